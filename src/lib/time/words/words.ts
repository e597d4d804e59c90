import type { Messages } from '../../messages/messages';
import { finestYears, isDeep } from '../calendar/deep';
import { agoShort } from './ago';
import { countInWords, roundInWords } from './count';
import { type Clock, type Fineness, UTC, isByClock, onClock } from '../calendar/clock';
import { zoneMinutesShown } from '../calendar/zone';
import { DAY_MS, type Instant, civilDay, dayStart } from '../calendar/instant';
import type { Unit } from '../calendar/unit';

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

/** A part of an instant by itself: “February”, “5 Feb”, “5”. */
export function partInWords(instant: Instant, part: keyof typeof PARTS, m: Messages): string {
  const { month, day } = civilDay(instant);
  // `Date` and so `Intl` end some 270 000 years from 1970; months and days are alike in every year.
  return formatter(m.locale, PARTS[part]).format(dayStart(2000, month, day));
}

function withEra(year: number, count: string, m: Messages): string {
  const words = m.dates.year(count);
  if (year <= 0) return m.dates.beforeCommonEra(words);
  return year < 1000 ? m.dates.commonEra(words) : words;
}

// There is no year 0: the astronomical one is 1 BCE.
function countOf(year: number): number {
  return year <= 0 ? 1 - year : year;
}

/** A year by itself: “2014”, “44 BCE”, “99 CE”. `Intl` alone would drop the era, or the year beyond `Date`. */
export function yearInWords(year: number, m: Messages): string {
  const count = countOf(year);
  return withEra(year, countInWords(count, m.locale, count > 9999), m);
}

const MOST_ROUND_DIGITS = 4;

/**
 * A year as an axis has it, as short as it can be without being less exact: “13.8 Ga”, “14 billion BCE”, “2014”.
 * @param step how many years lie between two that are told apart; deep time is counted from 1950 where that is enough
 */
export function axisYearInWords(year: number, m: Messages, step = 1): string {
  if (isDeep(year) && step >= finestYears(year)) return agoShort(year, m);
  const count = countOf(year);
  const isRound = count >= 1_000_000 && count % 10 ** (String(count).length - MOST_ROUND_DIGITS) === 0;
  return isRound ? withEra(year, roundInWords(count, m.locale), m) : yearInWords(year, m);
}

/** A year among steps of a unit, which of deep time counts years before 1950. */
export function yearAtUnit(year: number, { step, isAgo }: Pick<Unit, 'step' | 'isAgo'>, m: Messages): string {
  return isAgo && year <= 0 ? agoShort(year, m) : axisYearInWords(year, m, step);
}

/** A clock by its name: “UTC”, “UTC+5:30”, “local time”; that of a zone as it goes when it shows an instant. */
export function zoneInWords(clock: Clock, at: Instant, m: Messages): string {
  const offset = clock.zone === undefined ? clock.offsetMinutes : zoneMinutesShown(clock.zone, at);
  // Mean time before there was standard time has seconds, which nobody names.
  return aheadInWords(offset === undefined ? undefined : Math.round(offset), m);
}

/** @param offsetMinutes how far a clock is ahead of UTC; undefined of one that nobody names */
export function aheadInWords(offsetMinutes: number | undefined, m: Messages): string {
  if (offsetMinutes === undefined) return m.dates.localTime;
  if (offsetMinutes === 0) return 'UTC';
  const hours = Math.floor(Math.abs(offsetMinutes) / 60);
  const minutes = Math.abs(offsetMinutes) % 60;
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${hours}${minutes ? `:${padded(minutes)}` : ''}`;
}

function padded(count: number): string {
  return String(count).padStart(2, '0');
}

/** The time of day that a clock shows at an instant, down to the minute or second that has begun: “14:05”, “14:05:30”. */
export function timeOfDay(instant: Instant, fineness: 'second' | 'minute', clock: Clock = UTC): string {
  const shown = onClock(instant, clock);
  const seconds = Math.floor((shown - Math.floor(shown / DAY_MS) * DAY_MS) / 1000);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].slice(0, fineness === 'second' ? 3 : 2);
  return parts.map((part) => padded(Math.floor(part))).join(':');
}

/**
 * An instant at a fineness: “5 September 2014, 10:20 UTC”, “5 September 2014”, “September 2014”, “2014”.
 * @param clock whose day it is; UTC’s without it
 */
export function instantInWords(
  instant: Instant,
  fineness: Fineness,
  m: Messages,
  clock: Clock = UTC,
): string {
  if (isByClock(fineness)) {
    const time = timeOfDay(instant, fineness, clock);
    return m.dates.atTime(instantInWords(instant, 'day', m, clock), time, zoneInWords(clock, instant, m));
  }
  const shown = onClock(instant, clock);
  const { year } = civilDay(shown);
  if (fineness === 'year') return yearInWords(year, m);
  return m.dates.ofYear(partInWords(shown, fineness, m), yearInWords(year, m));
}

/** How finely an instant is said among steps of a unit: among hours, to the minute. */
export function finenessAmong({ name }: Pick<Unit, 'name'>): Fineness {
  return name === 'hour' ? 'minute' : name;
}

/** An instant as fine as a unit, the years of deep time as an axis has them. */
export function instantAtUnit(
  instant: Instant,
  unit: Pick<Unit, 'name' | 'step' | 'clock' | 'isAgo'>,
  m: Messages,
): string {
  return unit.name === 'year'
    ? yearAtUnit(civilDay(onClock(instant, unit.clock)).year, unit, m)
    : instantInWords(instant, finenessAmong(unit), m, unit.clock);
}

/** A day or a month of a year, as short as it goes: “5 Sept 2014”, “Sept 2014”. */
export function shortDayOrMonth(instant: Instant, fineness: 'day' | 'month', m: Messages): string {
  const { year } = civilDay(instant);
  return m.dates.ofYearShort(partInWords(instant, `${fineness}-short`, m), yearInWords(year, m));
}
