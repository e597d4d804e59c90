import { CLUSTER_PX, type Cluster, type Strip, TICK_STEP_PX } from './cluster';
import type { PackLane } from './slot';

// What a box is wider than its outermost ticks, at either side.
const PAD_PX = 4;

/** Ranks that go together, with the pixels of the whole scale that they cover. */
interface RankGroup {
  readonly ranks: number[];
  readonly first: number;
  readonly last: number;
}

/** Groups by place in the whole scale, so that a pan never regroups them. */
function grouped(overflow: readonly number[], lane: PackLane, worldPx: number, stepPx: number): RankGroup[] {
  const groups: { ranks: number[]; first: number; last: number }[] = [];
  for (const rank of overflow) {
    const at = (lane.anchors[rank] ?? 0) * worldPx;
    const group = groups.at(-1);
    if (group && at < group.first + stepPx) {
      group.ranks.push(rank);
      group.last = at;
    } else groups.push({ ranks: [rank], first: at, last: at });
  }
  return groups;
}

/** The most of some events, by ranks in time order, that share one tick. */
export function mostTogether(ranks: Iterable<number>, { anchors }: PackLane, worldPx: number): number {
  let [most, count, first] = [1, 0, -Infinity];
  for (const rank of ranks) {
    const at = (anchors[rank] ?? 0) * worldPx;
    count = at < first + TICK_STEP_PX ? count + 1 : 1;
    if (count === 1) first = at;
    most = Math.max(most, count);
  }
  return most;
}

/**
 * What the strip of a lane shows, in groups, each at least as wide as what is pressed, where it has the room.
 * @param overflow ranks, in time order
 * @param stepPx the least from one group's first event to the next one's
 */
export function stripOf(overflow: readonly number[], lane: PackLane, worldPx: number, stepPx: number): Strip {
  const groups = grouped(overflow, lane, worldPx, stepPx);
  let free = 0;
  const clusters = groups.map(({ ranks, first, last }, index): Cluster => {
    const spare = Math.max(2 * PAD_PX, CLUSTER_PX - (last - first));
    const roomAfter = (groups[index + 1]?.first ?? worldPx) - last;
    const before = Math.min(first - free, Math.max(spare / 2, spare - roomAfter));
    const after = Math.min(roomAfter, Math.max(PAD_PX, spare - before));
    free = last + after;
    const ids = ranks.map((rank) => lane.idAt(rank));
    return { key: ids[0] ?? '', from: first / worldPx, to: last / worldPx, before, after, ids, ranks };
  });
  return { clusters, most: mostTogether(overflow, lane, worldPx) };
}
