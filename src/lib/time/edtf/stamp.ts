import { boundsOf } from './bounds';
import { DAY_MS, type Instant, type Interval, civilDay, dayStart } from '../calendar/instant';
import { parseEdtf } from './parse-edtf';
import { yearText } from './year-text';

export const SECOND_MS = 1000;
/** What a time is rounded to, from coarse to fine. */
export const CLOCK_MS = [3_600_000, 60_000, SECOND_MS];
const MOST_DIGITS = 9999;

/** The interval an EDTF text covers; a time is UTC where it names no offset. Undefined where it is no date or has no ends. */
export function readStamp(text: string): Interval | undefined {
  const date = parseEdtf(text);
  if (date.kind === 'fault') return undefined;
  const { start, end } = boundsOf(date);
  return Number.isFinite(start) && Number.isFinite(end) ? { start, end } : undefined;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/**
 * The EDTF text whose interval begins at an instant: the first of year, month, day, full hour, full minute and second
 * that is off by `toleranceMs` at most. Beyond four-digit years only the year can be said.
 */
export function writeStart(instant: Instant, toleranceMs: number): string {
  return write(instant, toleranceMs, 0);
}

/** The EDTF text whose interval ends at an instant, which is not included. */
export function writeEnd(instant: Instant, toleranceMs: number): string {
  return write(instant, toleranceMs, 1);
}

/** The years, months and days that begin nearest to an instant, from coarse to fine. */
export function nearestDates(instant: Instant): readonly Interval[] {
  const { year, month } = civilDay(instant);
  const day = Math.floor(instant / DAY_MS) * DAY_MS;
  const nearest = (startOf: (by: number) => Instant): Interval => {
    const by = startOf(1) - instant < instant - startOf(0) ? 1 : 0;
    return { start: startOf(by), end: startOf(by + 1) };
  };
  return [
    nearest((by) => dayStart(year + by)),
    nearest((by) => dayStart(year, month + by)),
    nearest((by) => day + by * DAY_MS),
  ];
}

type Back = 0 | 1;

function write(instant: Instant, toleranceMs: number, back: Back): string {
  const isEnough = (at: Instant) => Math.abs(at - instant) <= toleranceMs;
  const place = nearestDates(instant).findIndex(({ start }) => isEnough(start));
  const found = nearestDates(instant)[place]?.start;
  if (found !== undefined) return dateText(found, place, back);
  const inClock = (unit: number) => Math.round(instant / unit) * unit;
  const at = CLOCK_MS.map(inClock).find(isEnough) ?? inClock(SECOND_MS);
  return timeText(at - back * SECOND_MS);
}

/** @param place of year, month and day the one that begins at an instant, or that ends there */
function dateText(at: Instant, place: number, back: Back): string {
  const { year, month } = civilDay(at);
  const start = [dayStart(year - back), dayStart(year, month - back)][place] ?? at - back * DAY_MS;
  const civil = civilDay(start);
  const parts = [yearText(civil.year), pad(civil.month, 2), pad(civil.day, 2)];
  return parts.slice(0, Math.abs(civil.year) > MOST_DIGITS ? 1 : place + 1).join('-');
}

function timeText(at: Instant): string {
  const { year } = civilDay(at);
  if (Math.abs(year) > MOST_DIGITS) return yearText(year);
  const seconds = Math.floor((at - Math.floor(at / DAY_MS) * DAY_MS) / SECOND_MS);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => pad(Math.floor(part), 2));
  return `${dateText(at, 2, 0)}T${time.join(':')}Z`;
}

/** The shortest EDTF text that covers an interval of whole days, or one second: 2014-09 for all of September. */
export function writeStamp({ start, end }: Interval): string {
  if (end - start <= SECOND_MS) return timeText(start);
  const place = nearestDates(start).findIndex((date) => date.start === start && date.end === end);
  return place < 0 ? `${writeStart(start, 0)}/${writeEnd(end, 0)}` : dateText(start, place, 0);
}
