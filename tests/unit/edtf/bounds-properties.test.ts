import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from './grammar';
import { bounds, isDate } from './read';

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const yearText = (year: number) =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

const years = fc.integer({ min: -9999, max: 9999 });
const months = fc.integer({ min: 1, max: 12 });
const days = fc.integer({ min: 1, max: 28 });

/** The part of a year after this one, of those numbered from `least` to `most`. */
function following(year: number, part: number, least: number, most: number): string {
  return part < most ? `${yearText(year)}-${part + 1}` : `${yearText(year + 1)}-${least}`;
}

describe('bounds', () => {
  it('a day lies in its month, that in its year, that in its decade, and that in its century', () => {
    fc.assert(
      fc.property(years, months, days, (year, month, day) => {
        const text = yearText(year);
        const nested = [
          `${text}-${pad(month, 2)}-${pad(day, 2)}`,
          `${text}-${pad(month, 2)}`,
          text,
          `${text.slice(0, -1)}X`,
          `${text.slice(0, -2)}XX`,
          `${text.slice(0, -3)}XXX`,
          `${text.slice(0, -4)}XXXX`,
        ].map(bounds);
        nested.slice(1).forEach((outer, index) => {
          expect(outer.start).toBeLessThanOrEqual(nested[index]?.start ?? NaN);
          expect(outer.end).toBeGreaterThanOrEqual(nested[index]?.end ?? NaN);
        });
      }),
    );
  });

  it('a day with digits unspecified holds each day that fits', () => {
    const dayAndMask = fc.tuple(years, months, days, fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(dayAndMask, ([year, month, day, bits]) => {
        const text = `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;
        let bit = 0;
        const masked = text.replace(/\d/g, (digit) => ((bits >> bit++) & 1 ? 'X' : digit));
        expect(bounds(masked).start).toBeLessThanOrEqual(bounds(text).start);
        expect(bounds(masked).end).toBeGreaterThanOrEqual(bounds(text).end);
      }),
    );
  });

  it('a day and a month end where the next begins', () => {
    fc.assert(
      fc.property(years, months, days, (year, month, day) => {
        const monthText = `${yearText(year)}-${pad(month, 2)}`;
        const next = day < 28 ? `${monthText}-${pad(day + 1, 2)}` : undefined;
        if (next) expect(bounds(`${monthText}-${pad(day, 2)}`).end).toBe(bounds(next).start);
        if (month === 12 && year === 9999) return;
        const nextMonth = month < 12 ? `${yearText(year)}-${pad(month + 1, 2)}` : `${yearText(year + 1)}-01`;
        expect(bounds(monthText).end).toBe(bounds(nextMonth).start);
        const last = [31, 30, 29, 28].map((each) => `${monthText}-${each}`).find(isDate) ?? '';
        expect(bounds(last).end).toBe(bounds(`${nextMonth}-01`).start);
      }),
    );
  });

  it.each([
    ['seasons', 21, 24],
    ['northern seasons', 25, 28],
    ['quarters', 33, 36],
    ['thirds', 37, 39],
    ['halves', 40, 41],
  ])('%s end where the next begin', (_, least, most) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9998 }),
        fc.integer({ min: least, max: most }),
        (year, part) => {
          const next = following(year, part, least, most);
          expect(bounds(`${yearText(year)}-${part}`).end).toBe(bounds(next).start);
        },
      ),
    );
  });

  it('southern spring, summer, and the next year’s autumn and winter end where the next begin', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9998 }), (year) => {
        const [now, next] = [yearText(year), yearText(year + 1)];
        const inOrder = [`${now}-29`, `${now}-30`, `${next}-31`, `${next}-32`, `${next}-29`].map(bounds);
        inOrder.slice(1).forEach((season, index) => expect(season.start).toBe(inOrder[index]?.end));
      }),
    );
  });

  it('a year ends where the next begins, with Y or without', () => {
    const anyYear = fc.oneof(
      years,
      fc.integer({ min: -280_000, max: 279_999 }),
      fc.constantFrom(-10_000, 9999),
    );
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(bounds(yearText(year)).end).toBe(bounds(yearText(year + 1)).start);
      }),
    );
  });

  it('years of up to 15 digits still come one after the other', () => {
    const far = fc.integer({ min: 280_000, max: 999_999_999_999_998 });
    fc.assert(
      fc.property(far, fc.boolean(), (size, isNegative) => {
        const year = isNegative ? -size - 1 : size;
        expect(bounds(yearText(year)).end).toBe(bounds(yearText(year + 1)).start);
        expect(bounds(yearText(year)).start).toBeLessThan(bounds(yearText(year)).end);
      }),
    );
  });

  it('qualifiers never change them', () => {
    fc.assert(
      fc.property(date, (text) => {
        const bare = text.replace(/[?~%]/g, '');
        fc.pre(isDate(text));
        const { start, end } = bounds(text);
        expect(bounds(bare)).toMatchObject({ start, end });
      }),
    );
  });

  it('an interval has those of its ends, and a set those of all its members', () => {
    fc.assert(
      fc.property(date.filter(isDate), date.filter(isDate), (one, other) => {
        const [a, b] = [bounds(one), bounds(other)];
        const hull = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
        expect(bounds(`[${one},${other}]`)).toMatchObject(hull);
        expect(bounds(`{${other},${one}}`)).toMatchObject(hull);
        const interval = `${one}/${other}`;
        if (isDate(interval)) expect(bounds(interval)).toMatchObject({ start: a.start, end: b.end });
        else expect(b.end).toBeLessThanOrEqual(a.start);
      }),
    );
  });
});
