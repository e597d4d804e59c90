import type { Messages } from '../messages/messages';
import { countInWords, roundInWords } from './count';
import { DAY_MS, type Instant, civilDay } from './instant';

type UnitName = 'years' | 'months' | 'days';

const UNIT_DAYS = { days: 1, months: 30.436875, years: 365.2425 } as const;

// No calendar month or year is a whole number of mean ones.
const SLACK_DAYS = 0.5;
// What is said to be about so long has no use for more than four digits.
const MANY = 100_000;

function unitFor(days: number): UnitName {
  if (days < 45) return 'days';
  return days / UNIT_DAYS.months < 24 ? 'months' : 'years';
}

/** How many whole units lie between two instants, where they are whole in the calendar. */
function wholeUnits(from: Instant, to: Instant, unit: UnitName): number | undefined {
  const days = (to - from) / DAY_MS;
  if (!Number.isInteger(days)) return undefined;
  if (unit === 'days') return days;
  const [a, b] = [civilDay(from), civilDay(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (a.day !== b.day) return undefined;
  if (unit === 'months') return months;
  return months % 12 === 0 ? months / 12 : undefined;
}

// Half a year is too much to round away from a few.
function rounded(days: number, unit: UnitName): number {
  const count = days / UNIT_DAYS[unit];
  return unit === 'years' && count < 10 ? Math.round(count * 2) / 2 : Math.round(count);
}

/** What is known of a length of time, in days; `least` is below 0 where not even the order is known. */
export interface Stretch {
  readonly least: number;
  readonly most: number;
  /** The count in whole units of the calendar where it is exact. */
  readonly exact?: { readonly from: Instant; readonly to: Instant };
  readonly isApproximate?: boolean;
}

/** A length of time in words that say as much as is known: “9 days”, “about 7.5 years”, “between 11 and 13 months”. */
export function stretchInWords(
  { least, most, exact, isApproximate = false }: Stretch,
  m: Messages,
  length: 'long' | 'short' = 'long',
): string {
  const unit = unitFor(most);
  const isShort = length === 'short';
  const say = (count: number, isAbout = false) => {
    const text = isAbout && count >= MANY ? roundInWords(count, m.locale) : countInWords(count, m.locale);
    return isShort ? m.dates[`${unit}Short`](text) : m.dates[unit](text, count !== 1);
  };
  const whole = exact && wholeUnits(exact.from, exact.to, unit);
  if (whole !== undefined && !isApproximate) return say(whole);
  const about = rounded(most, unit);
  if (rounded(least, unit) === about)
    return isShort ? `≈${say(about, true)}` : m.dates.aboutAsLongAs(say(about, true));
  const low = Math.floor((least + SLACK_DAYS) / UNIT_DAYS[unit]);
  const high = Math.ceil((most - SLACK_DAYS) / UNIT_DAYS[unit]);
  if (low <= 0) return isShort ? `≤${say(high)}` : m.dates.upTo(say(high));
  const lowText = countInWords(low, m.locale);
  return isShort ? `${lowText}–${say(high)}` : m.dates.between(lowText, say(high), isApproximate);
}

/** How long it is from one instant to a later one: “23 years”, “about 7.5 years”, “9 days”. */
export function durationInWords(from: Instant, to: Instant, m: Messages, length?: 'long' | 'short'): string {
  const days = Math.round((to - from) / DAY_MS);
  return stretchInWords({ least: days, most: days, exact: { from, to } }, m, length);
}
