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

/**
 * A date of deep time whose text is not exact, counted from 1950: “13.8 billion years ago”. Undefined for any other
 * date, and for one of a plain year, which is said as the year that it is.
 */
export function agoInWords(date: EdtfDate, m: Messages): string | undefined {
  const year = deepYear(date);
  if (year === undefined || !(date.approximate || date.estimate !== undefined)) return undefined;
  const digits = digitsOf(date, year);
  const count = Number(yearsAgo(year).toPrecision(digits));
  return m.dates.ago(
    count < NAMED_FROM ? countInWords(count, m.locale) : roundInWords(count, m.locale, digits),
  );
}

/** A year of deep time as short as it goes, counted from 1950: “13.8 Ga”, “300 ka”. */
export function agoShort(year: number, m: Messages, digits: 2 | 3 = 3): string {
  const ago = Number(yearsAgo(year).toPrecision(digits));
  return m.dates.agoShort(ago, (count) => significantInWords(count, m.locale));
}
