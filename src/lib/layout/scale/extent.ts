import type { Chronology, ChronologyEvent } from '../../model/chronology';
import { type Bounded, dateInterval } from '../../time/edtf/bounds';
import { type EdtfDate } from '../../time/edtf/edtf';
import { BY_DAYS, type Fineness, type Grain, LEAST_MS, finestOf } from '../../time/calendar/clock';
import { finenessOf, grainOf, singlesOf } from '../../time/edtf/grain';
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
  readonly grain: Grain;
  /** How fine the finest date is of each stretch that the folds leave, in order; absent where there is none. */
  readonly finest: readonly (Fineness | undefined)[];
}

const START_MARGIN = 0.01;
const END_MARGIN = 0.02;
// Room for an open end to fade in, as a part of the time that is not folded.
const OPEN_MARGIN = 0.06;
// What margins are a part of, where there is less time: so many of the finest dates.
const LEAST_BUSY = 30;

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

/** How fine the dates are in each stretch between folds: a year known only as a year has no months. */
function finestBetween(folds: readonly Fold[], dates: readonly EdtfDate[]): (Fineness | undefined)[] {
  if (folds.length === 0) return [undefined];
  const spans = dates.map((date) => ({ ...dateInterval(date), fineness: finenessOf(date) }));
  return [...folds, undefined].map((fold, place) => {
    const [from, to] = [folds[place - 1]?.end ?? -Infinity, fold?.start ?? Infinity];
    return finestOf(
      spans.filter(({ start, end }) => end > from && start < to).map(({ fineness }) => fineness),
    );
  });
}

/** The measure of a chronology. Found once, from all of it; a part has that of its whole, so that nothing moves in time. */
export const measureOf = oncePer((chronology: Chronology): Measure => {
  if (chronology.part) return measureOf(chronology.part.whole);
  const covered = coveredBy(chronology);
  const { knots, anchors } = covered;
  const first = knots[0];
  const last = knots.at(-1);
  if (first === undefined || last === undefined) {
    return { extent: { start: 0, end: DAY_MS }, folds: [], knots, anchors, grain: BY_DAYS, finest: [] };
  }
  const dates = chronology.events.flatMap((event) => datesOf(event).flatMap(({ date }) => singlesOf(date)));
  const grain = grainOf(dates);
  const unit = Math.max(busyTime(covered), LEAST_BUSY * Math.min(DAY_MS, LEAST_MS[grain.finest]));
  const folds = findFolds(covered, unit);
  const isOpen = (side: 'start' | 'end') =>
    chronology.events.some((event) => datesOf(event).some(({ bounds }) => !Number.isFinite(bounds[side])));
  return {
    extent: {
      start: first - unit * (isOpen('start') ? OPEN_MARGIN : START_MARGIN),
      end: last + unit * (isOpen('end') ? OPEN_MARGIN : END_MARGIN),
    },
    folds,
    knots,
    anchors,
    grain,
    finest: finestBetween(folds, dates),
  };
});
