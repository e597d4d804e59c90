import type { Messages } from '../../messages/messages';
import type { EdtfDate } from '../edtf/edtf';
import { sizeOf } from '../edtf/mask';
import { yearInWords } from './words';

/** The years that a date's text allows, in words. */
export interface YearWords {
  /** One year; ten that have a name; other years in a row; or years apart from each other, or any. */
  readonly kind: 'known' | 'decade' | 'run' | 'apart';
  /** As a part of a longer phrase: “2014”, “the 2010s”, “1900–1999”. */
  readonly noun: string;
  /** With a finer part: “2014”, “one year of the 2010s”. */
  readonly single: string;
  readonly ends: readonly [string, string];
}

/**
 * The years of a date. A decade has a name; a century or a millennium has none here, since those that are named begin
 * in years 01 and 001, and 20XX in 2000.
 */
export function yearsInWords({ parts, first, last }: EdtfDate, m: Messages): YearWords {
  const ends = [yearInWords(first.year, m), yearInWords(last.year, m)] as const;
  const digits = parts[0]?.digits ?? '';
  const alike = (kind: YearWords['kind'], noun: string) => ({ kind, noun, single: noun, ends });
  const many = (kind: YearWords['kind'], noun: string) => ({
    kind,
    noun,
    single: m.dates.oneYearOf(noun),
    ends,
  });
  if (first.year === last.year) return alike('known', ends[0]);
  if (digits === 'XXXX') return alike('apart', m.dates.anyYear);
  const isRun = digits.includes('S') || last.year - first.year + 1 === sizeOf(digits);
  if (!isRun) return alike('apart', m.dates.yearThatReads(digits));
  if (!/^\d{3}X$/.test(digits) || first.year < 10) return many('run', m.dates.span(...ends));
  const decade = m.dates.decade(String(first.year));
  return many('decade', first.year < 1000 ? m.dates.commonEra(decade) : decade);
}
