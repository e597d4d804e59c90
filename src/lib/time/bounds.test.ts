import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, middleOfFirstPart, readDate } from './bounds';
import { DAY_MS, type Instant, civilDay, dayStart, daysInMonth } from './instant';

function read(text: string) {
  const date = readDate(text);
  if (date.kind === 'fault') throw new Error(`${text}: expected ${date.expected}`);
  return date;
}

const bounds = (text: string) => boundsOf(read(text));

/** The instant of a day such as -43-03-15, which may lie beyond what Date can read; -∞ and ∞ are open. */
function instant(day: string): Instant {
  if (day === '∞') return Infinity;
  if (day === '-∞') return -Infinity;
  const [, year, month, dayOfMonth] = /^(-?\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
  return dayStart(Number(year), Number(month), Number(dayOfMonth));
}

/** Valid texts, with where the whole of them starts and ends; the end is not included. */
const valid = [
  // Level 0: dates
  ['1985-04-12', '1985-4-12', '1985-4-13'],
  ['1985-04', '1985-4-1', '1985-5-1'],
  ['1985', '1985-1-1', '1986-1-1'],
  ['1985-12', '1985-12-1', '1986-1-1'],
  ['1985-12-31', '1985-12-31', '1986-1-1'],
  ['1970-01-01', '1970-1-1', '1970-1-2'],
  ['1969-12-31', '1969-12-31', '1970-1-1'],
  ['2000-02-29', '2000-2-29', '2000-3-1'],
  ['2024-02', '2024-2-1', '2024-3-1'],
  ['0000', '0-1-1', '1-1-1'],
  ['0000-02-29', '0-2-29', '0-3-1'],
  ['0001', '1-1-1', '2-1-1'],
  ['0044-03-15', '44-3-15', '44-3-16'],
  ['0099', '99-1-1', '100-1-1'],
  ['9999', '9999-1-1', '10000-1-1'],
  ['9999-12-31', '9999-12-31', '10000-1-1'],
  // Level 0: date and time keep their day
  ['1985-04-12T23:20:30', '1985-4-12', '1985-4-13'],
  ['1985-04-12T23:20:30Z', '1985-4-12', '1985-4-13'],
  ['1985-04-12T23:20:30-04', '1985-4-12', '1985-4-13'],
  ['1985-04-12T23:20:30+04:30', '1985-4-12', '1985-4-13'],
  ['1985-04-12T00:00:00', '1985-4-12', '1985-4-13'],
  ['-0043-03-15T12:00:00Z', '-43-3-15', '-43-3-16'],
  // Level 0: intervals
  ['1964/2008', '1964-1-1', '2009-1-1'],
  ['2004-06/2006-08', '2004-6-1', '2006-9-1'],
  ['2004-02-01/2005-02-08', '2004-2-1', '2005-2-9'],
  ['2004-02-01/2005-02', '2004-2-1', '2005-3-1'],
  ['2004-02-01/2005', '2004-2-1', '2006-1-1'],
  ['2005/2006-02', '2005-1-1', '2006-3-1'],
  ['2004/2004', '2004-1-1', '2005-1-1'],
  ['2004-06/2004', '2004-6-1', '2005-1-1'],
  ['2004/2004-06', '2004-1-1', '2004-7-1'],
  ['2014-09-05/2014-09-05', '2014-9-5', '2014-9-6'],
  // Level 1: years beyond four digits
  ['Y170000002', '170000002-1-1', '170000003-1-1'],
  ['Y-170000002', '-170000002-1-1', '-170000001-1-1'],
  ['Y-17000', '-17000-1-1', '-16999-1-1'],
  ['Y10000', '10000-1-1', '10001-1-1'],
  ['Y10000~', '10000-1-1', '10001-1-1'],
  // Level 1: seasons
  ['2001-21', '2001-3-1', '2001-6-1'],
  ['2001-22', '2001-6-1', '2001-9-1'],
  ['2001-23', '2001-9-1', '2001-12-1'],
  ['2001-24', '2001-12-1', '2002-3-1'],
  ['2003-24', '2003-12-1', '2004-3-1'],
  ['2001-21~', '2001-3-1', '2001-6-1'],
  ['-0043-21', '-43-3-1', '-43-6-1'],
  ['-0001-24', '-1-12-1', '0-3-1'],
  ['0000-24', '0-12-1', '1-3-1'],
  // Level 1: qualifiers leave the bounds as they are
  ['1984?', '1984-1-1', '1985-1-1'],
  ['2004-06~', '2004-6-1', '2004-7-1'],
  ['2004-06-11%', '2004-6-11', '2004-6-12'],
  ['-0043?', '-43-1-1', '-42-1-1'],
  // Level 1: unspecified digits
  ['201X', '2010-1-1', '2020-1-1'],
  ['20XX', '2000-1-1', '2100-1-1'],
  ['2004-XX', '2004-1-1', '2005-1-1'],
  ['1985-04-XX', '1985-4-1', '1985-5-1'],
  ['1985-XX-XX', '1985-1-1', '1986-1-1'],
  ['2004-02-XX', '2004-2-1', '2004-3-1'],
  ['000X', '0-1-1', '10-1-1'],
  ['00XX', '0-1-1', '100-1-1'],
  ['009X', '90-1-1', '100-1-1'],
  ['-000X', '-9-1-1', '1-1-1'],
  ['-004X', '-49-1-1', '-39-1-1'],
  ['-00XX', '-99-1-1', '1-1-1'],
  ['-01XX', '-199-1-1', '-99-1-1'],
  ['1XXX', '1000-1-1', '2000-1-1'],
  ['-0XXX', '-999-1-1', '1-1-1'],
  ['201X?', '2010-1-1', '2020-1-1'],
  ['2004-XX~', '2004-1-1', '2005-1-1'],
  // Level 1: open and unknown ends, qualified ends
  ['1985-04-12/..', '1985-4-12', '∞'],
  ['1985-04/..', '1985-4-1', '∞'],
  ['1985/..', '1985-1-1', '∞'],
  ['../1985-04-12', '-∞', '1985-4-13'],
  ['../1985-04', '-∞', '1985-5-1'],
  ['../1985', '-∞', '1986-1-1'],
  ['1985-04-12/', '1985-4-12', '∞'],
  ['1985/', '1985-1-1', '∞'],
  ['/1985-04', '-∞', '1985-5-1'],
  ['1984~/2004-06', '1984-1-1', '2004-7-1'],
  ['1984/2004-06~', '1984-1-1', '2004-7-1'],
  ['1984?/2004%', '1984-1-1', '2005-1-1'],
  ['1984~/2004~', '1984-1-1', '2005-1-1'],
  ['1984-06-02?/2004-08-08~', '1984-6-2', '2004-8-9'],
  ['1984-06-02?/', '1984-6-2', '∞'],
  ['2004-XX/2005', '2004-1-1', '2006-1-1'],
  ['201X/2020', '2010-1-1', '2021-1-1'],
  ['2014-21/2014-22', '2014-3-1', '2014-9-1'],
  ['Y-17000/-9000', '-17000-1-1', '-8999-1-1'],
  // Level 1: negative years
  ['-1985', '-1985-1-1', '-1984-1-1'],
  ['-0043-03-15', '-43-3-15', '-43-3-16'],
  ['-0004-02-29', '-4-2-29', '-4-3-1'],
  ['-0002/0002', '-2-1-1', '3-1-1'],
  ['-9999', '-9999-1-1', '-9998-1-1'],
  // Level 2: one of a set
  ['[2024-01..2024-03]', '2024-1-1', '2024-4-1'],
  ['[1667,1668]', '1667-1-1', '1669-1-1'],
  ['[1667,1668,1670..1672]', '1667-1-1', '1673-1-1'],
  ['[1668,1667]', '1667-1-1', '1669-1-1'],
  ['[1667,1760-12]', '1667-1-1', '1761-1-1'],
  ['[2014]', '2014-1-1', '2015-1-1'],
  ['[-0043..0044]', '-43-1-1', '45-1-1'],
] as const;

const invalid = [
  ...[
    '',
    ' ',
    ' 2014',
    '2014 ',
    '2014\n',
    '\t2014',
    'now',
    'unknown',
    'open',
    '..',
    '/',
    '../',
    '/..',
    '../..',
  ],
  ...['2014-9', '2014-09-5', '14-09-05', '85', '198', '12345', '-12345', '123456789', '20140905', '+2014'],
  ...['2014-13', '2014-00', '0000-00', '2014-20', '2014-25', '2014-41', '2014-99', '2014-21-05'],
  ...['2023-02-29', '1900-02-29', '2100-02-29', '-0001-02-29', '2014-02-30', '2014-04-31', '2014-09-00'],
  ...['2014-01-32', '-0000', '-0000-01', '-0000-01-01', '2014-249', '2014-W36', '2014-W36-5', '2014/09/05'],
  ...['2014--09', '2014-', '-2014-', '2014-09-', '2014‑09', '２０１４', '2014.09.05', '5 September 2014'],
  ...['201X-09', '20XX-09-05', '2014-XX-05', 'XXXX', 'X014', '2X14', '20X4', '2014-0X', '2014-1X', '201x'],
  ...['Y2014', 'Y12', 'Y012345', 'Y12345-06', 'y12345', 'Y', 'Y-', 'Y1234X', 'Y-0', `Y1${'0'.repeat(400)}`],
  ...['2014??', '2014?~', '?2014', '~2014', '2014?-09', '2014-09-05T10:20:30?', '~', '%'],
  ...[
    '2014-09-05T24:00:00',
    '2014-09-05T10:60:00',
    '2014-09-05T10:20:60',
    '2014-09-05T10:20',
    '2014-09T10:20:30',
  ],
  ...[
    '2023-02-29T10:20:30',
    '2014-09-05T10:20:30z',
    '2014-09-05 10:20:30',
    '2014-09-05T10:20:30.5Z',
    'T10:20:30',
  ],
  ...[
    '2014/2015/2016',
    '2015/2014',
    '2014-09-05/2014-09-04',
    '2014-10/2014-09',
    '0001/-0001',
    '2014/2013-12-31',
  ],
  ...['2014-09-05T10:20:30Z/2015', '2014/2015-01-01T00:00:00Z', '2014/P1Y', '2014/now', '2014/2023-02-29'],
  ...[
    '[',
    ']',
    '[]',
    '[2014',
    '2014]',
    '[,]',
    '[2014,]',
    '[2014, 2015]',
    '[2014..]',
    '[..2014]',
    '[2015..2014]',
  ],
  ...['[2014..2015-06]', '[2014..2015..2016]', '[2014/2015]', '[2014-09-05T10:20:30Z]', '{2014,2015}'],
  ...['[2014]/2015', '[2023-02-29]', '[[2014]]', 'undefined', 'null', 'NaN', '1e3', '0x7de'],
];

describe('readDate', () => {
  it.each(valid)('%s covers [%s, %s)', (text, start, end) => {
    expect(bounds(text)).toMatchObject({ start: instant(start), end: instant(end) });
  });

  it.each(invalid)('%j is no date, and what was expected is said', (text) => {
    const date = readDate(text);
    expect(date.kind).toBe('fault');
    expect(date).toHaveProperty('expected', expect.stringMatching(/\S/));
  });

  it.each(['2015/2014', '[2015..2014]', '0001/-0001'])(
    '%s ends before it starts, which is a fault',
    (text) => {
      expect(readDate(text)).toEqual({ kind: 'fault', expected: 'an end that is not before its start' });
    },
  );

  it('never throws, and bounds what it reads with a start before its end', () => {
    const parts = [
      '2014',
      '-',
      '09',
      '05',
      'X',
      'Y',
      '/',
      '..',
      '~',
      '[',
      ']',
      ',',
      '0',
      '1',
      '999999999999999',
    ];
    const near = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((found) => found.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const date = readDate(text);
        if (date.kind === 'fault') return;
        const { start, end } = boundsOf(date);
        expect(start).toBeLessThan(end);
        expect(Number.isFinite(middleOfFirstPart(date))).toBe(true);
      }),
    );
  });
});

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
  ])('%s is ordered by %d', (text, middle) => {
    expect(middleOfFirstPart(read(text))).toBe(middle);
  });

  it('is 0, and not taken for nothing, for an interval whose first part is centred on 1970', () => {
    expect(middleOfFirstPart(read('[1969-12-31..1970-01-01]'))).toBe(0);
  });
});
