import type { ChronologyEvent } from '../model/chronology';
import type { TimeScale } from './scale/scale';
import { type View, inView } from './scale/view';

/** An event in the order of its text, and the way from there to its place in time. */
export interface Thread {
  readonly event: ChronologyEvent;
  /** Its place in the telling, counted from 1 in the whole text. */
  readonly number: number;
  /** Where it stands among those that are told, evenly, as a share of the width. */
  readonly told: number;
  /** Where it stands in time, as a share of the view; outside of 0–1 where it is out of sight. */
  readonly at: number;
  /** Whether there is room for its number. */
  readonly isNumbered: boolean;
}

// What a number of up to three digits takes.
const NUMBER_PX = 20;
// Threads nearer to each other than this at both ends are seen as one.
const APART_PX = 2;

/** Whether a text tells events in another order than time's. */
export function isToldOtherwise(events: readonly ChronologyEvent[]): boolean {
  return events.some(({ order }, place) => order < (events[place - 1]?.order ?? -1));
}

/** Events of one timeline from the order of time to that of the text. */
export function asTold(events: readonly ChronologyEvent[]): readonly ChronologyEvent[] {
  return events.toSorted((a, b) => a.order - b.order);
}

/** The threads of events, in the text's order. */
export function threadsOf(told: readonly ChronologyEvent[], scale: TimeScale, view: View): readonly Thread[] {
  const every = Math.max(1, Math.ceil((told.length * NUMBER_PX) / view.widthPx));
  return told.map((event, place) => ({
    event,
    number: event.order + 1,
    told: (place + 0.5) / told.length,
    at: inView(scale.toShare(event.anchor), view),
    isNumbered: place % every === 0,
  }));
}

/**
 * Threads as one path, in a box of 1000 by 100; those out of sight are left out, and of those that cannot be told apart all
 * but one, so that no crowd takes more than the width has room for.
 */
export function pathOfThreads(threads: readonly Thread[], { widthPx }: View): string {
  const drawn = new Set<string>();
  return threads
    .filter(({ told, at }) => {
      const key = [told, at].map((share) => Math.round((share * widthPx) / APART_PX)).join(' ');
      if (at < 0 || at > 1 || drawn.has(key)) return false;
      drawn.add(key);
      return true;
    })
    .map(({ told, at }) => {
      const [from, to] = [told, at].map((share) => Math.round(share * 10_000) / 10);
      return `M${from} 0C${from} 50 ${to} 50 ${to} 100`;
    })
    .join('');
}

/** The event that a place across the telling is at; undefined where there is none. */
export function toldAt(told: readonly ChronologyEvent[], share: number): ChronologyEvent | undefined {
  return told[Math.max(0, Math.min(told.length - 1, Math.floor(share * told.length)))];
}
