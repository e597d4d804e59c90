import type { Civil, EdtfDate, Component, Precision, Qualifier } from './edtf';
import type { DateForm } from '../../messages/fault';
import type { Cursor, DateWanted } from './edtf-cursor';
import { type Years, readYears } from './edtf-year';
import { daysInMonth } from '../calendar/instant';
import { allowed, nthOf, sizeOf } from './mask';

const PRECISION = ['year', 'month', 'day'] as const;
// Of the parts after the year.
const AFTER = ['month', 'day'] as const;

function readPart(cursor: Cursor, pattern: RegExp, expected: DateForm | DateWanted): Component {
  const left = readQualifier(cursor);
  const digits = cursor.expect(pattern, expected);
  return { left, digits, right: readQualifier(cursor) };
}

function readQualifier(cursor: Cursor): Qualifier | '' {
  const found = cursor.take(/[?~%]/y);
  return found === '?' || found === '~' || found === '%' ? found : '';
}

function hasQualifier(parts: readonly Component[], kind: '?' | '~'): boolean {
  return parts.some(({ left, right }) => [kind, '%'].some((one) => left === one || right === one));
}

function monthsOf(digits: string, cursor: Cursor, from: number): number[] {
  const months = digits.includes('X') ? allowed(digits, 1, 12) : [Number(digits)];
  const [month = 0] = months;
  if ((month < 1 || month > 12) && (month < 21 || month > 41)) {
    cursor.fail('month', from);
  }
  return months;
}

/** Of the days that years, months and a day leave open the first that exists, or the last. */
function existing(
  years: Iterable<number>,
  months: readonly number[],
  days: readonly number[],
): Civil | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((candidate) => candidate <= daysInMonth(year, month));
      if (day !== undefined) return { year, month, day };
    }
  }
  return undefined;
}

// Whether a year has a 29 February depends on its last two digits, and where these are 00 on the two before them.
const MOST_YEARS_TRIED = 100;

/** The years that a year's text allows, from the first or from the last, as many as can differ in their days. */
function* yearsFrom(side: 'first' | 'last', years: Years, mask: string): Generator<number> {
  const size = sizeOf(mask);
  const most = Math.min(size, MOST_YEARS_TRIED);
  const isBefore = mask.startsWith('-');
  for (let n = 0; n < most; n += 1) {
    const year = nthOf(mask.replace('-', ''), (side === 'first') === isBefore ? size - 1 - n : n);
    yield size === 1 ? years[side] : isBefore ? 0 - year : year;
  }
}

/** What a date's parts leave open, as its earliest and its latest day, month or year. */
function readRange(
  parts: readonly Component[],
  places: readonly number[],
  years: Years,
  cursor: Cursor,
): [Civil, Civil] {
  const [year, month, day] = parts;
  const [, monthAt, dayAt] = places;
  if (!year || !month) return [{ year: years.first }, { year: years.last }];
  const months = monthsOf(month.digits, cursor, monthAt ?? 0);
  const [firstMonth = 1, lastMonth = months.at(-1) ?? 1] = [months[0]];
  if (!day)
    return [
      { year: years.first, month: firstMonth },
      { year: years.last, month: lastMonth },
    ];
  if (firstMonth > 12) cursor.fail('no-day-after-season', dayAt);
  const days = allowed(day.digits, 1, 31);
  const first = existing(yearsFrom('first', years, year.digits), months, days);
  const last = existing(yearsFrom('last', years, year.digits), months.toReversed(), days.toReversed());
  if (!first || !last) {
    const isPlain = !`${year.digits}${month.digits}`.includes('X');
    const most = isPlain ? { most: daysInMonth(years.first, firstMonth) } : {};
    const wanted = { month: `${year.digits}-${month.digits}`, ...most };
    return cursor.fail({ kind: 'date-day', expected: wanted }, dayAt);
  }
  return [first, last];
}

/** Reads a date without a time of day. */
export function readDate(cursor: Cursor): EdtfDate {
  const places = [cursor.at];
  const year = readPart(cursor, /Y?-?[\dX]+(?:E\d+)?(?:S\d+)?/y, 'any');
  const years = readYears(year.digits, cursor, (places[0] ?? 0) + year.left.length);
  const parts = [year];
  while (parts.length < 3 && cursor.take(/-/y)) {
    if (/[YES]/.test(year.digits)) cursor.fail('no-month-after-letters', cursor.at - 1);
    const from = cursor.at;
    const expected = AFTER[parts.length - 1] ?? 'day';
    const part = readPart(cursor, /[\dX]{2}(?![\dX])/y, { kind: 'date-digits', expected });
    places.push(from + part.left.length);
    parts.push(part);
  }
  const [first, last] = readRange(parts, places, years, cursor);
  const isGrouping = (first.month ?? 0) > 12;
  const precision: Precision = isGrouping ? 'sub-year' : (PRECISION[parts.length - 1] ?? 'year');
  return {
    kind: 'date',
    precision,
    parts,
    first,
    last,
    ...(years.estimate !== undefined && { estimate: years.estimate }),
    unspecified: parts.some(({ digits }) => digits.includes('X')),
    uncertain: hasQualifier(parts, '?'),
    approximate: hasQualifier(parts, '~'),
  };
}
