import { TICK_STEP_PX } from '../rows/cluster';

/**
 * Where events of a cluster stand, in pixels from the start of its box (NaN where only what it lasts is in view), the stretches that any of them lasts, `[from, to)`,
 * and the most that share one tick in all of their lane.
 */
export interface Density {
  readonly xs: readonly number[];
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly most: number;
}

/** A rectangle of a cluster on the foot of its strip, in pixels from the start of its box. */
export interface DensityBar {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

const TICK_PX = 2;
const SPAN_PX = 2;
/** The height of the tallest tick. */
export const STRIP_PX = 14;
const LEAST_HEIGHT = 0.4;

/** Ticks for events, taller for more of them, on a line where they last: a silhouette of how thick they stand. */
export function densityBars({ xs, spans, most }: Density): DensityBar[] {
  const counts = new Map<number, number>();
  for (const x of xs) {
    if (Number.isNaN(x)) continue;
    const place = Math.round(x / TICK_STEP_PX);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const ticks = [...counts].map(([place, count]) => ({
    from: place * TICK_STEP_PX - TICK_PX / 2,
    to: place * TICK_STEP_PX + TICK_PX / 2,
    height: Math.round(
      STRIP_PX * (LEAST_HEIGHT + (1 - LEAST_HEIGHT) * Math.min(1, (count - 1) / Math.max(3, most - 1))),
    ),
  }));
  return [...spans.map(([from, to]) => ({ from, to, height: SPAN_PX })), ...ticks];
}
