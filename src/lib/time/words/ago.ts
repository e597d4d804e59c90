import type { Messages } from '../../messages/messages';
import { countInWords, roundInWords, significantInWords } from './count';
import { isDeep, yearsAgo } from '../calendar/deep';
import type { EdtfDate } from '../edtf/edtf';

const NAMED_FROM = 1_000_000;

/** The year of a date that is told as so many years ago where it is said short: its estimate, else its only one. */
export function deepYear({ precision, first, last, estimate }: EdtfDate): number | undefined {
  const year = estimate ?? (first.year === last.year ? first.year : undefined);
  return precision === 'year' && year !== undefined && isDeep(last.year) ? year : undefined;
}

/** As many digits of a year as are meant, two or three: those that S counts, else those before its zeros. */
export function digitsOf({ parts }: EdtfDate, year: number): 2 | 3 {
  const [, significant] = /S(\d+)$/.exec(parts[0]?.digits ?? '') ?? [];
  const written = String(Math.abs(year)).replace(/0+$/, '').length;
  return Number(significant ?? written) > 2 ? 3 : 2;
}

function isMeant({ approximate, estimate }: EdtfDate, year: number): boolean {
  return !approximate && estimate === undefined && yearsAgo(year) < NAMED_FROM;
}

/** Whether a date says that it is about when it says, or its words do since it is too round to be meant. */
export function isAboutThen(date: EdtfDate): boolean {
  const year = deepYear(date);
  const isAgo = year !== undefined && !isMeant(date, year);
  return date.approximate || isAgo || roundYear(date) !== undefined;
}

/**
 * A date of deep time, counted from 1950: “13.8 billion years ago”. Undefined for any other date, and for a plain year of the
 * last million, which is said as a year; of longer ago nobody knows the year, however it is written.
 */
export function agoInWords(date: EdtfDate, m: Messages): string | undefined {
  const year = deepYear(date);
  if (year === undefined || isMeant(date, year)) return undefined;
  const digits = digitsOf(date, year);
  const count = Number(yearsAgo(year).toPrecision(digits));
  return m.dates.ago(
    count < NAMED_FROM ? countInWords(count, m.locale) : roundInWords(count, m.locale, digits),
  );
}

// The ends of what is round: thousands of years from before 10 000 BCE, hundreds where a date says that it is about.
const ROUND_FROM = -10_000;
const THOUSAND = 1000;
const HUNDRED = 100;

/**
 * The year that is meant by a round number before the common era: 12 000 BCE, which is written -11999, by -12000. As a count of
 * years without a year 0 that would be 12 001 BCE, which nobody says; what is about a year is as right of the one beside it.
 * Undefined for a year that is not round, and for what is no year.
 */
export function roundYear({ precision, first, last, approximate, estimate }: EdtfDate): number | undefined {
  const { year } = first;
  if (precision !== 'year' || year !== last.year || estimate !== undefined || year >= 0) return undefined;
  const isRound = (year <= ROUND_FROM && year % THOUSAND === 0) || (approximate && year % HUNDRED === 0);
  return isRound ? year + 1 : undefined;
}

/** A year of deep time as short as it goes, counted from 1950: “13.8 Ga”, “300 ka”. */
export function agoShort(year: number, m: Messages, digits: 2 | 3 = 3): string {
  const ago = Number(yearsAgo(year).toPrecision(digits));
  return m.dates.agoShort(ago, (count) => significantInWords(count, m.locale));
}
