import { MINUTE_MS } from '../../time/calendar/clock';
import { DAY_MS, type Instant, civilDay, dayStart } from '../../time/calendar/instant';
import { dateInterval } from '../../time/edtf/bounds';
import { type Edtf, type EdtfDate, aheadOf } from '../../time/edtf/edtf';
import { endsOf } from './ends';

/** A date by its parts, as far as it goes; `year` is astronomical, and the time that of the clock it names. */
export interface CivilMoment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** Hours, minutes and seconds of an instant's day. */
export function clockOf(instant: Instant): readonly [hour: number, minute: number, second: number] {
  const seconds = Math.floor((instant - Math.floor(instant / DAY_MS) * DAY_MS) / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** Whether a date leaves open which day, month or year of several it is, other than by being no finer. */
export function isLoose({ unspecified, precision, estimate }: EdtfDate): boolean {
  return unspecified || precision === 'sub-year' || estimate !== undefined;
}

/** A date's earliest or latest part that it names: of the 1860s 1860 and 1869, of a spring March and May. */
export function momentOf(date: EdtfDate, side: 'first' | 'last'): CivilMoment {
  const { precision, time } = date;
  if (date.estimate !== undefined) return { year: date.estimate };
  if (precision === 'sub-year') {
    const { start, end } = dateInterval(date);
    const { year, month } = civilDay(side === 'first' ? start : end - 1);
    return { year, month };
  }
  const civil = date[side];
  if (!time) return civil;
  const local = dayStart(civil.year, civil.month, civil.day) + time.ms;
  const [hour, minute, second] = clockOf(local);
  return { ...civilDay(local), hour, minute, second };
}

/** From when to when a date is, `to` only where it says another moment; undefined where it says neither. */
export function momentsOf(
  date: Edtf,
): { readonly from: CivilMoment; readonly to: CivilMoment | undefined } | undefined {
  const { first, last } = endsOf(date);
  const start = first ?? last;
  if (!start) return undefined;
  const from = momentOf(start, first ? 'first' : 'last');
  const to = last && (date.kind !== 'date' || isLoose(date)) ? momentOf(last, 'last') : undefined;
  return { from, to: to && !sameMoment(from, to) ? to : undefined };
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** A moment as ISO 8601 has it, in years beyond four digits expanded to six: -000043-03-15. */
export function isoOf({ year, month, day, hour, minute = 0, second = 0 }: CivilMoment): string {
  const isPlain = year >= 0 && year <= 9999;
  const years = isPlain ? padded(year, 4) : `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`;
  const date = [years, ...[month, day].filter((part) => part !== undefined).map((part) => padded(part, 2))];
  const time =
    hour === undefined ? '' : `T${[hour, minute, second].map((part) => padded(part, 2)).join(':')}`;
  return date.join('-') + time;
}

/** The instant at which a day, or a time, begins, as ISO 8601: by UTC where the time has an offset, or a zone. */
export function instantText(instant: Instant, { time }: EdtfDate): string {
  if (!time) return isoOf(civilDay(instant));
  const at = instant - (time.minutes ?? 0) * MINUTE_MS;
  const [hour, minute, second] = clockOf(at);
  return isoOf({ ...civilDay(at), hour, minute, second }) + (aheadOf(time) === undefined ? '' : 'Z');
}

function sameMoment(a: CivilMoment, b: CivilMoment): boolean {
  return isoOf(a) === isoOf(b);
}
