import { type TimeInterval, utcDay, utcMonth } from 'd3-time';
import { DAY_MS, type Instant, civilDay, dayStart } from './instant';

/** A calendar step. `floor` gives the last boundary at or before an instant, `offset` the one `count` steps from it. */
export interface Unit {
  readonly name: 'day' | 'month' | 'year';
  readonly step: number;
  readonly approximateMs: number;
  floor(instant: Instant): Instant;
  offset(instant: Instant, count: number): Instant;
}

const MONTH_MS = 30.436875 * DAY_MS;
const YEAR_MS = 365.2425 * DAY_MS;

// `Date` ends some 270 000 years from 1970 and cuts fractions towards zero; the calendar repeats every 400 years.
// So d3 always steps in the 400 years after 1970.
const ERA_MS = 400 * YEAR_MS;

function inDate(instant: Instant, step: (date: Date) => Date): Instant {
  const era = Math.floor(instant / ERA_MS) * ERA_MS;
  return era + step(new Date(instant - era)).getTime();
}

function fromD3(name: 'day' | 'month', interval: TimeInterval, step: number, stepMs: number): Unit {
  return {
    name,
    step,
    approximateMs: step * stepMs,
    floor: (instant) => inDate(instant, interval.floor),
    offset: (instant, count) => inDate(instant, (date) => interval.offset(date, count)),
  };
}

// Counted from each month's first, the last step reaching over its end, so that no step is a day short of the next.
function days(step: number): Unit {
  const isBoundary = (date: Date) => {
    const past = date.getUTCDate() - 1;
    return past % step === 0 && past + step <= 30;
  };
  return fromD3('day', step === 1 ? utcDay : utcDay.filter(isBoundary), step, DAY_MS);
}

function months(step: number): Unit {
  return fromD3('month', step === 1 ? utcMonth : (utcMonth.every(step) ?? utcMonth), step, MONTH_MS);
}

/**
 * The boundaries of several years are round in the count that readers know: 200 BCE, 100 BCE, 1 CE, 100, 200. They are
 * numbered through, 1 CE being 0; n BCE is the astronomical year 1 − n.
 */
function placeOf(year: number, step: number): number {
  if (step === 1) return year - 1;
  return year >= 1 ? Math.floor(year / step) : -Math.ceil((1 - year) / step);
}

function yearAt(place: number, step: number): number {
  return step === 1 || place <= 0 ? place * step + 1 : place * step;
}

// d3's own years stop where `Date` does, and its `every` counts them from 1970's side of zero.
function years(step: number): Unit {
  const place = (instant: Instant) => placeOf(civilDay(instant).year, step);
  return {
    name: 'year',
    step,
    approximateMs: step * YEAR_MS,
    floor: (instant) => dayStart(yearAt(place(instant), step)),
    offset: (instant, count) => dayStart(yearAt(place(instant) + count, step)),
  };
}

/** Every single year. */
export const yearUnit: Unit = years(1);

const YEAR_STEPS = Array.from({ length: 10 }, (_, power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
).flat();

/** Every unit a timeline steps or ticks by, finest first. */
export const UNITS: readonly Unit[] = [
  ...[1, 2, 5, 10].map(days),
  ...[1, 3].map(months),
  ...YEAR_STEPS.map(years),
];

/** The unit that days or months are told by: their month, their year. Years have none. */
export function parentOf({ name }: Unit): Unit | undefined {
  const above = { day: 'month', month: 'year', year: undefined }[name];
  return UNITS.find((unit) => unit.name === above && unit.step === 1);
}

/** The finest unit that is at least `leastMs` long; the coarsest there is when none is. */
export function unitAtLeast(leastMs: number): Unit {
  const unit = UNITS.find(({ approximateMs }) => approximateMs >= leastMs) ?? UNITS.at(-1);
  if (!unit) throw new RangeError('expected at least one unit, found none');
  return unit;
}

/** The unit's boundaries in `[start, end)`, strictly ascending, at most `limit` of them. */
export function boundariesIn(unit: Unit, start: Instant, end: Instant, limit = 500): Instant[] {
  const found: Instant[] = [];
  let at = unit.floor(start);
  if (at < start) at = unit.offset(at, 1);
  while (at < end && found.length < limit) {
    found.push(at);
    const next = unit.offset(at, 1);
    // Where doubles are further apart than the unit is long, time does not get on.
    if (!(next > at)) break;
    at = next;
  }
  return found;
}
