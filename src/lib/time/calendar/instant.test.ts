import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, civilDay, dayStart, daysInMonth } from './instant';

const years = fc.integer({ min: -280_000, max: 280_000 });
const civilDays = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

describe('dayStart', () => {
  it('dayStart(1970) is 0', () => {
    expect(dayStart(1970)).toBe(0);
  });

  it.each([
    [-43, 3, 15, '-000043-03-15T00:00:00.000Z'],
    [0, 1, 1, '0000-01-01T00:00:00.000Z'],
    [0, 2, 29, '0000-02-29T00:00:00.000Z'],
    [1, 1, 1, '0001-01-01T00:00:00.000Z'],
    [99, 12, 31, '0099-12-31T00:00:00.000Z'],
    [1969, 12, 31, '1969-12-31T00:00:00.000Z'],
    [2000, 2, 29, '2000-02-29T00:00:00.000Z'],
    [9999, 12, 31, '9999-12-31T00:00:00.000Z'],
    [10_000, 1, 1, '+010000-01-01T00:00:00.000Z'],
  ])('dayStart(%i, %i, %i) is %s', (year, month, day, iso) => {
    expect(new Date(dayStart(year, month, day)).toISOString()).toBe(iso);
  });

  it('agrees with Date.UTC from 1970 to 9999', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => dayStart(year, month, day) === Date.UTC(year, month - 1, day),
      ),
    );
  });

  it('does not make 1999 of the year 99', () => {
    expect(dayStart(99)).toBeLessThan(dayStart(1000));
  });

  it('has no gap between 1 BCE and 1 CE: the year 0 is a leap year of 366 days', () => {
    expect(dayStart(1) - dayStart(0)).toBe(366 * DAY_MS);
  });

  it('carries a month beyond 1–12 into the years', () => {
    expect(dayStart(2014, 13)).toBe(dayStart(2015, 1));
    expect(dayStart(2014, 0)).toBe(dayStart(2013, 12));
    expect(dayStart(0, -11)).toBe(dayStart(-1, 1));
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: -500, max: 500 }),
        (year, month) => dayStart(year, month + 12) === dayStart(year + 1, month),
      ),
    );
  });

  it('carries a day beyond its month into the next', () => {
    expect(dayStart(2023, 2, 29)).toBe(dayStart(2023, 3, 1));
  });

  it('is exact beyond what Date can hold', () => {
    expect(dayStart(280_000, 1, 2) - dayStart(280_000)).toBe(DAY_MS);
    expect(Number.isNaN(new Date(dayStart(280_000)).getTime())).toBe(true);
  });

  it.each([[2014.5], [NaN], [Infinity]])(
    'dayStart(%d) throws a RangeError that names what it found',
    (year) => {
      expect(() => dayStart(year)).toThrow(RangeError);
      expect(() => dayStart(year)).toThrow(String(year));
    },
  );

  it.each([
    [2014, 1.5, 1],
    [2014, 1, 0.5],
  ])('dayStart(%d, %d, %d) throws a RangeError', (year, month, day) => {
    expect(() => dayStart(year, month, day)).toThrow(RangeError);
  });
});

describe('civilDay', () => {
  it('is the inverse of dayStart within ±280 000 years', () => {
    fc.assert(
      fc.property(civilDays, (day) => {
        expect(civilDay(dayStart(day.year, day.month, day.day))).toEqual(day);
      }),
    );
  });

  it('gives one day for all its instants, its first and its last millisecond included', () => {
    fc.assert(
      fc.property(civilDays, fc.integer({ min: 0, max: DAY_MS - 1 }), (day, ms) => {
        expect(civilDay(dayStart(day.year, day.month, day.day) + ms)).toEqual(day);
      }),
    );
  });

  it('civilDay(-1) is the last day of 1969', () => {
    expect(civilDay(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  });
});

describe('daysInMonth', () => {
  it.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
    [0, 29],
    [-4, 29],
    [-100, 28],
    [-400, 29],
    [10_000, 29],
  ])('February of the year %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });

  it('gives the other months their 30 and 31 days', () => {
    const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});
