import { MINUTE_MS } from '../calendar/clock';
import { civilDay, dayStart } from '../calendar/instant';
import { zoneMinutes, zoneMinutesShown } from '../calendar/zone';
import { dateInterval } from './bounds';
import type { Component, Edtf, EdtfDate, Endpoint, TimeOfDay } from './edtf';

function padded(count: number, digits = 2): string {
  return String(Math.abs(count)).padStart(digits, '0');
}

/** From the T on, with how far the clock is ahead of UTC. */
function timeText(ms: number, finest: TimeOfDay['finest'], minutes: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    padded(part),
  );
  const offset = Math.round(minutes);
  const zone = `${offset < 0 ? '-' : '+'}${padded(Math.trunc(offset / 60))}:${padded(offset % 60)}`;
  return `T${parts.slice(0, finest === 'second' ? 3 : 2).join(':')}${zone}`;
}

function singleIn(date: EdtfDate, zone: string): EdtfDate {
  const { time, first } = date;
  if (!time) return date;
  const begins = dateInterval(date).start;
  const minutes =
    time.offsetMinutes === undefined ? zoneMinutesShown(zone, begins) : zoneMinutes(zone, begins);
  // A time without an offset is one of the zone already.
  const shown = time.offsetMinutes === undefined ? begins : begins + minutes * MINUTE_MS;
  const day = civilDay(shown);
  const ms = shown - dayStart(day.year, day.month, day.day);
  const digits = [
    day.year === first.year ? date.parts[0]?.digits : `${day.year < 0 ? '-' : ''}${padded(day.year, 4)}`,
    padded(day.month),
    padded(day.day),
  ];
  const parts = date.parts.map((part, place): Component => ({
    ...part,
    digits: digits[place] ?? part.digits,
  }));
  const text = timeText(ms, time.finest, minutes);
  return { ...date, parts, first: day, last: day, time: { text, finest: time.finest, ms, zone, minutes } };
}

/**
 * A date as the clocks of a zone show it, of the time zone database: its times are told by these, be their own offset
 * another one or none, and lie in time as if the zone were UTC. Dates without times are days, months and years of the zone
 * and stay as they are.
 * @throws RangeError where there is no such zone
 */
export function inZone(date: Edtf, zone: string): Edtf {
  const endIn = (end: Endpoint): Endpoint => (typeof end === 'string' ? end : singleIn(end, zone));
  if (date.kind === 'date') return singleIn(date, zone);
  // Sets have no times.
  return date.kind === 'interval' ? { ...date, start: endIn(date.start), end: endIn(date.end) } : date;
}
