import type { Messages } from '../messages/messages';
import { dateInterval } from './bounds';
import { countInWords } from './count';
import type { Edtf, EdtfDate, EdtfInterval } from './edtf';
import { type Instant, civilDay, dayStart } from './instant';

export { durationInWords, elapsedInWords } from './duration';

type Fineness = 'day' | 'month' | 'year';

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
function isYearFirst(m: Messages): boolean {
  return m.locale.startsWith('zh');
}

// `Date` and so `Intl` end some 270 000 years from 1970; months and days are alike in every year.
function partInWords(instant: Instant, part: keyof typeof PARTS, m: Messages): string {
  const { month, day } = civilDay(instant);
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

function plainDate(date: EdtfDate, m: Messages): string {
  const { year, precision } = date;
  const isBefore = year < 0;
  switch (precision) {
    case 'season': {
      const season = m.dates.seasons[(date.month ?? 21) - 21] ?? '';
      return m.dates.season(season, yearInWords(year, m));
    }
    case 'decade': {
      const decade = m.dates.decade(String(year));
      return year < 1000 ? m.dates.commonEra(decade) : decade;
    }
    // Year 0 is 1 BCE, so -01XX, the years -199 to -100, is all of the 2nd century BCE.
    case 'century':
      return m.dates.century(isBefore ? (1 - year) / 100 : year / 100 + 1, isBefore);
    case 'millennium':
      return m.dates.millennium(isBefore ? (1 - year) / 1000 : year / 1000 + 1, isBefore);
    case 'year':
      return yearInWords(year, m);
    default:
      return instantInWords(dateInterval(date).start, precision, m);
  }
}

// Decades before the common era have no name: -004X is 50 BCE to 41 BCE.
function isNamelessDecade({ precision, year }: EdtfDate): boolean {
  return precision === 'decade' && year <= 0;
}

/** A date as a part of a longer phrase: “September 2014”, “about 2014”, “2014, uncertain”. */
function qualified(date: EdtfDate, m: Messages): string {
  const plain = isNamelessDecade(date)
    ? m.dates.fromTo(yearInWords(date.year, m), yearInWords(date.year + 9, m))
    : plainDate(date, m);
  const about = date.approximate ? m.dates.about(plain) : plain;
  return date.uncertain ? m.dates.uncertain(about) : about;
}

function isPlain(date: EdtfDate): boolean {
  return !date.approximate && !date.uncertain;
}

function singleDate(date: EdtfDate, m: Messages): string {
  if (date.precision === 'day' || !isPlain(date)) return qualified(date, m);
  return isNamelessDecade(date)
    ? m.dates.someTimeFromTo(yearInWords(date.year, m), yearInWords(date.year + 9, m))
    : m.dates.someTimeIn(plainDate(date, m));
}

// An interval of days that fills a calendar year or month tells of the whole of it, such as a year's total.
function wholePeriod(start: EdtfDate, end: EdtfDate): Fineness | undefined {
  if (![start, end].every((date) => date.precision === 'day' && isPlain(date))) return undefined;
  const from = dateInterval(start).start;
  const to = dateInterval(end).end;
  const { year, month = 1 } = start;
  if (from === dayStart(year) && to === dayStart(year + 1)) return 'year';
  return from === dayStart(year, month) && to === dayStart(year, month + 1) ? 'month' : undefined;
}

function interval({ start, end }: EdtfInterval, m: Messages): string {
  if (typeof start === 'string') {
    const last = typeof end === 'string' ? '' : qualified(end, m);
    return start === 'open' ? m.dates.until(last) : m.dates.untilStartUnknown(last);
  }
  if (typeof end === 'string') {
    return end === 'open' ? m.dates.fromOn(qualified(start, m)) : m.dates.fromEndUnknown(qualified(start, m));
  }
  if (start.text === end.text) return singleDate(start, m);
  const period = wholePeriod(start, end);
  if (period) return m.dates.throughout(instantInWords(dateInterval(start).start, period, m));
  return m.dates.fromTo(...endsInWords(start, end, m));
}

// “16 to 18 February 2024”, “2024年2月16日至18日”: what both ends share is said once.
function endsInWords(first: EdtfDate, last: EdtfDate, m: Messages): [string, string] {
  const { precision, year, month } = first;
  const isSpelt = precision === 'day' || precision === 'month';
  const isShared = isSpelt && precision === last.precision && year === last.year;
  if (!isShared || !isPlain(first) || !isPlain(last)) return [qualified(first, m), qualified(last, m)];
  const part = precision === 'day' && month === last.month ? 'day-only' : precision;
  const short = (date: EdtfDate) => partInWords(dateInterval(date).start, part, m);
  return isYearFirst(m) ? [plainDate(first, m), short(last)] : [short(first), plainDate(last, m)];
}

/** A date in words that say as much as its text and no more: “some time in September 2014”. */
export function dateInWords(date: Edtf, m: Messages): string {
  if (date.kind === 'date') return singleDate(date, m);
  if (date.kind === 'interval') return interval(date, m);
  const [only] = date.members;
  if (date.members.length === 1 && only) {
    const { first, last } = only;
    if (first.text === last.text) return singleDate(first, m);
    return m.dates.someTimeFromTo(...endsInWords(first, last, m));
  }
  return m.dates.oneOf(
    date.members.map(({ first, last }) =>
      first.text === last.text ? qualified(first, m) : m.dates.fromTo(...endsInWords(first, last, m)),
    ),
  );
}

/** The shortest a date can be said where room is scarce: “5 Sept 2014”, “Sept 2014”, “2014”, “the 2010s”. */
export function shortDate(date: Edtf, m: Messages): string {
  if (date.kind === 'one-of') {
    const first = date.members[0]?.first;
    return first ? yearInWords(first.year, m) : '';
  }
  if (date.kind === 'date') return shortSingle(date, m);
  const { start, end } = date;
  if (typeof start === 'string') return typeof end === 'string' ? '' : shortSingle(end, m);
  // A whole year or a few days are not their first day.
  const isOverDays = start.precision === 'day' && typeof end === 'object' && end.text !== start.text;
  if (!isOverDays) return shortSingle(start, m);
  return shortSingle({ ...start, precision: wholePeriod(start, end) ?? 'month' }, m);
}

function shortSingle(date: EdtfDate, m: Messages): string {
  const { precision, year } = date;
  if (isNamelessDecade(date)) return yearInWords(year, m);
  if (precision !== 'day' && precision !== 'month') return plainDate(date, m);
  if (year < 1000) return yearInWords(year, m);
  const format = formatter(m.locale, { ...PARTS[`${precision}-short`], year: 'numeric' });
  return format.format(dateInterval(date).start);
}
