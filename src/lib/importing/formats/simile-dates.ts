import type { DraftDate } from '../draft';
import { calendarDate, isoDate, withClock } from './dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// As a browser writes a date: “Sat May 20 1961 12:30:00 GMT-0600 (CST)”; or with the day first.
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?';
const CLOCK = '(?:\\s+(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?';
const ZONE = '(?:\\s*(?<utc>GMT|UTC|Z)?(?<offset>[+-]\\d\\d:?\\d\\d)?)(?:\\s*\\([^)]*\\))?';
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(?<month>[a-z]{3,9})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})${CLOCK}${ZONE}$`,
  'i',
);
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(?<day>\\d{1,2})\\s+(?<month>[a-z]{3,9})\\.?\\s+(?<year>\\d{4})${CLOCK}${ZONE}$`,
  'i',
);
const YEAR = /^-?\d{1,4}$/;

/**
 * A date of SIMILE's in EDTF, the clock as it is written, where it is one of the forms that its own reader takes; its words else.
 */
export function simileDate(words: string): DraftDate {
  // It takes years by `Date`, for which 0 is 1 BCE.
  if (YEAR.test(words)) return { edtf: calendarDate(Number(words)) ?? words };
  const iso = isoDate(words);
  if (iso !== undefined) return { edtf: iso };
  const parts = (MONTH_FIRST.exec(words) ?? DAY_FIRST.exec(words))?.groups;
  if (!parts) return { words };
  const { month = '', day, year, hour, minute = '', second, utc, offset } = parts;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = number > 0 ? calendarDate(Number(year), number, Number(day)) : undefined;
  if (date === undefined || Number(hour ?? 0) > 23 || Number(minute) > 59) return { words };
  if (hour === undefined) return { edtf: date };
  const zone = offset ?? (utc === undefined ? '' : 'Z');
  return { edtf: withClock(date, { hour, minute, second, zone }) };
}
