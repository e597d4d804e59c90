import type { DateForm } from '../../messages/fault';
import type { Cursor, DateWanted } from './edtf-cursor';
import { nthOf, sizeOf } from './mask';

// Beyond this a double no longer tells one year from the next in milliseconds.
const MOST_YEAR_DIGITS = 15;

/** The years that a text allows, both included, and its best guess where it makes one. */
export interface Years {
  readonly first: number;
  readonly last: number;
  readonly estimate?: number;
}

function readMaskedYears(digits: string, isBefore: boolean): Years {
  const least = nthOf(digits, 0);
  const most = nthOf(digits, sizeOf(digits) - 1);
  return isBefore ? { first: 0 - most, last: 0 - least } : { first: least, last: most };
}

/** A year: four digits, some of them X; or Y and more of them, or with an exponent; S says how many of them count. */
export function readYears(written: string, cursor: Cursor, from: number): Years {
  const [, isLong, minus, digits = '', exponent = '0', significant] =
    /^(Y?)(-?)([\dX]+)(?:E(\d+))?(?:S(\d+))?$/.exec(written) ?? cursor.fail('any', from);
  const fail = (expected: DateForm) => cursor.fail(expected, from);
  const isMasked = digits.includes('X');
  if (!isLong) {
    if (digits.length !== 4) fail('four-digits');
    if (written.includes('E')) fail('letter-before-exponent');
    if (minus && digits === '0000') fail('year-zero');
  } else if (isMasked) fail('digits-after-letter');
  const failAtS = (expected: DateForm | DateWanted) => cursor.fail(expected, from + written.indexOf('S'));
  if (isMasked && significant) failAtS('unspecified-or-significant');
  if (isMasked) return readMaskedYears(digits, minus !== '');
  const value = digits.length > MOST_YEAR_DIGITS ? Infinity : Number(digits) * 10 ** Number(exponent);
  if (value >= 10 ** MOST_YEAR_DIGITS) fail('fewer-digits');
  if (isLong && (value < 10_000 || digits.startsWith('0'))) fail('more-digits-after-letter');
  return significantYears(minus ? 0 - value : value, significant, failAtS);
}

// Zeros that lead do not count: 0050S1 is 50 to 59.
function significantYears(
  year: number,
  significant: string | undefined,
  fail: (expected: DateWanted) => never,
): Years {
  if (significant === undefined) return { first: year, last: year };
  const count = String(Math.abs(year)).length;
  if (!(Number(significant) >= 1 && Number(significant) <= count))
    fail({ kind: 'date-significant', expected: count });
  const unit = 10 ** (count - Number(significant));
  const near = Math.floor(Math.abs(year) / unit) * unit;
  const far = near + unit - 1;
  return year < 0
    ? { first: 0 - far, last: 0 - near, estimate: year }
    : { first: near, last: far, estimate: year };
}
