import { boundsOf } from '../time/edtf/bounds';
import { type Edtf, type Endpoint, formatEdtf } from '../time/edtf/edtf';
import { parseEdtf } from '../time/edtf/parse-edtf';
import { writeEnd, writeStart } from '../time/edtf/stamp';
import { yearText } from '../time/edtf/year-text';
import { type Instant, civilDay } from '../time/calendar/instant';
import { UNITS, type Unit } from '../time/calendar/unit';

export type DateEnd = 'start' | 'end';

/** A day is as fine as a hand sets a date: a clock is written. */
function noFinerThanDays(unit: Unit): Unit {
  const isOfClock = unit.name !== 'day' && unit.name !== 'month' && unit.name !== 'year';
  return (isOfClock ? UNITS[0] : undefined) ?? unit;
}

/** The day, month or year, as fine as a unit is, that an instant lies in. */
function dateOf(instant: Instant, { name }: Unit): string {
  const { year, month, day } = civilDay(instant);
  const parts = [yearText(year), ...[month, day].map((part) => String(part).padStart(2, '0'))];
  const isLong = Math.abs(year) > 9999;
  return parts.slice(0, isLong || name === 'year' ? 1 : name === 'month' ? 2 : 3).join('-');
}

function nearestBoundary(instant: Instant, unit: Unit): Instant {
  const floor = unit.floor(instant);
  const next = unit.offset(floor, 1);
  return instant - floor < next - instant ? floor : next;
}

function endText(end: Endpoint): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : formatEdtf(end);
}

/** Both ends of a date as they are written, or as they come to where it is no interval that has any. */
function endsOf(date: Edtf): Readonly<Record<DateEnd, string>> {
  if (date.kind === 'interval') return { start: endText(date.start), end: endText(date.end) };
  const isPlain = date.kind === 'date' && !date.unspecified && date.precision !== 'sub-year';
  if (isPlain) return { start: formatEdtf(date), end: formatEdtf(date) };
  const { start, end } = boundsOf(date);
  return {
    start: Number.isFinite(start) ? writeStart(start, 0) : '..',
    end: Number.isFinite(end) ? writeEnd(end, 0) : '..',
  };
}

/**
 * A date with one of its ends put elsewhere, as fine as a unit is: the other stays as it is written. Where the two ends say
 * the same it is that one date, else an interval of which the end is included. Undefined where nothing would be left of it.
 * @param to where the end is put: it goes to the nearest boundary of the unit
 */
export function draggedDate(edtf: string, end: DateEnd, to: Instant, unit: Unit): string | undefined {
  const date = parseEdtf(edtf);
  if (date.kind === 'fault') return undefined;
  const step = noFinerThanDays(unit);
  const bounds = boundsOf(date);
  const ends = endsOf(date);
  const boundary = nearestBoundary(to, step);
  // No further than the other end: what is left then is the one unit there.
  const isPast = end === 'end' ? boundary <= bounds.start : boundary >= bounds.end;
  const at = isPast
    ? end === 'end'
      ? bounds.start
      : bounds.end - 1
    : end === 'end'
      ? boundary - 1
      : boundary;
  const moved = dateOf(at, step);
  if (isPast) return moved;
  const text = end === 'end' ? `${ends.start}/${moved}` : `${moved}/${ends.end}`;
  const [start, last] = text.split('/');
  if (start === last) return moved;
  return parseEdtf(text).kind === 'fault' ? undefined : text;
}
