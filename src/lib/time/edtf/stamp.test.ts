import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, dayStart } from '../calendar/instant';
import { readStamp, writeEnd, writeStamp, writeStart } from './stamp';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const day = dayStart(2014, 9, 5);
const at = (hours: number, minutes: number) => day + hours * HOUR_MS + minutes * MINUTE_MS;
const fourDigits = fc.integer({ min: dayStart(-9999, 1, 2), max: dayStart(9999, 12, 30) });

/** The texts of every coarser form that begin or end in the neighbourhood of an instant. */
function coarserThan(text: string, instant: number): string[] {
  const forms = [4, 7, 10, 20].map((length) => length + (text.startsWith('-') ? 1 : 0));
  const near = (days: number) => new Date(instant + days * DAY_MS).toISOString().replace(/^([+-])00/, '$1');
  const cut = (iso: string, length: number) => iso.replace(/^\+/, '').slice(0, length);
  return forms
    .filter((length) => length < text.length)
    .flatMap((length) => [-366, -31, -1, 0, 1, 31, 366].map((days) => cut(near(days), length)));
}

describe('readStamp', () => {
  it.each([
    ['2014', dayStart(2014), dayStart(2015)],
    ['2014-09', dayStart(2014, 9), dayStart(2014, 10)],
    ['2014-09-05', day, day + DAY_MS],
    ['2014-09-05T00:00:00Z', day, day + 1000],
    ['2014-09-05T23:59:59Z', day + DAY_MS - 1000, day + DAY_MS],
    ['2014-09-05T10:20:30Z', at(10, 20) + 30_000, at(10, 20) + 31_000],
    ['2014-09-05T10:20:00', at(10, 20), at(10, 20) + 1000],
    ['2014-09-05T10:20:00+04:30', at(5, 50), at(5, 50) + 1000],
    ['2014-09-05T23:00:00-04', at(27, 0), at(27, 0) + 1000],
    ['-0043-03-15', dayStart(-43, 3, 15), dayStart(-43, 3, 16)],
    ['0000', dayStart(0), dayStart(1)],
    ['Y10000', dayStart(10_000), dayStart(10_001)],
    ['201X', dayStart(2010), dayStart(2020)],
    ['2008/2014', dayStart(2008), dayStart(2015)],
  ])('readStamp(%s) is [%d, %d)', (text, start, end) => {
    expect(readStamp(text)).toEqual({ start, end });
  });

  it.each([
    ...['', 'now', '2014-9', '2023-02-29', '2014/..', '/2014', '12345'],
    ...['2014-09-05T24:00:01Z', '2014-09-05T10:60:00Z', '2014-09-05T10Z', '2023-02-29T10:20:00Z'],
  ])('readStamp(%j) is undefined: it is no date or has no end', (text) => {
    expect(readStamp(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readStamp(text);
      }),
    );
  });
});

describe('writeStart and writeEnd', () => {
  it('write a year, a month or a day, the first that is exact enough', () => {
    expect(writeStart(day, 248 * DAY_MS)).toBe('2015');
    expect(writeStart(dayStart(2014), 0)).toBe('2014');
    expect(writeStart(day, 4 * DAY_MS)).toBe('2014-09');
    expect(writeStart(day + 25 * DAY_MS, DAY_MS)).toBe('2014-10');
    expect(writeStart(day, 0)).toBe('2014-09-05');
    expect(writeStart(day + HOUR_MS, HOUR_MS)).toBe('2014-09-05');
    expect(writeStart(day - HOUR_MS, HOUR_MS)).toBe('2014-09-05');
  });

  it('write the last year, month or day inside, since an end is not included', () => {
    expect(writeEnd(day, 0)).toBe('2014-09-04');
    expect(writeEnd(dayStart(2014), 0)).toBe('2013');
    expect(writeEnd(dayStart(2014, 9), 0)).toBe('2014-08');
    expect(writeEnd(dayStart(1), 0)).toBe('0000');
    expect(writeEnd(dayStart(10_000), 0)).toBe('9999');
    expect(writeEnd(dayStart(2014, 1, 2), 0)).toBe('2014-01-01');
  });

  it('write a second where a day would be too far off, and a whole minute where that is enough', () => {
    expect(writeStart(day + HOUR_MS, HOUR_MS - 1)).toBe('2014-09-05T01:00:00Z');
    expect(writeEnd(day + HOUR_MS, HOUR_MS - 1)).toBe('2014-09-05T00:59:59Z');
    expect(writeEnd(day + MINUTE_MS, 0)).toBe('2014-09-05T00:00:59Z');
    expect(writeStart(day + MINUTE_MS - 900, 1000)).toBe('2014-09-05T00:01:00Z');
    expect(writeStart(day + 1499, 0)).toBe('2014-09-05T00:00:01Z');
  });

  it('write BCE and early years with four digits', () => {
    expect(writeStart(dayStart(-43, 3, 15), 0)).toBe('-0043-03-15');
    expect(writeStart(dayStart(0), 0)).toBe('0000');
    expect(writeStart(dayStart(99), 0)).toBe('0099');
  });

  it('read back within the tolerance, or half a minute where that is more', () => {
    fc.assert(
      fc.property(fourDigits, fc.integer({ min: 0, max: 2 * DAY_MS }), (instant, tolerance) => {
        const allowed = Math.max(tolerance, MINUTE_MS / 2);
        const start = readStamp(writeStart(instant, tolerance))?.start ?? NaN;
        const end = readStamp(writeEnd(instant, tolerance))?.end ?? NaN;
        expect(Math.abs(start - instant)).toBeLessThanOrEqual(allowed);
        expect(Math.abs(end - instant)).toBeLessThanOrEqual(allowed);
      }),
    );
  });

  it('write the first of year, month, day, hour, minute and second that is within the tolerance, and no finer one', () => {
    const amongFourDigits = fc.integer({ min: dayStart(-9990), max: dayStart(9990) });
    const scales = fc.oneof(
      fc.integer({ min: 500, max: MINUTE_MS }),
      fc.integer({ min: MINUTE_MS, max: 2 * DAY_MS }),
      fc.integer({ min: DAY_MS, max: 400 * DAY_MS }),
    );
    fc.assert(
      fc.property(amongFourDigits, scales, (instant, tolerance) => {
        for (const [text, side] of [
          [writeStart(instant, tolerance), 'start'],
          [writeEnd(instant, tolerance), 'end'],
        ] as const) {
          expect(Math.abs((readStamp(text)?.[side] ?? NaN) - instant)).toBeLessThanOrEqual(tolerance);
          for (const coarser of coarserThan(text, instant))
            expect(Math.abs((readStamp(coarser)?.[side] ?? NaN) - instant), coarser).toBeGreaterThan(
              tolerance,
            );
        }
      }),
    );
  });

  it('beyond four-digit years write the year, which holds the instant', () => {
    expect(writeStart(dayStart(10_000), 0)).toBe('Y10000');
    expect(writeEnd(dayStart(12_345, 6), 0)).toBe('Y12345');
    expect(writeStart(dayStart(-10_000), 0)).toBe('Y-10000');
    const far = fc.oneof(
      fc.integer({ min: 10_000, max: 280_000 }),
      fc.integer({ min: -280_000, max: -10_001 }),
    );
    fc.assert(
      fc.property(far, fc.integer({ min: 1, max: 364 }), (year, days) => {
        const instant = dayStart(year) + days * DAY_MS;
        const start = readStamp(writeStart(instant, 0));
        const end = readStamp(writeEnd(instant, 0));
        expect(start?.start).toBeLessThanOrEqual(instant);
        expect(end?.end).toBeGreaterThanOrEqual(instant);
      }),
    );
  });
});

describe('writeStamp', () => {
  it.each([
    '2014',
    '2014-09',
    '2014-09-05',
    '2014-09-05T10:20:30Z',
    '2014-03/2014-05',
    '2014-03-02/2014-05',
    '2014-03-02/2014-05-30',
    '0000',
    '-0043-03',
  ])('is %s again, the shortest there is', (text) => {
    expect(writeStamp(readStamp(text) ?? { start: NaN, end: NaN })).toBe(text);
  });

  it('covers what no calendar unit does by its first and last one', () => {
    const decade = { start: dayStart(2010), end: dayStart(2020) };
    expect(writeStamp(decade)).toBe('2010/2019');
    expect(readStamp(writeStamp(decade))).toEqual(decade);
  });
});
