import { oncePer } from '../../index/once';
import type { Cluster, Strip } from '../rows/cluster';
import { type View, zoomOf } from '../scale/view';
import type { Density } from './density';

/** A cluster; `at` is the start edge of its box as a share of the view, `y` its middle in CSS pixels. */
export interface DrawnCluster extends Pick<Cluster, 'key' | 'ids'>, Density {
  readonly at: number;
  readonly widthPx: number;
  readonly y: number;
}

interface Spread {
  readonly worldPx: number;
  readonly xs: readonly number[];
}

const lastOf = oncePer<Cluster, { spread?: Spread }>(() => ({}));

/** Where the events of a cluster stand in its box. Kept for the next view, which at the same zoom has the same. */
function spreadOf(cluster: Cluster, anchors: ArrayLike<number>, worldPx: number): readonly number[] {
  const last = lastOf(cluster);
  if (last.spread?.worldPx !== worldPx) {
    const { from, before, ranks } = cluster;
    const xs = ranks.map((rank) => Math.round(((anchors[rank] ?? 0) - from) * worldPx + before));
    last.spread = { worldPx, xs };
  }
  return last.spread.xs;
}

/**
 * The clusters of a lane's strip that reach into a view.
 * @param anchors of the lane's events, as shares of the whole scale
 * @param y the middle of the strip, in CSS pixels
 */
export function drawClusters(
  { clusters, most }: Strip,
  anchors: ArrayLike<number>,
  y: number,
  view: View,
): DrawnCluster[] {
  const worldPx = view.widthPx * zoomOf(view);
  const origin = view.from * worldPx;
  return clusters.flatMap((cluster): DrawnCluster[] => {
    const { key, ids, from, to, before, after } = cluster;
    const [left, right] = [from * worldPx - before - origin, to * worldPx + after - origin];
    if (right <= 0 || left >= view.widthPx) return [];
    const xs = spreadOf(cluster, anchors, worldPx);
    return [{ ...{ key, ids, y, xs, most }, at: left / view.widthPx, widthPx: right - left }];
  });
}
