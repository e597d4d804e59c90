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
export function longSilences(anchors: readonly Instant[]): readonly number[] {
  // No more of them than are compared: of ten million events nothing is sorted.
  const longest: { readonly place: number; readonly length: number }[] = [];
  for (let place = 0; place + 1 < anchors.length; place += 1) {
    const length = (anchors[place + 1] ?? 0) - (anchors[place] ?? 0);
    if (length <= (longest[MOST]?.length ?? -1)) continue;
    longest.push({ place, length });
    longest.sort((a, b) => b.length - a.length).splice(MOST + 1);
  }
  const whole = (anchors.at(-1) ?? 0) - (anchors[0] ?? 0);
  for (let count = Math.min(MOST, longest.length - 1); count > 0; count -= 1) {
    const [last, other] = [longest[count - 1]?.length ?? 0, longest[count]?.length ?? 0];
    if (last >= whole * LEAST_PART && last >= other * CLEARLY)
      return longest
        .slice(0, count)
        .map(({ place }) => place)
        .sort((a, b) => a - b);
  }
  return [];
}
