import { calendarDate, isoDate, withClock } from './dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// As a browser writes a date: “Sat May 20 1961 12:30:00 GMT-0600 (CST)”; or with the day first.
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?';
const CLOCK = '(?:\\s+(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?';
const ZONE = '(?:\\s*(?<utc>GMT|UTC|Z)?(?<offset>[+-]\\d\\d:?\\d\\d)?)(?:\\s*\\([^)]*\\))?';
// A year of two digits is anybody's century.
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(?<month>[a-z]{3,9})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{3,4})${CLOCK}${ZONE}$`,
  'i',
);
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(?<day>\\d{1,2})\\s+(?<month>[a-z]{3,9})\\.?\\s+(?<year>\\d{3,4})${CLOCK}${ZONE}$`,
  'i',
);

/** A date in EDTF, the clock as it is written, where it is one of the forms that scripts write; undefined else. */
export function scriptDate(words: string): string | undefined {
  const iso = isoDate(words);
  if (iso !== undefined) return iso;
  const parts = (MONTH_FIRST.exec(words) ?? DAY_FIRST.exec(words))?.groups;
  if (!parts) return undefined;
  const { month = '', day, year, hour, minute = '', second, utc, offset } = parts;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = number > 0 ? calendarDate(Number(year), number, Number(day)) : undefined;
  if (date === undefined || Number(hour ?? 0) > 23 || Number(minute) > 59) return undefined;
  if (hour === undefined) return date;
  const zone = offset ?? (utc === undefined ? '' : 'Z');
  return withClock(date, { hour, minute, second, zone });
}
