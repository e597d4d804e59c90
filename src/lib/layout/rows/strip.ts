import { CLUSTER_GAP_PX, CLUSTER_PX, type Cluster, type Strip, TICK_STEP_PX } from './cluster';
import { type PackLane, markExtent } from './slot';

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

/** Joins each event that is alone, and whose mark is in the way of its neighbours or they in its, with these. */
function joined(groups: readonly RankGroup[], lane: PackLane, worldPx: number): RankGroup[] {
  const extentOf = ({ ranks, first, last }: RankGroup): readonly [number, number] => {
    if (ranks.length === 1) return markExtent(lane.at(ranks[0] ?? 0), worldPx);
    const pad = Math.max(PAD_PX, (CLUSTER_PX - (last - first)) / 2);
    return [first - pad, last + pad];
  };
  const all: RankGroup[] = [];
  for (let group of groups) {
    // A long mark may reach over several that stand before it.
    for (let before = all.at(-1); before; before = all.at(-1)) {
      const isCrowd = before.ranks.length > 1 && group.ranks.length > 1;
      if (isCrowd || extentOf(before)[1] + CLUSTER_GAP_PX <= extentOf(group)[0]) break;
      all.pop();
      group = { ranks: [...before.ranks, ...group.ranks], first: before.first, last: group.last };
    }
    all.push(group);
  }
  return all;
}

function mostTogether(clusters: readonly Cluster[], { anchors }: PackLane, worldPx: number): number {
  let [most, count, first] = [1, 0, -Infinity];
  for (const rank of clusters.flatMap(({ ranks }) => ranks)) {
    const at = (anchors[rank] ?? 0) * worldPx;
    count = at < first + TICK_STEP_PX ? count + 1 : 1;
    if (count === 1) first = at;
    most = Math.max(most, count);
  }
  return most;
}

/**
 * What the strip of a lane shows: groups of events, and none of one. That is its own mark where nothing else of the strip
 * is in its way, and else belongs to what is. Of a folded lane it shows all, one event too.
 * @param overflow ranks, in time order
 * @param stepPx the least from one group's first event to the next one's
 */
export function stripOf(overflow: readonly number[], lane: PackLane, worldPx: number, stepPx: number): Strip {
  const near = grouped(overflow, lane, worldPx, stepPx);
  const groups = lane.isFolded ? near : joined(near, lane, worldPx);
  const isLone = (ranks: readonly number[]) => ranks.length === 1 && !lane.isFolded;
  let free = 0;
  const clusters: Cluster[] = [];
  groups.forEach(({ ranks, first, last }, index) => {
    if (isLone(ranks)) {
      free = markExtent(lane.at(ranks[0] ?? 0), worldPx)[1];
      return;
    }
    const spare = Math.max(2 * PAD_PX, CLUSTER_PX - (last - first));
    const roomAfter = (groups[index + 1]?.first ?? worldPx) - last;
    const before = Math.min(first - free, Math.max(spare / 2, spare - roomAfter));
    const after = Math.min(roomAfter, Math.max(PAD_PX, spare - before));
    free = last + after;
    const ids = ranks.map((rank) => lane.idAt(rank));
    clusters.push({
      key: ids[0] ?? '',
      ...{ from: first / worldPx, to: last / worldPx, before, after, ids, ranks },
    });
  });
  const most = mostTogether(clusters, lane, worldPx);
  return { clusters, most, lone: groups.flatMap(({ ranks }) => (isLone(ranks) ? ranks : [])) };
}
