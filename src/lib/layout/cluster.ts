import type { PackItem } from './pack';

/** Events without a place of their own, counted. `at` is the chip's left edge as a share of the whole scale. */
export interface Cluster {
  readonly key: string;
  readonly at: number;
  readonly ids: readonly string[];
}

export const CLUSTER_PX = 40;
const CLUSTER_GAP_PX = 6;

/**
 * Groups overflowing events by place in the whole scale, so that a pan never regroups them. No two chips overlap
 * at this width, nor at any greater one.
 * @param overflow in time order
 */
export function clusterOverflow(overflow: readonly PackItem[], worldPx: number): Cluster[] {
  const clusters: { at: number; ids: string[] }[] = [];
  for (const item of [...overflow].sort((a, b) => a.anchor - b.anchor)) {
    const at = Math.max(0, Math.min(item.anchor * worldPx - CLUSTER_PX / 2, worldPx - CLUSTER_PX));
    const last = clusters.at(-1);
    if (last && at < last.at + CLUSTER_PX + CLUSTER_GAP_PX) last.ids.push(item.id);
    else clusters.push({ at, ids: [item.id] });
  }
  return clusters.map(({ at, ids }) => ({ key: ids[0] ?? '', at: at / worldPx, ids }));
}
