import type { Chronology, ChronologyEvent } from '../model/chronology';

/** The events that a presenter steps through: those named, in that order, or all in time order. Unknown ids are passed over. */
export function stepsOf({ events }: Chronology, ids: readonly string[]): readonly ChronologyEvent[] {
  if (ids.length === 0) return events;
  const named = ids
    .map((id) => events.find((event) => event.id === id.normalize()))
    .filter((event) => event !== undefined);
  return named.length > 0 ? named : events;
}

/**
 * The step after (1) or before (−1) one of `count`; 0 is the overview, before the first.
 * @returns `edge` where there is none, so that the deck goes on
 */
export function stepFrom(step: number, by: 1 | -1, count: number): number | 'edge' {
  const next = step + by;
  return next < 0 || next > count ? 'edge' : next;
}
