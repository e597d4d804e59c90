import type { Interval } from '../calendar/instant';

/** What can be said of two dates: `before` when all that the first may cover ends before the second may begin. */
export type Comparison = 'before' | 'after' | 'may-overlap';

/** Compares two dates by their bounds; half-open, so the 4th is before the 5th. Where the texts leave it open they may overlap. */
export function compareDates(first: Interval, second: Interval): Comparison {
  if (first.end <= second.start) return 'before';
  return second.end <= first.start ? 'after' : 'may-overlap';
}
