import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, civilDay, dayStart } from './instant';
import type { Fineness } from './clock';
import { CLOCK_UNITS } from './clock-units';
import { UNITS, boundariesIn, countedFrom, parentOf, unitAtLeast } from './unit';
import { yearsAgo } from './year-units';

const units = fc.constantFrom(...CLOCK_UNITS, ...UNITS, ...[1000, 2000, 5_000_000].map(yearsAgo));
// Up to ±270 million years: to there each day of the calendar is a double of its own.
const instants = fc.oneof(
  fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 }),
  fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }).map((days) => days * DAY_MS),
  fc.integer({ min: -2_000_000_001, max: 2_000_000_001 }).map((halves) => halves / 2),
);

function unit(name: 'day' | 'month' | 'year', step: number) {
  const found = UNITS.find((candidate) => candidate.name === name && candidate.step === step);
  if (!found) throw new Error(`expected a unit of ${step} × ${name}`);
  return found;
}

const months = (start: number, end: number) =>
  boundariesIn(unit('month', 1), start, end).map((at) => `${civilDay(at).year}-${civilDay(at).month}`);

describe('UNITS', () => {
  it('are listed finest first, and begin with days, a month, a quarter and a year', () => {
    const lengths = UNITS.map((each) => each.approximateMs);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(UNITS.slice(0, 7).map(({ name, step }) => [name, step])).toEqual([
      ['day', 1],
      ['day', 2],
      ['day', 5],
      ['day', 10],
      ['month', 1],
      ['month', 3],
      ['year', 1],
    ]);
  });

  it('of a clock come before those of the calendar, from a second on, and none is finer than the dates', () => {
    const names = (finest: Fineness) => {
      const { name, step } = unitAtLeast(1, { finest });
      return `${step} ${name}`;
    };
    expect(names('second')).toBe('1 second');
    expect(names('minute')).toBe('1 minute');
    expect(names('day')).toBe('1 day');
    expect(names('month')).toBe('1 month');
    expect(names('year')).toBe('1 year');
    expect(unitAtLeast(20 * 60_000, { finest: 'second' })).toMatchObject({ name: 'minute', step: 30 });
    expect(unitAtLeast(13 * 3_600_000, { finest: 'second' })).toMatchObject({ name: 'day', step: 1 });
    expect(unitAtLeast(1)).toMatchObject({ name: 'day', step: 1 });
  });

  it('of a clock ahead of UTC begin where it shows a full hour or midnight', () => {
    const grain = { finest: 'minute', clock: { offsetMinutes: 330 } } as const;
    const hours = unitAtLeast(3_000_000, grain);
    expect(hours.name).toBe('hour');
    expect(hours.floor(dayStart(2024, 1, 2))).toBe(dayStart(2024, 1, 2) - 1_800_000);
    expect(parentOf(hours)?.floor(dayStart(2024, 1, 2))).toBe(dayStart(2024, 1, 1) + 18.5 * 3_600_000);
  });

  it('of deep time are round in years before 1950, and after 1 BCE in their era', () => {
    const unit = countedFrom(-50_000, unitAtLeast(9000 * 365.2425 * DAY_MS));
    const found = boundariesIn(unit, dayStart(-40_000), dayStart(21_000)).map((at) => civilDay(at).year);
    expect(found).toEqual([-38_050, -28_050, -18_050, -8050, 1, 10_000, 20_000]);
    expect(countedFrom(-4000, unitAtLeast(DAY_MS)).isAgo).toBeUndefined();
  });

  it('floor is at or before its input, and nothing happens when it is floored again', () => {
    fc.assert(
      fc.property(units, instants, (each, at) => {
        const floored = each.floor(at);
        expect(floored).toBeLessThanOrEqual(at);
        expect(each.floor(floored)).toBe(floored);
      }),
    );
  });

  it('the next boundary is after the instant, and one step back from it is the floor', () => {
    fc.assert(
      fc.property(units, instants, (each, at) => {
        const floored = each.floor(at);
        const next = each.offset(floored, 1);
        expect(next).toBeGreaterThan(at);
        expect(each.floor(next)).toBe(next);
        expect(each.offset(next, -1)).toBe(floored);
      }),
    );
  });

  it('several days are counted from the first of each month, and the last step reaches over its end', () => {
    const starts = boundariesIn(unit('day', 5), dayStart(2024, 1, 20), dayStart(2024, 2, 8));
    expect(starts.map((at) => civilDay(at).day)).toEqual([21, 26, 1, 6]);
  });

  it('days and months go on beyond what Date can hold', () => {
    const at = dayStart(300_000, 5, 17) + 1;
    expect(unit('day', 1).floor(at)).toBe(dayStart(300_000, 5, 17));
    expect(unit('month', 1).floor(at)).toBe(dayStart(300_000, 5));
    expect(unit('month', 3).floor(-at)).toBe(dayStart(civilDay(-at).year, 7));
    expect(unit('month', 3).offset(dayStart(300_000, 10), 1)).toBe(dayStart(300_001));
  });

  it('half a millisecond before 1970 is still 1969', () => {
    UNITS.slice(0, 7).forEach((each) => expect(each.floor(-0.5)).toBeLessThan(0));
  });

  it.each([
    // 44 BCE is in the ten years from 50 BCE.
    [-43, 10, -49],
    [-1, 5, -4],
    [-99, 100, -99],
    [-100, 100, -199],
    [0, 100, -99],
    [1, 100, 1],
    [99, 100, 1],
    [100, 100, 100],
    [1999, 1000, 1000],
    [0, 1, 0],
  ])(
    'the year %i lies in the step of %i years from %i: steps round down, not towards zero',
    (year, step, first) => {
      expect(unit('year', step).floor(dayStart(year, 6))).toBe(dayStart(first));
    },
  );
});

describe('unitAtLeast', () => {
  it.each([
    [-1, 'day', 1],
    [0, 'day', 1],
    [DAY_MS, 'day', 1],
    [DAY_MS + 1, 'day', 2],
    [10 * DAY_MS + 1, 'month', 1],
    [31 * DAY_MS, 'month', 3],
    [100 * DAY_MS, 'year', 1],
    [366 * DAY_MS, 'year', 2],
    [800 * DAY_MS, 'year', 5],
    [1e300, 'year', 5_000_000_000],
    [Infinity, 'year', 5_000_000_000],
    [NaN, 'year', 5_000_000_000],
  ])('unitAtLeast(%d) is a %s, stepping by %i', (leastMs, name, step) => {
    expect(unitAtLeast(leastMs)).toMatchObject({ name, step });
  });
});

describe('boundariesIn', () => {
  it('includes a boundary at the start and leaves out one at the end', () => {
    expect(months(dayStart(2014, 1), dayStart(2014, 3))).toEqual(['2014-1', '2014-2']);
    expect(months(dayStart(2014, 1) + 1, dayStart(2014, 3) + 1)).toEqual(['2014-2', '2014-3']);
  });

  it('is empty between two boundaries, and for an interval without length', () => {
    expect(months(dayStart(2014, 1, 2), dayStart(2014, 2))).toEqual([]);
    expect(months(dayStart(2014, 1), dayStart(2014, 1))).toEqual([]);
  });

  it('steps from 2 BCE over 1 BCE to 1 CE, with no year between', () => {
    const found = boundariesIn(unit('year', 1), dayStart(-1), dayStart(2));
    expect(found.map((at) => civilDay(at).year)).toEqual([-1, 0, 1]);
  });

  it.each([
    [1, [-1, 0, 1, 2]],
    [2, [-3, -1, 1, 2, 4]],
    [5, [-4, 1, 5, 10]],
    [100, [-199, -99, 1, 100, 200]],
    [1000, [-999, 1, 1000, 2000]],
    [5_000_000_000, [-4_999_999_999, 1, 5_000_000_000]],
  ])('years in steps of %i are round on either side of the era: %j', (step, expected) => {
    const [first = 0, last = 0] = [expected[0], expected.at(-1)];
    const found = boundariesIn(unit('year', step), dayStart(first), dayStart(last + 1));
    expect(found.map((at) => civilDay(at).year)).toEqual(expected);
  });

  it.each([
    ['1 BCE to 1 CE', dayStart(0, 11, 1), dayStart(1, 2, 1)],
    ['9999 to 10000', dayStart(9999, 11, 1), dayStart(10_000, 2, 1)],
    ['Date’s last day', 8.64e15 - 40 * DAY_MS, 8.64e15 + 40 * DAY_MS],
    ['Date’s first day', -8.64e15 - 40 * DAY_MS, -8.64e15 + 40 * DAY_MS],
    ['a million years on', dayStart(1_000_000), dayStart(1_000_000, 3)],
  ])('days are strictly ascending and a day apart across %s', (_, start, end) => {
    const found = boundariesIn(unit('day', 1), start, end);
    expect(found).toHaveLength(Math.ceil((end - start) / DAY_MS));
    found.slice(1).forEach((at, index) => expect(at - (found[index] ?? NaN)).toBe(DAY_MS));
  });

  it('is strictly ascending and inside the interval for every unit', () => {
    fc.assert(
      fc.property(units, instants, fc.integer({ min: 0, max: 60 }), (each, start, steps) => {
        const end = start + steps * each.approximateMs;
        const found = boundariesIn(each, start, end);
        expect(found.every((at) => at >= start && at < end)).toBe(true);
        expect(found.every((at, index) => index === 0 || at > (found[index - 1] ?? at))).toBe(true);
      }),
    );
  });

  it('stops at its limit, 500 unless told', () => {
    expect(boundariesIn(unit('day', 1), dayStart(0), dayStart(2000))).toHaveLength(500);
    expect(boundariesIn(unit('day', 1), dayStart(0), dayStart(2000), 7)).toHaveLength(7);
  });

  it('ends where doubles are further apart than a day', () => {
    const start = dayStart(999_999_999_999_999);
    expect(boundariesIn(unit('day', 1), start, dayStart(1e15)).length).toBeLessThanOrEqual(1);
  });

  it('is empty, and ends, for what is no interval', () => {
    expect(boundariesIn(unit('day', 1), NaN, NaN)).toEqual([]);
    expect(boundariesIn(unit('day', 1), 5, -5)).toEqual([]);
  });
});
