import type { ChronologyEvent } from '../model/chronology';

const MOST_WHOLE = 300;
const PART = 100;

/**
 * Which part of a list is drawn, as `[from, to)`: all of it up to 300 events, else a hundred around the shown one.
 * @param shift how many parts further the reader has asked to see; earlier when negative
 */
export function windowAround(
  events: readonly ChronologyEvent[],
  shown: string | undefined,
  shift: number,
): { readonly from: number; readonly to: number } {
  if (events.length <= MOST_WHOLE) return { from: 0, to: events.length };
  const place = Math.max(
    0,
    events.findIndex((event) => event.id === shown),
  );
  const middle = place + shift * PART;
  const from = Math.max(0, Math.min(events.length - PART, middle - PART / 2));
  return { from, to: Math.min(events.length, from + PART) };
}
