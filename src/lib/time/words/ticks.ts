import type { Messages } from '../../messages/messages';
import { finestYears, isDeep } from './ago';
import { type Instant, type Interval, civilDay } from '../calendar/instant';
import { type Unit, boundariesIn, parentOf, unitAtLeast, yearUnit } from '../calendar/unit';
import { axisYearInWords, instantInWords, partInWords, shortDayOrMonth } from './words';

/** A boundary on the axis. A *major* one begins the unit above: a year among months, a month among days. */
export interface CalendarTick {
  readonly at: Instant;
  readonly level: 'major' | 'minor';
  /** The unit alone: “5”, “Feb”, “2014”. */
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

function isMajor(unit: Unit, at: Instant): boolean {
  const { month, day } = civilDay(at);
  if (unit.name === 'year') return true;
  return unit.name === 'month' ? month === 1 : day === 1;
}

function labelOf({ name, step }: Unit, at: Instant, m: Messages): string {
  const { year, day } = civilDay(at);
  if (name === 'year') return axisYearInWords(year, m, step);
  return name === 'month' ? partInWords(at, 'month-short', m) : String(day);
}

/** An instant at a unit's fineness, long and short. */
function labelsOf({ name, step }: Unit, at: Instant, m: Messages): string[] {
  const { year } = civilDay(at);
  if (name === 'year') return [axisYearInWords(year, m, step)];
  // `Intl` knows no year beyond `Date`, and says no era.
  const isPlain = year >= 1000 && year <= 9999;
  return [instantInWords(at, name, m), ...(isPlain ? [shortDayOrMonth(at, name, m)] : [])];
}

export interface CalendarTicks {
  readonly ticks: readonly CalendarTick[];
  readonly parents: readonly ParentTick[];
}

/**
 * The calendar ticks in an interval, at two levels. Where no tick lies in it, one parent says at its start which unit it is in.
 * @param leastMs how long the step between two ticks is at least, from the room that a label needs
 */
export function calendarTicks(interval: Interval, leastMs: number, m: Messages): CalendarTicks {
  const { start, end } = interval;
  const least = unitAtLeast(leastMs);
  // Of deep time no step of years is finer than what three digits tell apart.
  const isDeepYears = least.name === 'year' && isDeep(civilDay(end).year);
  const deepMs = finestYears(civilDay(start).year) * yearUnit.approximateMs;
  const unit = isDeepYears ? unitAtLeast(Math.max(leastMs, deepMs)) : least;
  const boundaries = boundariesIn(unit, start, end);
  // Between two round years one that is not round will do.
  const isSparse = boundaries.length === 0 && unit.name === 'year' && !isDeepYears;
  const ticks = (isSparse ? boundariesIn(yearUnit, start, end, 1) : boundaries).map((at): CalendarTick => ({
    at,
    level: isMajor(unit, at) ? 'major' : 'minor',
    label: labelOf(unit, at, m),
    fullLabel: instantInWords(at, unit.name, m),
  }));
  if (ticks.length === 0 && end > start) {
    return { ticks, parents: [{ at: start, isBoundary: false, labels: labelsOf(unit, start, m) }] };
  }
  const parent = parentOf(unit);
  if (!parent) return { ticks, parents: [] };
  const begun = boundariesIn(parent, start, end);
  const starts = begun[0] === start ? begun : [start, ...begun];
  return {
    ticks,
    parents: starts.map((at) => ({
      at,
      isBoundary: at !== start || begun[0] === start,
      labels: labelsOf(parent, at, m),
    })),
  };
}
