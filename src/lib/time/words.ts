import type { Messages } from '../messages/messages';
import { countInWords } from './count';
import { type Instant, civilDay, dayStart } from './instant';

/** How fine an instant is said. */
export type Fineness = 'day' | 'month' | 'year';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, made);
  return made;
}

const PARTS = {
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long' },
  'day-short': { day: 'numeric', month: 'short' },
  'month-short': { month: 'short' },
  'day-only': { day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Whether a language writes the year before the month and the day, as Chinese does. */
export function isYearFirst(m: Messages): boolean {
  return m.locale.startsWith('zh');
}

/** A part of an instant by itself: “February”, “5 Feb”, “5”. */
export function partInWords(instant: Instant, part: keyof typeof PARTS, m: Messages): string {
  const { month, day } = civilDay(instant);
  // `Date` and so `Intl` end some 270 000 years from 1970; months and days are alike in every year.
  return formatter(m.locale, PARTS[part]).format(dayStart(2000, month, day));
}

/** A year by itself: “2014”, “44 BCE”, “99 CE”. `Intl` alone would drop the era, or the year beyond `Date`. */
export function yearInWords(year: number, m: Messages): string {
  const isBefore = year <= 0;
  const count = isBefore ? 1 - year : year;
  const words = countInWords(count, m.locale, count > 9999) + (isYearFirst(m) ? '年' : '');
  if (isBefore) return m.dates.beforeCommonEra(words);
  return year < 1000 ? m.dates.commonEra(words) : words;
}

/** An instant at a calendar unit's fineness: “5 September 2014”, “September 2014”, “2014”. */
export function instantInWords(instant: Instant, fineness: Fineness, m: Messages): string {
  const { year } = civilDay(instant);
  if (fineness === 'year') return yearInWords(year, m);
  const isPlain = year >= 1000 && year <= 9999;
  if (isPlain) return formatter(m.locale, { ...PARTS[fineness], year: 'numeric' }).format(instant);
  const rest = partInWords(instant, fineness, m);
  const yearWords = yearInWords(year, m);
  return isYearFirst(m) ? yearWords + rest : `${rest} ${yearWords}`;
}

/** The part of an instant that a tick needs where its year is said elsewhere: “Jul”, “5 Sep”. */
export function shortInstant(instant: Instant, fineness: 'day' | 'month', m: Messages): string {
  return partInWords(instant, `${fineness}-short`, m);
}

/** A day or a month of a year, as short as it goes: “5 Sept 2014”, “Sept 2014”. `Intl` must know the year. */
export function shortDayOrMonth(instant: Instant, fineness: 'day' | 'month', m: Messages): string {
  return formatter(m.locale, { ...PARTS[`${fineness}-short`], year: 'numeric' }).format(instant);
}
