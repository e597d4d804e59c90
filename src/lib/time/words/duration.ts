import type { Messages } from '../../messages/messages';
import { countInWords, pluralForm, roundInWords } from './count';
import { DAY_MS, type Instant, civilDay } from '../calendar/instant';

type UnitName = 'years' | 'months' | 'days' | 'hours' | 'minutes' | 'seconds';

const UNIT_DAYS = {
  seconds: 1 / 86_400,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  months: 30.436875,
  years: 365.2425,
} as const;

// No calendar month or year is a whole number of mean ones.
const SLACK_DAYS = 0.5;
// What is that long, and is not so to the year, has no use for more than three digits.
const MANY = 100_000;
const MANY_DIGITS = 3;

// From here on what is rounded to months would be two years of them.
const YEARS_FROM_MONTHS = 23.5;
// Up to two of a unit are told in the one below it.
const FINE_UNITS = [
  ['seconds', 2 * UNIT_DAYS.minutes],
  ['minutes', 2 * UNIT_DAYS.hours],
  ['hours', 2],
] as const;

function unitFor(days: number, isTimed: boolean, finest?: 'months' | 'years'): UnitName {
  const own = finestUnitFor(days, isTimed);
  return finest === 'years' || (finest === 'months' && own !== 'years') ? finest : own;
}

function finestUnitFor(days: number, isTimed: boolean): UnitName {
  const fine = isTimed ? FINE_UNITS.find(([, below]) => days < below) : undefined;
  if (fine) return fine[0];
  if (days < 45) return 'days';
  return days / UNIT_DAYS.months < YEARS_FROM_MONTHS ? 'months' : 'years';
}

/** How many whole units lie between two instants, where they are whole in the calendar or on the clock. */
function wholeUnits(from: Instant, to: Instant, unit: UnitName): number | undefined {
  const days = (to - from) / DAY_MS;
  if (unit === 'hours' || unit === 'minutes' || unit === 'seconds') {
    const count = Math.round((days / UNIT_DAYS[unit]) * 1000) / 1000;
    return Number.isInteger(count) ? count : undefined;
  }
  if (!Number.isInteger(days)) return undefined;
  if (unit === 'days') return days;
  const [a, b] = [civilDay(from), civilDay(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (a.day !== b.day) return undefined;
  if (unit === 'months') return months;
  return months % 12 === 0 ? months / 12 : undefined;
}

// Half a year is too much to round away from a few.
function rounded(days: number, unit: UnitName, isWhole = false): number {
  const count = days / UNIT_DAYS[unit];
  if (count >= MANY) return Number(count.toPrecision(MANY_DIGITS));
  return unit === 'years' && count < 10 && !isWhole ? Math.round(count * 2) / 2 : Math.round(count);
}

/** What is known of a length of time, in days; `least` is below 0 where not even the order is known. */
export interface DurationBounds {
  readonly least: number;
  readonly most: number;
  /** The count in whole units of the calendar where it is exact. */
  readonly exact?: { readonly from: Instant; readonly to: Instant };
  readonly isApproximate?: boolean;
  /** Whether it is known to the second, so that hours and finer units tell it. */
  readonly isTimed?: boolean;
  /** The finest unit that it may be told in. */
  readonly finest?: 'months' | 'years' | undefined;
}

/** A length of time in words that say as much as is known: “9 days”, “about 7.5 years”, “between 11 and 13 months”. */
export function stretchInWords(
  { least, most, exact, isApproximate = false, isTimed = false, finest }: DurationBounds,
  m: Messages,
  length: 'long' | 'short' = 'long',
): string {
  const unit = unitFor(most, isTimed, finest);
  const isWhole = finest === 'years';
  const isShort = length === 'short';
  const digits = (count: number) =>
    count >= MANY ? roundInWords(count, m.locale, MANY_DIGITS) : countInWords(count, m.locale);
  const say = (count: number, text = digits(count)) =>
    isShort ? m.dates[`${unit}Short`](text) : m.dates[unit](text, pluralForm(count, m.locale));
  const whole = exact && wholeUnits(exact.from, exact.to, unit);
  if (whole !== undefined && !isApproximate) return say(whole, countInWords(whole, m.locale));
  const about = rounded(most, unit, isWhole);
  if (rounded(least, unit, isWhole) === about)
    return isShort ? `≈${say(about)}` : m.dates.aboutAsLongAs(say(about));
  const low = Math.floor((least + SLACK_DAYS) / UNIT_DAYS[unit]);
  const high = Math.ceil((most - SLACK_DAYS) / UNIT_DAYS[unit]);
  if (low <= 0) return isShort ? `≤${say(high)}` : m.dates.upTo(say(high));
  const lowText = digits(low);
  return isShort ? `${lowText}–${say(high)}` : m.dates.between(lowText, say(high), isApproximate);
}

/**
 * How long it is from one instant to a later one: “23 years”, “about 7.5 years”, “9 days”, “2 hours”.
 * @param isApproximate whether the instants stand for dates that are less exact
 */
export function durationInWords(
  from: Instant,
  to: Instant,
  m: Messages,
  length?: 'long' | 'short',
  isApproximate = false,
): string {
  const days = (to - from) / DAY_MS;
  const isTimed = days < 2 && !Number.isInteger(days);
  const count = isTimed ? days : Math.round(days);
  const stretch = { least: count, most: count, exact: { from, to }, isTimed, isApproximate };
  return stretchInWords(stretch, m, length);
}
