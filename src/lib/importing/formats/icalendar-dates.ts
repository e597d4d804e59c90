import { DAY_MS, civilDay, dayStart } from '../../time/calendar/instant';
import type { DraftDate, DraftWhen } from '../draft';
import { calendarDate, withClock } from './dates';
import type { CalendarProperty } from './icalendar-lines';

// Days stand without VALUE=DATE too.
const TIME = /^(-?\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/;
const DURATION = /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
const UNITS_MS = [7 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1000];

/** A clock of days and milliseconds, wherever it hangs. */
interface CalendarClock {
  readonly ms: number;
  readonly hasTime: boolean;
  readonly utc: boolean;
}

function clockOf(value: string | undefined): CalendarClock | undefined {
  const found = TIME.exec(value?.trim() ?? '');
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => part && Number(part));
  if (calendarDate(Number(year), Number(month), Number(day)) === undefined) return undefined;
  const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61;
  if (hour !== undefined && !isTime) return undefined;
  const time = ((Number(hour ?? 0) * 60 + Number(minute)) * 60 + Math.min(59, Number(second))) * 1000;
  return {
    ms: dayStart(Number(year), Number(month), Number(day)) + time,
    hasTime: isTime,
    utc: found[7] !== undefined,
  };
}

/** The clock as it is written: a zone's name says where, and its offset is nobody's to guess. */
function dateOf({ ms, hasTime, utc }: CalendarClock): DraftDate | undefined {
  const { year, month, day } = civilDay(ms);
  const date = calendarDate(year, month, day);
  if (date === undefined || !hasTime) return date === undefined ? undefined : { edtf: date };
  const seconds = Math.floor((ms - dayStart(year, month, day)) / 1000);
  const two = (count: number) => String(count).padStart(2, '0');
  const [hour, minute] = [two(Math.floor(seconds / 3600)), two(Math.floor(seconds / 60) % 60)];
  const zone = utc ? 'Z' : '';
  // A time here, since calendars write days without one.
  if (seconds === 0) return { edtf: `${date}T00:00${zone}` };
  return { edtf: withClock(date, { hour, minute, second: two(seconds % 60), zone }) };
}

function durationMs(value: string | undefined): number | undefined {
  const parts = DURATION.exec(value?.trim() ?? '')?.slice(1);
  return parts?.reduce((ms, part, unit) => ms + Number(part ?? 0) * (UNITS_MS[unit] ?? 0), 0);
}

/**
 * When an event is, its end the first day or moment after it, and the name of the zone of its clock, unless that is UTC or none.
 * A value that is no date is its words.
 */
export function icalWhen(properties: ReadonlyMap<string, CalendarProperty>): {
  readonly when: DraftWhen;
  readonly zone?: string;
} {
  const begun = properties.get('DTSTART');
  const start = clockOf(begun?.value);
  const first = start && dateOf(start);
  if (!start || !first) {
    const words = begun?.value.trim() ?? '';
    return { when: words === '' ? { kind: 'none' } : { kind: 'date', date: { words } } };
  }
  const name = start.hasTime ? begun?.parameters.get('TZID') : undefined;
  const zone = name === undefined || name === '' ? {} : { zone: name };
  const lasts = durationMs(properties.get('DURATION')?.value);
  const end =
    clockOf(properties.get('DTEND')?.value) ??
    (lasts === undefined ? undefined : { ...start, ms: start.ms + lasts });
  const last = end && dateOf(end);
  const least = start.hasTime ? 0 : DAY_MS;
  if (!end || !last || end.ms - start.ms <= least) return { when: { kind: 'date', date: first }, ...zone };
  return { when: { kind: 'span', start: first, end: last, endsBefore: true }, ...zone };
}
