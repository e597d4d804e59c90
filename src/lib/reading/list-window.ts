import type { ChronologyEvent } from '../model/chronology';

const MOST_WHOLE = 300;
const PART = 100;
// The window moves in steps, so that it is not drawn anew for every event the playhead comes to.
const STEP = 50;
const LEAST_BEFORE = 25;

const MOST_ON_PAPER = 1000;

/** The same on paper: all of it up to a thousand events, beyond that what the screen has. */
export function paperWindow(
  events: readonly ChronologyEvent[],
  shown: string | undefined,
  shift: number,
): { readonly from: number; readonly to: number } {
  return events.length <= MOST_ON_PAPER ? { from: 0, to: events.length } : windowAround(events, shown, shift);
}

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
  const aim = Math.floor(place / STEP) * STEP - LEAST_BEFORE + shift * PART;
  const from = Math.max(0, Math.min(events.length - PART, aim));
  return { from, to: Math.min(events.length, from + PART) };
}
