import { boundsOf } from './bounds';
import { DAY_MS, type Instant, type Interval, civilDay, dayStart } from '../calendar/instant';
import { parseEdtf } from './parse-edtf';
import { yearText } from './year-text';

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
// A tolerance that no day or minute keeps.
const TO_THE_SECOND = -1;

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
 * The EDTF text whose interval begins at an instant: a day, or where that would be off by more than `toleranceMs`, a
 * full minute, or else a second. Beyond four-digit years only the year can be said.
 */
export function writeStart(instant: Instant, toleranceMs: number): string {
  return write(instant, toleranceMs, 0);
}

/** The EDTF text whose interval ends at an instant, which is not included. */
export function writeEnd(instant: Instant, toleranceMs: number): string {
  return write(instant, toleranceMs, 1);
}

function write(instant: Instant, toleranceMs: number, unitsBack: 0 | 1): string {
  const nearest = (unit: number) => Math.round(instant / unit) * unit;
  const isEnough = (unit: number) => Math.abs(nearest(unit) - instant) <= toleranceMs;
  const isDayEnough = isEnough(DAY_MS);
  const unit = isDayEnough ? DAY_MS : SECOND_MS;
  const at = nearest(isDayEnough || !isEnough(MINUTE_MS) ? unit : MINUTE_MS) - unitsBack * unit;
  const { year, month, day } = civilDay(at);
  if (Math.abs(year) > 9999) return yearText(year);
  const date = `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (isDayEnough) return date;
  const seconds = Math.floor((at - Math.floor(at / DAY_MS) * DAY_MS) / SECOND_MS);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => pad(Math.floor(part), 2));
  return `${date}T${time.join(':')}Z`;
}

/** The shortest EDTF text that covers an interval of whole days, or one second: 2014-09 for all of September. */
export function writeStamp({ start, end }: Interval): string {
  const { year, month } = civilDay(start);
  const isMonth = start === dayStart(year, month) && end === dayStart(year, month + 1);
  if (start === dayStart(year) && end === dayStart(year + 1)) return yearText(year);
  if (isMonth && Math.abs(year) <= 9999) return `${yearText(year)}-${pad(month, 2)}`;
  if (end - start <= SECOND_MS) return writeStart(start, TO_THE_SECOND);
  return end - start <= DAY_MS ? writeStart(start, 0) : `${writeStart(start, 0)}/${writeEnd(end, 0)}`;
}
