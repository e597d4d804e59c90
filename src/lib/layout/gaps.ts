import type { Instant, Interval } from '../time/instant';

// A stretch folds when it takes more than this part of what is left unfolded.
const LEAST_PART = 0.15;
const MOST_GAPS = 8;

/**
 * The stretches worth folding: those without any knot in them that would take more than a seventh or so of the
 * width, longest first, each judged by what the longer ones leave. In time order.
 * @param knots every anchor, start and end, ascending
 */
export function findGaps(knots: readonly Instant[]): Interval[] {
  const stretches = knots
    .slice(1)
    .map((end, index) => ({ start: knots[index] ?? end, end }))
    .sort((a, b) => length(b) - length(a));
  let left = stretches.reduce((sum, stretch) => sum + length(stretch), 0);
  const gaps: Interval[] = [];
  for (const stretch of stretches.slice(0, MOST_GAPS)) {
    // Two stretches alone are a rhythm, not a gap.
    if (length(stretch) <= left * LEAST_PART || stretches.length - gaps.length <= 2) break;
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
