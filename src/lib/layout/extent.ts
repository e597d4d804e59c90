import type { Chronology, ChronologyEvent } from '../model/chronology';
import { boundsOf } from '../time/bounds';
import { DAY_MS, type Instant, type Interval } from '../time/instant';

/** What a scale is made from; found once from the whole chronology, never from the view. */
export interface Measure {
  /** The least interval that holds every date, with a margin at either end; open ends run to its edge. */
  readonly extent: Interval;
  /** Every anchor, start and end, in order, each once. */
  readonly knots: readonly Instant[];
  /** Every anchor, in order, each once. */
  readonly anchors: readonly Instant[];
}

const START_MARGIN = 0.01;
const END_MARGIN = 0.02;
// Room for an open end to fade in, as a part of the time that is not folded.
const OPEN_MARGIN = 0.06;

function sortedOnce(instants: readonly Instant[]): Instant[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}

/** The finite instants of an event's dates: starts, ends and where its firm part begins and ends. */
function datesOf(event: ChronologyEvent): Instant[] {
  const dates = event.record ? [event.claim.date, event.record.date] : [event.claim.date];
  return dates.flatMap((date) => {
    const { start, end } = boundsOf(date);
    return [start, end].filter(Number.isFinite);
  });
}

/** @param busyMs how much of the extent is not folded, given its knots; margins are parts of this */
export function measure(chronology: Chronology, busyMs: (knots: readonly Instant[]) => number): Measure {
  const anchors = sortedOnce(chronology.events.map((event) => event.anchor));
  const knots = sortedOnce([...anchors, ...chronology.events.flatMap(datesOf)]);
  const first = knots[0];
  const last = knots.at(-1);
  if (first === undefined || last === undefined) return { extent: { start: 0, end: DAY_MS }, knots, anchors };
  const unit = Math.max(busyMs(knots), 30 * DAY_MS);
  const isOpen = (side: 'start' | 'end') =>
    chronology.events.some((event) =>
      [event.claim, event.record].some((part) => part && !Number.isFinite(boundsOf(part.date)[side])),
    );
  return {
    extent: {
      start: first - unit * (isOpen('start') ? OPEN_MARGIN : START_MARGIN),
      end: last + unit * (isOpen('end') ? OPEN_MARGIN : END_MARGIN),
    },
    knots,
    anchors,
  };
}
