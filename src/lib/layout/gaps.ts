import type { Instant, Interval } from '../time/instant';

// A stretch folds when it takes more than this part of what is left unfolded and is far longer than is usual here:
// evenly spaced events are a rhythm, not gaps.
const LEAST_PART = 0.2;
const LEAST_TIMES_MEDIAN = 4;
const MOST_GAPS = 8;

/**
 * The stretches worth folding: those without any knot in them that would take more than a fifth of the width,
 * longest first, each judged by what the longer ones leave. In time order.
 * @param knots every anchor, start and end, ascending
 */
export function findGaps(knots: readonly Instant[]): Interval[] {
  const stretches = knots
    .slice(1)
    .map((end, index) => ({ start: knots[index] ?? end, end }))
    .sort((a, b) => length(b) - length(a));
  const usual = length(stretches[stretches.length >> 1] ?? { start: 0, end: 0 });
  let left = stretches.reduce((sum, stretch) => sum + length(stretch), 0);
  const gaps: Interval[] = [];
  for (const stretch of stretches.slice(0, MOST_GAPS)) {
    if (length(stretch) <= left * LEAST_PART || length(stretch) <= usual * LEAST_TIMES_MEDIAN) break;
    gaps.push(stretch);
    left -= length(stretch);
  }
  return gaps.sort((a, b) => a.start - b.start);
}

/** How much time is left when the gaps are folded away. */
export function busyTime(knots: readonly Instant[]): number {
  const whole = (knots.at(-1) ?? 0) - (knots[0] ?? 0);
  return findGaps(knots).reduce((sum, gap) => sum - length(gap), whole);
}

function length({ start, end }: Interval): number {
  return end - start;
}
