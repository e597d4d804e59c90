import { type TimeInterval, utcDay, utcMonth } from 'd3-time';
import { CLOCK_UNITS } from './clock-units';
import { BY_DAYS, type Clock, type Fineness, type Grain, offClock, onClock } from './clock';
import { finestYears, isDeep } from './deep';
import { DAY_MS, type Instant } from './instant';
import { years, yearsAgo } from './year-units';

/** A step of the calendar or the clock. `floor` gives the last boundary at or before an instant, `offset` the one `count` steps from it. */
export interface Unit {
  readonly name: Fineness | 'hour';
  readonly step: number;
  readonly approximateMs: number;
  /** Whose days and hours they are; UTC’s without it. */
  readonly clock?: Clock;
  /** Of years: whether they are counted back from 1950, as those of deep time are. */
  readonly isAgo?: boolean;
  floor(instant: Instant): Instant;
  offset(instant: Instant, count: number): Instant;
}

const MONTH_MS = 30.436875 * DAY_MS;
// `Date` ends some 270 000 years from 1970 and cuts fractions towards zero; the calendar repeats every 400 years.
// So d3 always steps in the 400 years after 1970.
const ERA_MS = 400 * 365.2425 * DAY_MS;

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

/** Every single year. */
export const yearUnit: Unit = years(1);

const YEAR_STEPS = Array.from({ length: 10 }, (_, power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
).flat();

/** Every unit of the calendar that a timeline steps or ticks by, finest first. */
export const UNITS: readonly Unit[] = [
  ...[1, 2, 5, 10].map(days),
  ...[1, 3].map(months),
  ...YEAR_STEPS.map(years),
];

/** A unit by a clock, whose days begin when it shows midnight. */
function byClock(unit: Unit, clock: Clock): Unit {
  return {
    ...unit,
    clock,
    floor: (instant) => offClock(unit.floor(onClock(instant, clock)), clock),
    offset: (instant, count) => offClock(unit.offset(onClock(instant, clock), count), clock),
  };
}

const ABOVE = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'month',
  month: 'year',
  year: undefined,
} as const;

/** The unit that times, days or months are told by: their day, their month, their year. Years have none. */
export function parentOf({ name, clock }: Unit): Unit | undefined {
  const above = UNITS.find((unit) => unit.name === ABOVE[name] && unit.step === 1);
  return above && clock ? byClock(above, clock) : above;
}

const ALL_UNITS = [...CLOCK_UNITS, ...UNITS];

/** Those that are no finer than some dates, finest first. */
function unitsFor({ finest }: Grain): readonly Unit[] {
  return ALL_UNITS.slice(ALL_UNITS.findIndex(({ name }) => name === finest));
}

/** The finest unit that is at least `leastMs` long and no finer than `grain`; the coarsest there is when none is. */
export function unitAtLeast(leastMs: number, grain: Grain = BY_DAYS): Unit {
  const unit = unitsFor(grain).find(({ approximateMs }) => approximateMs >= leastMs) ?? UNITS.at(-1);
  if (!unit) throw new RangeError('expected at least one unit, found none');
  return grain.clock ? byClock(unit, grain.clock) : unit;
}

/** A unit as it is counted from an astronomical year on: of deep time in years before 1950, where three digits are enough for them. */
export function countedFrom(year: number, unit: Unit): Unit {
  const isAgo = unit.name === 'year' && isDeep(year) && unit.step >= finestYears(year);
  return isAgo ? { ...unit, ...yearsAgo(unit.step) } : unit;
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
