import type { Instant } from '../time/calendar/instant';
import type { Era } from './chronology';

/** The eras in which an instant may lie, the longest first. */
export function erasAt(eras: readonly Era[], instant: Instant): readonly Era[] {
  const lengthOf = ({ bounds: { start, end } }: Era) => end - start;
  return eras
    .filter(({ bounds: { start, end } }) => start <= instant && instant < end)
    .sort((a, b) => (lengthOf(a) < lengthOf(b) ? 1 : lengthOf(a) > lengthOf(b) ? -1 : 0));
}
