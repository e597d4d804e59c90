import { boundsOf } from '../time/bounds';
import type { ChronologyEvent } from './chronology';

/** Time order: by anchor, then by end, then as the content lists them. */
export function inTimeOrder(events: readonly ChronologyEvent[]): ChronologyEvent[] {
  const end = (event: ChronologyEvent) => boundsOf((event.record ?? event.claim).date).end;
  return events
    .map((event) => ({ event, end: end(event) }))
    .sort((a, b) => {
      if (a.event.anchor !== b.event.anchor) return a.event.anchor - b.event.anchor;
      return a.end === b.end ? a.event.order - b.event.order : a.end - b.end;
    })
    .map(({ event }) => event);
}
