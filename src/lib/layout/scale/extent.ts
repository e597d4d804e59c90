import type { Chronology, ChronologyEvent } from '../../model/chronology';
import type { Bounded } from '../../time/edtf/bounds';
import { DAY_MS, type Instant, type Interval } from '../../time/calendar/instant';
import { dateParts } from './date-parts';
import { type Covered, type Fold, busyTime, findFolds } from './gaps';
import { columnsOf } from '../../index/columns';
import { oncePer } from '../../index/once';

/** What a scale is made from; found once from the whole chronology, never from the view. */
export interface Measure extends Pick<Covered, 'knots' | 'anchors'> {
  /** The least interval that holds every date, with a margin at either end; open ends run to its edge. */
  readonly extent: Interval;
  readonly folds: readonly Fold[];
}

const START_MARGIN = 0.01;
const END_MARGIN = 0.02;
// Room for an open end to fade in, as a part of the time that is not folded.
const OPEN_MARGIN = 0.06;

function sortedOnce(instants: Iterable<Instant>): Instant[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}

function datesOf({ claim, record }: ChronologyEvent): Bounded[] {
  return record ? [claim, record] : [claim];
}

/** What a chronology's dates cover, as they are drawn. */
function coveredBy(chronology: Chronology): Covered {
  const dates = chronology.events.flatMap(datesOf);
  const parts = dates.flatMap((date) => dateParts(date, 'claim'));
  const anchors = sortedOnce(columnsOf(chronology).anchors);
  const ends = parts.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const isBar = ({ shape, isOneOf }: (typeof parts)[number]) =>
    shape === 'bar' || (shape === 'thread' && !isOneOf);
  return {
    knots: sortedOnce([...anchors, ...ends]),
    anchors,
    doubts: parts.filter((part) => !isBar(part) && part.end > part.start),
    bars: parts.filter(isBar),
    unknowns: dates
      .map(({ bounds }) => bounds)
      .filter(({ openStart, openEnd }) => openStart === 'unknown' || openEnd === 'unknown'),
  };
}

/** The measure of a chronology. Found once, from all of it. */
export const measureOf = oncePer((chronology: Chronology): Measure => {
  const covered = coveredBy(chronology);
  const { knots, anchors } = covered;
  const first = knots[0];
  const last = knots.at(-1);
  if (first === undefined || last === undefined) {
    return { extent: { start: 0, end: DAY_MS }, folds: [], knots, anchors };
  }
  const unit = Math.max(busyTime(covered), 30 * DAY_MS);
  const isOpen = (side: 'start' | 'end') =>
    chronology.events.some((event) => datesOf(event).some(({ bounds }) => !Number.isFinite(bounds[side])));
  return {
    extent: {
      start: first - unit * (isOpen('start') ? OPEN_MARGIN : START_MARGIN),
      end: last + unit * (isOpen('end') ? OPEN_MARGIN : END_MARGIN),
    },
    folds: findFolds(covered, unit),
    knots,
    anchors,
  };
});
