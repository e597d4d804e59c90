import { TICK_STEP_PX } from '../rows/cluster';

/** Where events of a cluster stand, in pixels from the start of its box, and the most that share one tick in all of their lane. */
export interface Density {
  readonly xs: readonly number[];
  readonly most: number;
}

/** A stroke of a cluster, in pixels: its middle from the start edge of the box, and its height. */
export interface DensityTick {
  readonly x: number;
  readonly height: number;
}

export const TICK_PX = 2;
/** The height of the tallest tick. */
export const STRIP_PX = 14;
const LEAST_HEIGHT = 0.4;

/** Ticks for events, taller for more of them: a silhouette of how thick they stand. */
export function ticksOf({ xs, most }: Density): DensityTick[] {
  const counts = new Map<number, number>();
  for (const x of xs) {
    const place = Math.round(x / TICK_STEP_PX);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => ({
    x: place * TICK_STEP_PX,
    height: Math.round(
      STRIP_PX * (LEAST_HEIGHT + (1 - LEAST_HEIGHT) * Math.min(1, (count - 1) / Math.max(3, most - 1))),
    ),
  }));
}
