import type { Messages } from '../../messages/messages';
import { finestYears, isDeep } from '../calendar/deep';
import { type Clock, type Grain, UTC, isByClock, onClock } from '../calendar/clock';
import { DAY_MS, type Instant, type Interval, civilDay } from '../calendar/instant';
import { type Unit, boundariesIn, countedFrom, parentOf, unitAtLeast, yearUnit } from '../calendar/unit';
import {
  finenessAmong,
  instantInWords,
  partInWords,
  shortDayOrMonth,
  timeOfDay,
  yearAtUnit,
  zoneInWords,
} from './words';

/** A boundary on the axis. A *major* one begins the unit above: a year among months, a month among days, an hour among minutes. */
export interface CalendarTick {
  readonly at: Instant;
  readonly level: 'major' | 'minor';
  /** The unit alone: “14:05”, “5”, “Feb”, “2014”. */
  readonly label: string;
  /** The label that stands where nothing else says its month or year. */
  readonly fullLabel: string;
}

/** The unit above that ticks lie in, from where it begins or comes into the interval. Its labels go from long to short. */
export interface ParentTick {
  readonly at: Instant;
  /** Whether it begins here, rather than before the interval. */
  readonly isBoundary: boolean;
  readonly labels: readonly string[];
}

// What a minute, an hour and a day have of the unit below.
const WHOLE_MS = { second: 60_000, minute: 3_600_000, hour: DAY_MS } as const;

function isMajor({ name, clock }: Unit, at: Instant): boolean {
  if (name === 'year') return true;
  const shown = onClock(at, clock);
  const { month, day } = civilDay(shown);
  if (name === 'month') return month === 1;
  return name === 'day' ? day === 1 : shown % WHOLE_MS[name] === 0;
}

function labelOf(unit: Unit, at: Instant, m: Messages): string {
  const { name, clock } = unit;
  const fineness = finenessAmong(unit);
  if (isByClock(fineness)) return timeOfDay(at, fineness, clock);
  const shown = onClock(at, clock);
  const { year, day } = civilDay(shown);
  if (name === 'year') return yearAtUnit(year, unit, m);
  return name === 'month' ? partInWords(shown, 'month-short', m) : String(day);
}

/** An instant at a unit's fineness, long and short. */
export function labelsOf(
  unit: Pick<Unit, 'name' | 'step' | 'clock' | 'isAgo'>,
  at: Instant,
  m: Messages,
): string[] {
  const { name, clock } = unit;
  const shown = onClock(at, clock);
  const { year } = civilDay(shown);
  if (name === 'year') return [yearAtUnit(year, unit, m)];
  const fineness = finenessAmong(unit);
  const long = instantInWords(at, fineness, m, clock);
  // `Intl` knows no year beyond `Date`, and says no era.
  if (year < 1000 || year > 9999) return [long];
  if (!isByClock(fineness)) return [long, shortDayOrMonth(shown, name === 'month' ? 'month' : 'day', m)];
  const day = shortDayOrMonth(shown, 'day', m);
  return [long, m.dates.atTime(day, timeOfDay(at, fineness, clock), zoneInWords(clock ?? UTC, at, m))];
}

/** A day that times are told by, long and short, with the name of its clock for as long as there is room for it. */
export function dayLabels(at: Instant, clock: Clock, m: Messages): string[] {
  const days = labelsOf({ name: 'day', step: 1, clock }, at, m);
  return [...days.map((day) => m.dates.onClock(day, zoneInWords(clock, at, m))), ...days.slice(-1)];
}

export interface CalendarTicks {
  readonly ticks: readonly CalendarTick[];
  readonly parents: readonly ParentTick[];
  /** The start of the interval as fine as the ticks are, for where none of them has room for a label. */
  readonly here: ParentTick;
}

// “14:05:30” takes more room than “14:05”, as which most labels are.
const SECONDS_ROOM = 1.35;

function finestUnit(leastMs: number, grain: Grain | undefined): Unit {
  const unit = unitAtLeast(leastMs, grain);
  return unit.name === 'second' ? unitAtLeast(leastMs * SECONDS_ROOM, grain) : unit;
}

/**
 * The ticks of calendar and clock in an interval, at two levels. Where no tick lies in it, one parent says at its start which
 * unit it is in, or which day where that is a unit of the clock.
 * @param leastMs how long the step between two ticks is at least, from the room that a label needs
 * @param grain of the dates that they are for, than which none is finer
 */
export function calendarTicks(
  interval: Interval,
  leastMs: number,
  m: Messages,
  grain?: Grain,
): CalendarTicks {
  const { start, end } = interval;
  const least = finestUnit(leastMs, grain);
  // Of deep time no step of years is finer than what three digits tell apart.
  const isDeepYears = least.name === 'year' && isDeep(civilDay(end).year);
  const deepMs = finestYears(civilDay(start).year) * yearUnit.approximateMs;
  const wanted = isDeepYears ? unitAtLeast(Math.max(leastMs, deepMs), grain) : least;
  const unit = countedFrom(civilDay(start).year, wanted);
  const boundaries = boundariesIn(unit, start, end);
  // Between two round years one that is not round will do.
  const isSparse = boundaries.length === 0 && unit.name === 'year' && !isDeepYears;
  const ticks = (isSparse ? boundariesIn(yearUnit, start, end, 1) : boundaries).map((at): CalendarTick => ({
    at,
    level: isMajor(unit, at) ? 'major' : 'minor',
    label: labelOf(unit, at, m),
    fullLabel: instantInWords(at, finenessAmong(unit), m, unit.clock),
  }));
  const here = { at: start, isBoundary: false, labels: labelsOf(unit, start, m) };
  const parent = parentOf(unit);
  // Within a day the day is said once, for all stretches that are in it.
  if (ticks.length === 0 && end > start && parent?.name !== 'day') return { ticks, parents: [here], here };
  if (!parent) return { ticks, parents: [], here };
  const begun = boundariesIn(parent, start, end);
  const starts = begun[0] === start ? begun : [start, ...begun];
  return {
    ticks,
    parents: starts.map((at) => ({
      at,
      isBoundary: at !== start || begun[0] === start,
      labels: parent.name === 'day' ? dayLabels(at, unit.clock ?? UTC, m) : labelsOf(parent, at, m),
    })),
    here,
  };
}
