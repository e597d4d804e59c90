import { parseEdtf } from '../../time';
import { DAY_MS, dayStart } from '../../time/calendar/instant';
import { yearText } from '../../time/edtf/year-text';
import type { DraftDate, DraftWhen } from '../draft';

export function isEdtf(text: string): boolean {
  return parseEdtf(text).kind !== 'fault';
}

/** A year of those who count none between 1 BCE and 1 CE, as EDTF counts it; years too long ago for that are as they were. */
export function fromHistorical(year: number): number {
  return year < 0 && year >= -9999 ? year + 1 : year;
}

/**
 * A day, month or year in EDTF, as much of it as is given; undefined where there is no such day.
 * @param year 0 is 1 BCE
 */
export function calendarDate(year: number, month?: number, day?: number): string | undefined {
  const two = (part: number) => String(part).padStart(2, '0');
  const isLong = Math.abs(year) > 9999;
  const text = [
    yearText(year),
    ...(isLong ? [] : [month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))),
  ];
  const edtf = text.join('-');
  return isEdtf(edtf) ? edtf : undefined;
}

// Years of more than four digits have a sign and two zeros or more, as ECMAScript writes them.
const ISO =
  /^([+-]?\d{4}|[+-]\d{6})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?$/;

/** A month or a day of ISO 8601 in EDTF, or a time of a day: fractions of a second left out, midnight no time; undefined where it is none. */
export function isoDate(text: string): string | undefined {
  const found = ISO.exec(text.trim());
  if (!found) return undefined;
  const [, year = '', month = '', day, hour, minute = '', second, zone = ''] = found;
  const date = calendarDate(Number(year), Number(month), day === undefined ? undefined : Number(day));
  if (date === undefined || date.startsWith('Y')) return date;
  return hour === undefined ? date : withClock(date, { hour, minute, second, zone });
}

export interface ClockText {
  readonly hour: string;
  readonly minute: string;
  readonly second?: string | undefined;
  /** `Z`, `-0600`, `-06:00` or nothing. */
  readonly zone?: string;
}

/**
 * A day with the time that a file gives it; the day alone where that is midnight, and no second where it is 0, since programs write
 * both for want of any.
 */
export function withClock(day: string, { hour, minute, second, zone = '' }: ClockText): string {
  if (/^0*$/.test(`${hour}${minute}${second ?? ''}`)) return day;
  const two = (part: string) => part.padStart(2, '0');
  const seconds = Number(second ?? 0) === 0 ? '' : `:${two(second ?? '')}`;
  const offset = zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2').replace(/^[+-]00:00$/, 'Z');
  return `${day}T${two(hour)}:${two(minute)}${seconds}${offset}`;
}

/**
 * The year, month or day that lies between two dates, of which the second is the first after it, as programs have it that count
 * moments: 1845 to 1846 is 1845. Undefined where it is more than one.
 */
export function unitBetween(start: string, end: string): string | undefined {
  const [first, next] = [start, end].map((edtf) => {
    const [, year, month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
    return year === undefined
      ? undefined
      : {
          year: Number(year),
          month: Number(month ?? 1),
          day: Number(day ?? 1),
          isDay: day !== undefined,
          isYear: month === undefined,
        };
  });
  if (!first || !next || first.isDay !== next.isDay || first.isYear !== next.isYear) return undefined;
  const areFirsts = first.day === 1 && next.day === 1;
  const months = (next.year - first.year) * 12 + next.month - first.month;
  if (areFirsts && months === 12 && first.month === 1) return calendarDate(first.year);
  if (areFirsts && months === 1) return calendarDate(first.year, first.month);
  const days = [next, first].map(({ year, month, day }) => dayStart(year, month, day));
  return (days[0] ?? 0) - (days[1] ?? 0) === DAY_MS ? start : undefined;
}

/** What a date says, whichever way it says it. */
function said(date: DraftDate): string {
  return 'edtf' in date ? date.edtf : date.words;
}

/** A start and an end as they are given; both the same are a date. */
export function between(start: DraftDate | undefined, end: DraftDate | undefined): DraftWhen {
  if (start && end) {
    return said(start) === said(end) ? { kind: 'date', date: start } : { kind: 'span', start, end };
  }
  if (start) return { kind: 'date', date: start };
  return end ? { kind: 'span', end } : { kind: 'none' };
}
