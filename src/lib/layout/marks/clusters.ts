import { oncePer } from '../../index/once';
import { type Cluster, type Strip, TICK_STEP_PX } from '../rows/cluster';
import type { PlacedLane } from '../rows/placed';
import type { Shares } from '../scale/view';
import { type View, zoomOf } from '../scale/view';
import type { Density } from './density';

/** A cluster; `at` is the start edge of its box as a share of the view, `y` its middle in CSS pixels. */
export interface DrawnCluster extends Pick<Cluster, 'key' | 'ids'>, Density {
  readonly at: number;
  readonly widthPx: number;
  readonly y: number;
}

/** Where the events of a cluster stand in its box, and what they last, in pixels from the start of that. */
interface Spread {
  readonly worldPx: number;
  readonly xs: readonly number[];
  readonly spans: readonly (readonly [number, number])[];
}

const reachOf = oncePer<Cluster, { reach?: Shares }>(() => ({}));
const lastOf = oncePer<Cluster, { spread?: Spread }>(() => ({}));

/** All that its events last, of the whole scale. */
function reach(cluster: Cluster, lane: PlacedLane): Shares {
  const known = reachOf(cluster);
  if (!known.reach) {
    let { from, to } = cluster;
    for (const rank of cluster.ranks) {
      const own = lane.extentAt(rank);
      from = Math.min(from, own.from);
      to = Math.max(to, own.to);
    }
    known.reach = { from, to };
  }
  return known.reach;
}

/** The stretches that any event lasts, where it shows. */
function spansOf({ from: start, before, ranks }: Cluster, lane: PlacedLane, worldPx: number) {
  const own = ranks
    .map((rank) => lane.extentAt(rank))
    .filter(({ from, to }) => (to - from) * worldPx > TICK_STEP_PX)
    .sort((a, b) => a.from - b.from);
  const spans: [number, number][] = [];
  for (const { from, to } of own) {
    const [left, right] = [(from - start) * worldPx + before, (to - start) * worldPx + before];
    const last = spans.at(-1);
    if (last && left <= last[1]) last[1] = Math.max(last[1], right);
    else spans.push([left, right]);
  }
  return spans;
}

/** Kept for the next view, which at the same zoom has the same. */
function spreadOf(cluster: Cluster, lane: PlacedLane, worldPx: number): Spread {
  const last = lastOf(cluster);
  if (last.spread?.worldPx !== worldPx) {
    const { from, before, ranks } = cluster;
    const xs = ranks.map((rank) => Math.round(((lane.anchors[rank] ?? 0) - from) * worldPx + before));
    last.spread = { worldPx, xs, spans: spansOf(cluster, lane, worldPx) };
  }
  return last.spread;
}

/** The parts of stretches that lie in another, in pixels from its start. */
function within(spans: Spread['spans'], from: number, to: number, start: number): [number, number][] {
  return spans.flatMap((span): [number, number][] => {
    const [left, right] = [Math.max(span[0], from), Math.min(span[1], to)];
    return left < right ? [[Math.round(left - start), Math.round(right - start)]] : [];
  });
}

/** Ranks of what lasts through a view while its tick is elsewhere, and where in the view, in pixels. */
interface Passing {
  readonly ranks: readonly number[];
  readonly stretches: Spread['spans'];
}

function passing(clusters: readonly Cluster[], lane: PlacedLane, view: View): Passing {
  const worldPx = view.widthPx * zoomOf(view);
  const seen = clusters.flatMap(({ ranks }) =>
    ranks.flatMap((rank) => {
      const { from, to } = lane.extentAt(rank);
      const stretch = [(from - view.from) * worldPx, (to - view.from) * worldPx] as const;
      return stretch[0] < view.widthPx && stretch[1] > 0 ? [{ rank, stretch }] : [];
    }),
  );
  return { ranks: seen.map(({ rank }) => rank), stretches: seen.map(({ stretch }) => stretch) };
}

/** As a cluster of its own, as wide as it is seen. */
function alone({ ranks, stretches }: Passing, lane: PlacedLane, y: number, { widthPx }: View): DrawnCluster {
  const left = Math.max(0, Math.min(...stretches.map(([from]) => from)));
  const right = Math.min(widthPx, Math.max(...stretches.map(([, to]) => to)));
  const ids = ranks.map((rank) => lane.idAt(rank));
  return {
    ...{ key: ids[0] ?? '', ids, y, xs: [], most: 1 },
    spans: within(stretches, left, right, left),
    at: left / widthPx,
    widthPx: right - left,
  };
}

/** With a cluster that has its ticks in the view, in time order; what passes has none. */
function joinedTo(
  cluster: DrawnCluster,
  ownRanks: readonly number[],
  more: Passing,
  lane: PlacedLane,
  view: View,
): DrawnCluster {
  const all = [
    ...ownRanks.map((rank, place) => ({ rank, x: cluster.xs[place] ?? NaN })),
    ...more.ranks.map((rank) => ({ rank, x: NaN })),
  ].sort((a, b) => a.rank - b.rank);
  return {
    ...cluster,
    ids: all.map(({ rank }) => lane.idAt(rank)),
    xs: all.map(({ x }) => x),
    spans: [...within(more.stretches, 0, view.widthPx, cluster.at * view.widthPx), ...cluster.spans],
  };
}

/**
 * The clusters of a lane's strip that reach into a view: those of which events stand there, the first of them with what of
 * the others lasts into it; that is one by itself where it is alone.
 * @param y the middle of the strip, in CSS pixels
 */
export function drawClusters(
  { clusters, most }: Strip,
  lane: PlacedLane,
  y: number,
  view: View,
): DrawnCluster[] {
  const worldPx = view.widthPx * zoomOf(view);
  const origin = view.from * worldPx;
  const besides: Cluster[] = [];
  const seen: Cluster[] = [];
  const drawn = clusters.flatMap((cluster): DrawnCluster[] => {
    const { key, ids, from, to, before, after } = cluster;
    const [left, right] = [from * worldPx - before - origin, to * worldPx + after - origin];
    if (right <= 0 || left >= view.widthPx) {
      const all = reach(cluster, lane);
      if (all.from * worldPx - origin < view.widthPx && all.to * worldPx - origin > 0) besides.push(cluster);
      return [];
    }
    seen.push(cluster);
    const { xs, spans } = spreadOf(cluster, lane, worldPx);
    return [
      {
        ...{ key, ids, y, xs, most, spans: within(spans, -left, view.widthPx - left, 0) },
        at: left / view.widthPx,
        widthPx: right - left,
      },
    ];
  });
  const more = passing(besides, lane, view);
  const [first, ...rest] = drawn;
  if (more.ranks.length === 0) return drawn;
  return first
    ? [joinedTo(first, seen[0]?.ranks ?? [], more, lane, view), ...rest]
    : [alone(more, lane, y, view)];
}
