import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, compareDates, middleOfFirstPart } from './bounds';
import { DAY_MS, type Instant, type Interval, civilDay, dayStart, daysInMonth } from '../calendar/instant';
import { formatEdtf } from './edtf';
import { read } from '../testing';

const bounds = (text: string) => boundsOf(read(text));

/** The instant of a day such as -43-03-15, which may lie beyond what Date can read; -∞ and ∞ are open. */
function instant(day: string): Instant {
  if (day === '∞') return Infinity;
  if (day === '-∞') return -Infinity;
  const [, year, month, dayOfMonth] = /^(-?\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
  return dayStart(Number(year), Number(month), Number(dayOfMonth));
}

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
const plainDays = fc
  .tuple(
    fc.integer({ min: -9999, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => {
    const yearText = year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
    const monthText = `${yearText}-${pad(month, 2)}`;
    return [yearText, monthText, `${monthText}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`] as const;
  });

const pick = ({ start, end }: Interval) => ({ start, end });

describe('boundsOf', () => {
  it('a day lies in its month, and the month in its year', () => {
    fc.assert(
      fc.property(plainDays, (texts) => {
        const [year, month, day] = texts.map(bounds);
        if (!year || !month || !day) throw new Error('expected three bounds');
        expect(day.end - day.start).toBe(DAY_MS);
        expect(month.start <= day.start && day.end <= month.end).toBe(true);
        expect(year.start <= month.start && month.end <= year.end).toBe(true);
      }),
    );
  });

  it('a day, a month and a year end where the next begins', () => {
    fc.assert(
      fc.property(plainDays, ([yearText, monthText, dayText]) => {
        const { year, month, day } = civilDay(bounds(dayText).start);
        expect(bounds(dayText).end).toBe(dayStart(year, month, day + 1));
        expect(bounds(monthText).end).toBe(dayStart(year, month + 1));
        expect(bounds(yearText).end).toBe(dayStart(year + 1));
      }),
    );
  });

  it('a season of the southern hemisphere covers the months of the opposite one', () => {
    expect(bounds('2001-29')).toMatchObject(pick(bounds('2001-27')));
    expect(bounds('2001-30')).toMatchObject(pick(bounds('2001-28')));
    expect(bounds('2001-31')).toMatchObject(pick(bounds('2001-25')));
    expect(bounds('2001-32')).toMatchObject(pick(bounds('2001-26')));
  });

  it('the four seasons follow one another, winter into the next year’s spring', () => {
    const seasons = ['2001-21', '2001-22', '2001-23', '2001-24', '2002-21'].map(bounds);
    seasons.slice(1).forEach((season, index) => expect(season.start).toBe(seasons[index]?.end));
  });

  it.each([
    ['2014-09-05', true],
    ['2014-09', false],
    ['[2014,2015]', false],
    ['2014/2015', true],
    ['2014-09/2014-09', true],
    ['2014-09-XX', false],
    ['156X-12-25', false],
    ['{2014,2015}', true],
    ['2014-09-05T10:20:30Z', true],
  ])('%s goes on all the time between its bounds: %s', (text, lasting) => {
    expect(bounds(text).lasting).toBe(lasting);
  });

  it.each([
    // [text, latest start, earliest end]
    ['2014-09-05', '2014-9-5', '2014-9-6'],
    ['2014-09', '2014-10-1', '2014-9-1'],
    ['2008/2014', '2009-1-1', '2014-1-1'],
    ['2024-02-16/2024-02-18', '2024-2-16', '2024-2-19'],
    ['2022/2024-03~', '2023-1-1', '2024-3-1'],
    ['2014/2014', '2015-1-1', '2014-1-1'],
    ['2014/..', '2015-1-1', '∞'],
    ['../2014', '-∞', '2014-1-1'],
    ['2014-09-05/', '2014-9-5', '2014-9-5'],
    ['/2014-09-05', '2014-9-6', '2014-9-6'],
    ['[2024-01..2024-03]', '2024-4-1', '2024-1-1'],
    ['[..2024-03]', '2024-4-1', '-∞'],
    ['{1960,1961-12}', '1961-1-1', '1961-12-1'],
    ['{2014-09-05..2014-09-07}', '2014-9-5', '2014-9-8'],
    ['{..1984}', '-∞', '1984-1-1'],
  ])('%s began by %s and had not ended before %s', (text, latestStart, earliestEnd) => {
    expect(bounds(text)).toMatchObject({
      latestStart: instant(latestStart),
      earliestEnd: instant(earliestEnd),
    });
  });

  it('says which end is open and which is unknown, and nothing of a known one', () => {
    expect(bounds('2014/..')).toMatchObject({ openEnd: 'open' });
    expect(bounds('2014/')).toMatchObject({ openEnd: 'unknown' });
    expect(bounds('../2014')).toMatchObject({ openStart: 'open' });
    expect(bounds('/2014')).toMatchObject({ openStart: 'unknown' });
    expect(bounds('[..2014]')).toMatchObject({ openStart: 'open' });
    expect(bounds('2014/2015')).not.toHaveProperty('openStart');
    expect(bounds('2014/2015')).not.toHaveProperty('openEnd');
  });
});

describe('middleOfFirstPart', () => {
  it.each([
    ['2014-09-05', instant('2014-9-5') + DAY_MS / 2],
    ['2014-09', instant('2014-9-16')],
    ['2014', instant('2014-7-2') + DAY_MS / 2],
    ['2008/2014', instant('2008-7-2')],
    ['2024-02-16/2024-02-18', instant('2024-2-16') + DAY_MS / 2],
    ['2024-03~/..', instant('2024-3-16') + DAY_MS / 2],
    ['../2014-09', instant('2014-9-16')],
    ['/2014-09', instant('2014-9-16')],
    ['[2024-01..2024-03]', instant('2024-2-15') + DAY_MS / 2],
    ['1950S2', instant('1950-7-2') + DAY_MS / 2],
    ['[..2014-09]', instant('2014-9-16')],
    ['{2015,2014-09}', instant('2014-9-16')],
    ['1985-04-12T12:00:00Z', instant('1985-4-12') + DAY_MS / 2 + 500],
  ])('%s is ordered by %d', (text, middle) => {
    expect(middleOfFirstPart(read(text))).toBe(middle);
  });

  it('is 0, and not taken for nothing, for an interval whose first part is centred on 1970', () => {
    expect(middleOfFirstPart(read('[1969-12-31..1970-01-01]'))).toBe(0);
  });
});

describe('boundsOf, of times of day', () => {
  const clock = (hours: number, minutes: number, seconds = 0) =>
    dayStart(2014, 9, 5) + ((hours * 60 + minutes) * 60 + seconds) * 1000;

  it.each([
    ['2014-09-05T10:20Z', clock(10, 20), clock(10, 21)],
    ['2014-09-05T10:20', clock(10, 20), clock(10, 21)],
    ['2014-09-05T10:20:00Z', clock(10, 20), clock(10, 20, 1)],
    ['2014-09-05T24:00', clock(24, 0), clock(24, 1)],
    ['2014-09-05T10:20+02:00', clock(8, 20), clock(8, 21)],
    ['2014-09-05T10:20Z/2014-09-05T11:00Z', clock(10, 20), clock(11, 1)],
    ['2014-09-05T10:20:30/2014-09-05T10:20:31', clock(10, 20, 30), clock(10, 20, 32)],
    ['2014-09-05T10:20Z/2014-09-05', clock(10, 20), clock(24, 0)],
    ['2014-09-05T10:20Z/..', clock(10, 20), Infinity],
    ['../2014-09-05T10:20Z', -Infinity, clock(10, 21)],
  ])(
    '%s: what has no seconds is a whole minute, and an interval of times lasts from the one through the other',
    (text, start, end) => {
      expect(bounds(text)).toMatchObject({ start, end, lasting: true, latestStart: start, earliestEnd: end });
      expect(formatEdtf(read(text))).toBe(text);
    },
  );
});

describe('compareDates', () => {
  it.each([
    ['2014-09-04', '2014-09-05', 'before'],
    ['2014-09-05', '2014-09-05', 'may-overlap'],
    ['2014-09-30', '2014-10', 'before'],
    ['2014-09', '2014-09-30', 'may-overlap'],
    ['2014', '2015', 'before'],
    ['2014', '201X', 'may-overlap'],
    ['0000', '0001', 'before'],
    ['-0043-03-15', '0001', 'before'],
    ['9999', 'Y10000', 'before'],
    ['Y-17E7', '2018', 'before'],
    ['2014/..', '2300', 'may-overlap'],
    ['../2014', '2015', 'before'],
    // An unknown end may lie anywhere.
    ['2014/', '2300', 'may-overlap'],
    ['[2014,2016]', '2015', 'may-overlap'],
    ['{2014,2016}', '2017', 'before'],
    ['1985-04-12T23:20:30-04', '1985-04-12T23:20:30Z', 'after'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:31Z', 'before'],
  ])('%s and %s: %s', (a, b, expected) => {
    const reversed = { before: 'after', after: 'before', 'may-overlap': 'may-overlap' }[expected];
    const [first, second] = [boundsOf(read(a)), boundsOf(read(b))];
    expect([compareDates(first, second), compareDates(second, first)]).toEqual([expected, reversed]);
  });
});
