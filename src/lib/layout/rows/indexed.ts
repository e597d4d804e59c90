import type { Chronology, ChronologyEvent } from '../../model/chronology';
import type { Instant } from '../../time/instant';
import type { Part } from '../scale/date-parts';
import { oncePer } from '../scale/once';
import { partsOf } from '../scale/shape';
import { LABEL_PX } from './slot';
import { textWidth } from './text-width';

/** What of an event is the same on every scale and in every room. */
export interface Indexed {
  readonly event: ChronologyEvent;
  /** The pieces of its mark, in instants. */
  readonly parts: readonly Part[];
  /** Where the first of them starts and the last one ends; infinite where that is open. */
  readonly start: Instant;
  readonly end: Instant;
  readonly titlePx: number;
  /** What its mark takes before its start and after its end. */
  readonly headPx: number;
  readonly tailPx: number;
}

// As wide as event-mark.css draws an unknown end.
const BRACKET_PX = 14;

function index(event: ChronologyEvent): Indexed {
  const parts = partsOf(event);
  return {
    event,
    parts,
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    titlePx: textWidth(event.title, LABEL_PX),
    headPx: parts.some(({ open }) => open === 'unknown-start') ? BRACKET_PX : 0,
    tailPx: parts.some(({ open }) => open === 'unknown-end') ? BRACKET_PX : 0,
  };
}

/** A chronology's events in time order, found once: all of a frame that depends on nothing else. */
export const indexOf = oncePer(({ events }: Chronology): readonly Indexed[] => events.map(index));
