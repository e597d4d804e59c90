import type { DateWords, Messages } from '../messages/messages';
import { boundsOf, dateInterval } from './bounds';
import type { Edtf, EdtfDate, EdtfInterval } from './edtf';
import { DAY_MS, type Instant, civilDay, dayStart } from './instant';

type Fineness = 'day' | 'month' | 'year';

const LARGEST_DATE_MS = 8.64e15;
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
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A year by itself: “2014”, “44 BCE”, “99 CE”. `Intl` alone would drop the era, or the year beyond `Date`. */
export function yearInWords(year: number, m: Messages): string {
  const count = new Intl.NumberFormat(m.locale, { useGrouping: Math.abs(year) > 9999 });
  const yearSign = m.locale.startsWith('zh') ? '年' : '';
  if (year <= 0) return m.dates.beforeCommonEra(count.format(1 - year) + yearSign);
  return year < 1000 ? m.dates.commonEra(count.format(year) + yearSign) : count.format(year) + yearSign;
}

/** An instant at a calendar unit's fineness: “5 September 2014”, “September 2014”, “2014”. */
export function instantInWords(instant: Instant, fineness: Fineness, m: Messages): string {
  const { year } = civilDay(instant);
  const isPlain = year >= 1000 && Math.abs(instant) < LARGEST_DATE_MS;
  if (fineness === 'year' || Math.abs(instant) >= LARGEST_DATE_MS) return yearInWords(year, m);
  if (isPlain) return formatter(m.locale, { ...PARTS[fineness], year: 'numeric' }).format(instant);
  const rest = formatter(m.locale, PARTS[fineness]).format(instant);
  const yearWords = yearInWords(year, m);
  return m.locale.startsWith('zh') ? yearWords + rest : `${rest} ${yearWords}`;
}

/** The part of an instant that a tick needs where its year is said elsewhere: “Jul”, “5 Sep”. */
export function shortInstant(instant: Instant, fineness: 'day' | 'month', m: Messages): string {
  return formatter(m.locale, PARTS[`${fineness}-short`]).format(instant);
}

function plainDate(date: EdtfDate, m: Messages): string {
  const { start } = dateInterval(date);
  const isBefore = date.year < 0;
  switch (date.precision) {
    case 'season': {
      const season = m.dates.seasons[(date.month ?? 21) - 21] ?? '';
      return m.dates.season(season, yearInWords(date.year, m));
    }
    case 'decade':
      return m.dates.decade(String(date.year));
    case 'century':
      return m.dates.century(isBefore ? -date.year / 100 : date.year / 100 + 1, isBefore);
    case 'millennium':
      return m.dates.millennium(isBefore ? -date.year / 1000 : date.year / 1000 + 1, isBefore);
    default:
      return instantInWords(start, date.precision, m);
  }
}

/** A date as a part of a longer phrase: “September 2014”, “about 2014”, “2014, uncertain”. */
function qualified(date: EdtfDate, m: Messages): string {
  const plain = plainDate(date, m);
  const about = date.approximate ? m.dates.about(plain) : plain;
  return date.uncertain ? m.dates.uncertain(about) : about;
}

function singleDate(date: EdtfDate, m: Messages): string {
  if (date.precision === 'day' || date.approximate || date.uncertain) return qualified(date, m);
  return m.dates.someTimeIn(plainDate(date, m));
}

// An interval of days that fills a calendar year or month tells of the whole of it, such as a year's total.
function wholePeriod(interval: EdtfInterval): Fineness | undefined {
  const { start, end } = interval;
  if (typeof start === 'string' || typeof end === 'string') return undefined;
  if (start.precision !== 'day' || end.precision !== 'day') return undefined;
  const { year, month = 1 } = start;
  const bounds = boundsOf(interval);
  if (bounds.start === dayStart(year) && bounds.end === dayStart(year + 1)) return 'year';
  return bounds.start === dayStart(year, month) && bounds.end === dayStart(year, month + 1)
    ? 'month'
    : undefined;
}

function isPlainDay(date: EdtfDate): boolean {
  return date.precision === 'day' && !date.approximate && !date.uncertain;
}

function interval(date: EdtfInterval, m: Messages): string {
  const { start, end } = date;
  const period = wholePeriod(date);
  if (typeof start === 'string') {
    const last = typeof end === 'string' ? '' : qualified(end, m);
    return start === 'open' ? m.dates.until(last) : m.dates.untilStartUnknown(last);
  }
  if (typeof end === 'string') {
    return end === 'open' ? m.dates.fromOn(qualified(start, m)) : m.dates.fromEndUnknown(qualified(start, m));
  }
  if (period) return m.dates.throughout(instantInWords(dateInterval(start).start, period, m));
  return isPlainDay(start) && isPlainDay(end)
    ? dayRange(start, end, m)
    : m.dates.fromTo(qualified(start, m), qualified(end, m));
}

// “16 to 18 February 2024” says the month once.
function dayRange(start: EdtfDate, end: EdtfDate, m: Messages): string {
  const isOneMonth = start.year === end.year && start.month === end.month && m.locale.startsWith('en');
  return m.dates.fromTo(isOneMonth ? String(start.day) : plainDate(start, m), plainDate(end, m));
}

/** A date in words that say as much as its text and no more: “some time in September 2014”. */
export function dateInWords(date: Edtf, m: Messages): string {
  if (date.kind === 'date') return singleDate(date, m);
  if (date.kind === 'interval') return interval(date, m);
  const [only] = date.members;
  if (date.members.length === 1 && only) {
    const { first, last } = only;
    if (first === last || first.text === last.text) return singleDate(first, m);
    return someTimeFromTo(first, last, m);
  }
  return m.dates.oneOf(
    date.members.map(({ first, last }) =>
      first.text === last.text
        ? qualified(first, m)
        : m.dates.fromTo(qualified(first, m), qualified(last, m)),
    ),
  );
}

// “from January to March 2024” says the year once.
function someTimeFromTo(first: EdtfDate, last: EdtfDate, m: Messages): string {
  const isOneYear = first.year === last.year && first.precision === 'month' && last.precision === 'month';
  const isShort = isOneYear && m.locale.startsWith('en') && !first.approximate && !first.uncertain;
  const start = isShort
    ? formatter(m.locale, PARTS.month).format(dateInterval(first).start)
    : qualified(first, m);
  return m.dates.someTimeFromTo(start, qualified(last, m));
}

/** How long it is from one instant to a later one, to the nearest whole unit that tells: “23 years”, “9 days”. */
export function durationInWords(
  from: Instant,
  to: Instant,
  m: Messages,
  length: 'long' | 'short' = 'long',
): string {
  const [count, unit] = wholeUnits(from, to);
  const text = new Intl.NumberFormat(m.locale).format(count);
  if (length === 'short') return m.dates[`${unit}Short`](text);
  return m.dates[unit](text, count !== 1);
}

function wholeUnits(from: Instant, to: Instant): [number, keyof DateWords & ('years' | 'months' | 'days')] {
  const days = Math.round((to - from) / DAY_MS);
  const months = Math.round(days / 30.436875);
  if (days < 45) return [days, 'days'];
  if (months < 24) return [months, 'months'];
  const years = days / 365.2425;
  // Half a year is too much to round away from a few.
  return [years < 10 ? Math.round(years * 2) / 2 : Math.round(years), 'years'];
}

/** How much later or earlier `to` is than `from`: “nine days later” in figures, “the same day”. */
export function elapsedInWords(from: Instant, to: Instant, m: Messages): string {
  if (Math.abs(to - from) < DAY_MS / 2) return m.dates.sameDay;
  const duration = durationInWords(Math.min(from, to), Math.max(from, to), m);
  return to > from ? m.dates.later(duration) : m.dates.earlier(duration);
}

/** The shortest a date can be said where room is scarce: “5 Sep 2014”, “Sep 2014”, “2014”. */
export function shortDate(date: Edtf, m: Messages): string {
  const ends =
    date.kind === 'interval'
      ? [date.start, date.end]
      : [date.kind === 'date' ? date : date.members[0]?.first];
  const known = ends.find((end) => typeof end === 'object');
  if (!known) return '';
  const { start } = dateInterval(known);
  const { year } = civilDay(start);
  const isSpelt = (known.precision === 'day' || known.precision === 'month') && year >= 1000;
  if (!isSpelt || date.kind === 'one-of') return yearInWords(year, m);
  return formatter(m.locale, { ...PARTS[`${known.precision}-short`], year: 'numeric' }).format(start);
}
