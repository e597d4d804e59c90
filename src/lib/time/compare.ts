import { boundsOf } from './bounds';
import type { Edtf } from './edtf';

/** What can be said of two dates: `before` when all that the first may cover ends before the second may begin. */
export type Comparison = 'before' | 'after' | 'may-overlap';

/** Compares two dates; half-open, so the 4th is before the 5th. Where the texts leave it open they may overlap. */
export function compareDates(a: Edtf, b: Edtf): Comparison {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first.end <= second.start) return 'before';
  return second.end <= first.start ? 'after' : 'may-overlap';
}
