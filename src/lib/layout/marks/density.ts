import { STRIP_PX, TICK_STEP_PX, beadHeight } from '../rows/cluster';

/**
 * Where events of a cluster stand, in pixels from the start of its box (NaN where only what it lasts is in view), the stretches that any of them lasts, `[from, to)`,
 * and the most that share one tick in all of their lane.
 */
export interface Density {
  readonly xs: readonly number[];
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly most: number;
}

/** The outline of a piece of a strip, in pixels from the start of its cluster's box and the top of the strip. */
type StripShape = readonly (readonly [x: number, y: number])[];

const MIDDLE_PX = STRIP_PX / 2;
// A quarter of a bead's outline after the other, as round as something so small can be.
const UPPER_PX = [-2, -0.8, 0.8, 2];

/** A bead around the middle of the strip, of a height. */
function bead(x: number, heightPx: number): StripShape {
  return [1, -1].flatMap((sign) =>
    UPPER_PX.map(
      (right) =>
        [x + sign * right, MIDDLE_PX - sign * (heightPx / 2 - (right * right < 1 ? 0 : 1.2))] as const,
    ),
  );
}

/**
 * Beads for events that have no name, longer for several in one place, on a thread where they last: small marks in a row, and
 * a silhouette of how thick they stand.
 */
export function densityShapes({ xs, spans, most }: Density): StripShape[] {
  const beads: { x: number; count: number }[] = [];
  for (const x of xs) {
    const last = beads.at(-1);
    if (last && x < last.x + TICK_STEP_PX) last.count += 1;
    else if (x >= 0) beads.push({ x, count: 1 });
  }
  return [
    ...spans.map(([from, to]): StripShape =>
      [from, to, to, from].map((x, place) => [x, MIDDLE_PX + (place >> 1)]),
    ),
    ...beads.map(({ x, count }) => bead(x, beadHeight(count, most))),
  ];
}
