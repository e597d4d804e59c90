import type { Instant } from '../../time/calendar/instant';

/** What stands before how long a silence is on an even scale: as a fold's two slashes. */
export const SILENCE_SIGN = '//\u2009';

// More would be a rattle, and of many none is much longer.
const MOST = 3;
// So many times as long as any that is not one of them, and so much of all the time.
const CLEARLY = 2;
const LEAST_PART = 1 / 10;

/**
 * The few stretches between neighbours in time that are much longer than all others.
 * @param anchors ascending
 * @returns the places of those that they come after, ascending; empty where there are none, or more than three
 */
export function silencesAmong(anchors: readonly Instant[]): readonly number[] {
  const stretches = anchors
    .slice(1)
    .map((anchor, place) => ({ place, length: anchor - (anchors[place] ?? anchor) }))
    .sort((a, b) => b.length - a.length);
  const whole = (anchors.at(-1) ?? 0) - (anchors[0] ?? 0);
  for (let count = Math.min(MOST, stretches.length - 1); count > 0; count -= 1) {
    const [last, other] = [stretches[count - 1]?.length ?? 0, stretches[count]?.length ?? 0];
    if (last >= whole * LEAST_PART && last >= other * CLEARLY)
      return stretches
        .slice(0, count)
        .map(({ place }) => place)
        .sort((a, b) => a - b);
  }
  return [];
}
