import type { DrawnFrame } from '../layout/drawing';
import type { ChronologyEvent } from '../model/chronology';
import type { Instant } from '../time/calendar/instant';

/** The place in time order of the first event whose anchor is at or after an instant; the length when none is. */
export function firstFrom(events: readonly ChronologyEvent[], instant: Instant): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle]?.anchor ?? Infinity) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SNAP_PX = 9;

/** The instant at a share of the scale, or the anchor of the nearest event where that is within a few pixels. */
export function snapped(
  { events, scale }: Pick<DrawnFrame, 'events' | 'scale'>,
  share: number,
  sharePerPx: number,
): Instant {
  const instant = scale.toInstant(share);
  const after = firstFrom(events, instant);
  const far = ({ anchor }: ChronologyEvent) => Math.abs(scale.toShare(anchor) - share);
  const [near] = events.slice(Math.max(0, after - 1), after + 1).sort((a, b) => far(a) - far(b));
  return near && far(near) <= SNAP_PX * sharePerPx ? near.anchor : instant;
}

/**
 * The event before (−1) or after (1) the one that the playhead rests on, so that events of one anchor are each
 * visited; where it rests on none, before or after the playhead.
 */
export function neighbourOf(
  events: readonly ChronologyEvent[],
  at: Instant,
  resting: ChronologyEvent | undefined,
  by: 1 | -1,
): ChronologyEvent | undefined {
  const place = resting?.anchor === at ? events.findIndex((event) => event === resting) : -1;
  if (place >= 0) return events[place + by];
  const after = firstFrom(events, at);
  if (by === -1) return events[after - 1];
  return events[after]?.anchor === at ? events[after + 1] : events[after];
}

/** Events by their ids. */
export function indexById(events: readonly ChronologyEvent[]): ReadonlyMap<string, ChronologyEvent> {
  return new Map(events.map((event) => [event.id, event]));
}

/** The links that lead to each event, by its id, with where they come from. */
export function linksByTarget(
  events: readonly ChronologyEvent[],
): ReadonlyMap<string, readonly { readonly from: ChronologyEvent; readonly kind: string }[]> {
  const found = new Map<string, { from: ChronologyEvent; kind: string }[]>();
  for (const from of events) {
    for (const { to, kind } of from.links) {
      const known = found.get(to);
      if (known) known.push({ from, kind });
      else found.set(to, [{ from, kind }]);
    }
  }
  return found;
}
