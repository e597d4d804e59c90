/** Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, UTC. May exceed what `Date` can hold. */
export type Instant = number;

/** Half-open: `start` is included, `end` is not. Either may be infinite. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** A calendar day; `year` is astronomical (0 is 1 BCE), `month` and `day` count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const DAY_MS = 86_400_000;

const DAYS_PER_ERA = 146_097;

/**
 * The instant a calendar day begins.
 * A month beyond 1–12 carries into the years. Exact within ±280 000 years, then to the nearest double.
 * The rule is days_from_civil in Howard Hinnant's “chrono-Compatible Low-Level Date Algorithms”.
 * @throws RangeError when a part is not an integer
 */
export function dayStart(year: number, month = 1, day = 1): Instant {
  if (![year, month, day].every(Number.isInteger)) {
    throw new RangeError(`expected whole numbers for year, month and day; found ${year}, ${month}, ${day}`);
  }
  const carried = year + Math.floor((month - 1) / 12);
  const monthFromMarch = (((month - 3) % 12) + 12) % 12;
  const yearFromMarch = monthFromMarch >= 10 ? carried - 1 : carried;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - 719_468) * DAY_MS;
}

// A day that begins between two doubles is held by the one below it too.
function slack(instant: Instant): number {
  const size = Math.abs(instant);
  return size > Number.MAX_SAFE_INTEGER ? size * 2 ** -52 : 0;
}

/** The calendar day that holds an instant; the inverse of `dayStart`. */
export function civilDay(instant: Instant): CivilDay {
  const days = Math.floor((instant + slack(instant)) / DAY_MS) + 719_468;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** How many days a month has; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return (dayStart(year, month + 1) - dayStart(year, month)) / DAY_MS;
}
