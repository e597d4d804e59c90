import { boundsOf, readDate } from './bounds';
import { DAY_MS, type Instant, type Interval, civilDay } from './instant';

const TIME_OF_DAY = /T(\d{2}):(\d{2}):\d{2}(?:Z|([+-])(\d{2})(?::(\d{2}))?)?$/;
const MINUTE_MS = 60_000;

/**
 * The interval an EDTF text covers, to the minute where it has a time, which is UTC where it names no offset;
 * undefined where it is no date or has no ends.
 */
export function readStamp(text: string): Interval | undefined {
  const date = readDate(text);
  if (date.kind === 'fault') return undefined;
  const { start, end } = boundsOf(date);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  const time = TIME_OF_DAY.exec(text);
  if (!time) return { start, end };
  const [, hours = 0, minutes = 0, sign, offsetHours = 0, offsetMinutes = 0] = time;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const minute = start + (Number(hours) * 60 + Number(minutes) - offset) * MINUTE_MS;
  return { start: minute, end: minute + MINUTE_MS };
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/**
 * The EDTF text whose interval begins at an instant: a day, or a minute where a day would be off by more than
 * `toleranceMs`. Beyond four-digit years only the year can be said.
 */
export function writeStart(instant: Instant, toleranceMs: number): string {
  return write(instant, toleranceMs, 0);
}

/** The EDTF text whose interval ends at an instant, which is not included. */
export function writeEnd(instant: Instant, toleranceMs: number): string {
  return write(instant, toleranceMs, 1);
}

function write(instant: Instant, toleranceMs: number, unitsBack: 0 | 1): string {
  const day = Math.round(instant / DAY_MS) * DAY_MS;
  const isDayEnough = Math.abs(day - instant) <= toleranceMs;
  const unit = isDayEnough ? DAY_MS : MINUTE_MS;
  const at = Math.round(instant / unit) * unit - unitsBack * unit;
  const { year, month, day: dayOfMonth } = civilDay(at);
  if (Math.abs(year) > 9999) return yearText(year);
  const date = `${yearText(year)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  if (isDayEnough) return date;
  const minutes = Math.floor((at - Math.floor(at / DAY_MS) * DAY_MS) / MINUTE_MS);
  return `${date}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}:00Z`;
}
