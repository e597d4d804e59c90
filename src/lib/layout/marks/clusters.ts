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
    return left < right ? [[left - start, right - start]] : [];
  });
}

/** What lasts through a view while the events are said elsewhere: all of it together, as wide as it is seen. */
function passing(clusters: readonly Cluster[], lane: PlacedLane, y: number, view: View): DrawnCluster[] {
  const worldPx = view.widthPx * zoomOf(view);
  const seen = clusters.flatMap(({ ranks, ids }) =>
    ranks.flatMap((rank, place) => {
      const { from, to } = lane.extentAt(rank);
      const stretch = [(from - view.from) * worldPx, (to - view.from) * worldPx] as const;
      return stretch[0] < view.widthPx && stretch[1] > 0 ? [{ id: ids[place] ?? '', stretch }] : [];
    }),
  );
  const left = Math.max(0, Math.min(...seen.map(({ stretch }) => stretch[0])));
  const right = Math.min(view.widthPx, Math.max(...seen.map(({ stretch }) => stretch[1])));
  const [first] = seen;
  if (!first) return [];
  const spans = within(
    seen.map(({ stretch }) => stretch),
    left,
    right,
    left,
  );
  return [
    {
      ...{ key: first.id, ids: seen.map(({ id }) => id), y, xs: [], spans, most: 1 },
      at: left / view.widthPx,
      widthPx: right - left,
    },
  ];
}

/**
 * The clusters of a lane's strip that reach into a view: those of which events stand there, and as one what of the others
 * lasts into it.
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
  const drawn = clusters.flatMap((cluster): DrawnCluster[] => {
    const { key, ids, from, to, before, after } = cluster;
    const [left, right] = [from * worldPx - before - origin, to * worldPx + after - origin];
    if (right <= 0 || left >= view.widthPx) {
      const all = reach(cluster, lane);
      if (all.from * worldPx - origin < view.widthPx && all.to * worldPx - origin > 0) besides.push(cluster);
      return [];
    }
    const { xs, spans } = spreadOf(cluster, lane, worldPx);
    return [
      {
        ...{ key, ids, y, xs, most, spans: within(spans, -left, view.widthPx - left, 0) },
        at: left / view.widthPx,
        widthPx: right - left,
      },
    ];
  });
  return [...passing(besides, lane, y, view), ...drawn];
}
