import type { PackLane } from './slot';

/** Events without a place of their own, counted. `at` is the chip's left edge as a share of the whole scale. */
export interface Cluster {
  readonly key: string;
  readonly at: number;
  readonly ids: readonly string[];
}

export const CLUSTER_PX = 40;
export const CLUSTER_GAP_PX = 6;

/**
 * Groups overflowing events by place in the whole scale, so that a pan never regroups them. No two chips overlap
 * at this width, nor at any greater one.
 * @param overflow ranks, in time order
 * @param stepPx the least from one chip's start to the next one's
 */
export function clusterOverflow(
  overflow: readonly number[],
  lane: Pick<PackLane, 'anchors' | 'idAt'>,
  worldPx: number,
  stepPx: number,
): Cluster[] {
  const clusters: { at: number; ids: string[] }[] = [];
  for (const rank of overflow) {
    const anchor = (lane.anchors[rank] ?? 0) * worldPx;
    const at = Math.max(0, Math.min(anchor - CLUSTER_PX / 2, worldPx - CLUSTER_PX));
    const last = clusters.at(-1);
    if (last && at < last.at + stepPx) last.ids.push(lane.idAt(rank));
    else clusters.push({ at, ids: [lane.idAt(rank)] });
  }
  return clusters.map(({ at, ids }) => ({ key: ids[0] ?? '', at: at / worldPx, ids }));
}
