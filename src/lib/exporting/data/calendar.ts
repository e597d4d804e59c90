import type { ChronologyEvent } from '../../model/chronology';
import { isFirm } from '../../time/edtf/bounds';
import { DAY_MS, civilDay, dayStart } from '../../time/calendar/instant';
import { type EdtfDate, aheadOf } from '../../time/edtf/edtf';
import type { ExportOrder } from '../exporter';
import { linkAddress } from '../pptx/links';
import { dateOf, endsOf, laneNames } from './ends';
import type { LeftOutEvents } from './lost';
import { clockOf, isoOf } from './moment';
import { addressesOf, paragraphsOf } from './passages';

const LINE_OCTETS = 75;
const MINUTE_MS = 60_000;
// When it was written, which is of no use to anybody, and would make another file of each.
const STAMP = '19700101T000000Z';

/** Why a calendar has no such event: it knows days and times alone, of years from 1 to 9999. */
export function notInCalendar(event: ChronologyEvent): LeftOutEvents | undefined {
  const date = dateOf(event);
  if (date.kind !== 'date' && date.kind !== 'interval') return 'dayless';
  const { first, last } = endsOf(date);
  if (!first || ![first, last ?? first].every(isFirm)) return 'dayless';
  return [first, last ?? first].every(({ first: { year } }) => year >= 1 && year <= 9998)
    ? undefined
    : 'uncounted';
}

/** A line folded by RFC 5545: no more than 75 octets of UTF-8 each, no letter cut in two. */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (octets + length > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += length;
  }
  return text;
}

/** A text as a property has it. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A day, or a time: by UTC where it has an offset, else by whatever clock the reader has. */
function stampOf(name: string, { first, time }: EdtfDate, daysOn = 0): string {
  const start = dayStart(first.year, first.month, first.day) + daysOn * DAY_MS;
  const compact = (text: string) => text.replace(/[-:]/g, '');
  if (!time) return `${name};VALUE=DATE:${compact(isoOf(civilDay(start)))}`;
  const ahead = aheadOf(time);
  const instant = start + time.ms - (ahead ?? 0) * MINUTE_MS;
  const [hour, minute, second] = clockOf(instant);
  const zone = ahead === undefined ? '' : 'Z';
  return `${name}:${compact(isoOf({ ...civilDay(instant), hour, minute, second }))}${zone}`;
}

function whenOf(event: ChronologyEvent): string[] {
  const { first, last } = endsOf(dateOf(event));
  if (!first) return [];
  const start = stampOf('DTSTART', first);
  // The end of days is the day after; a time is when it ends.
  if (!first.time) return [start, stampOf('DTEND', last && !last.time ? last : first, 1)];
  return last?.time && last !== first ? [start, stampOf('DTEND', last)] : [start];
}

// So that events of two timelines may stand in one calendar.
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A calendar by RFC 5545 of the events that have days. */
export function calendarOf({ content, liveUrl }: ExportOrder): string {
  const { chronology } = content;
  const lanes = laneNames(chronology);
  const mark = markOf(chronology.title);
  const events = chronology.events.filter((event) => notInCalendar(event) === undefined);
  const lines = events.flatMap((event) => {
    const lane = lanes.get(event.lane);
    const categories = [...(lane === undefined ? [] : [lane]), ...(event.tags ?? [])];
    const url = liveUrl === undefined ? undefined : linkAddress(liveUrl, event.id);
    const description = paragraphsOf(event, content).map(({ text }) => text);
    return [
      'BEGIN:VEVENT',
      `UID:${calendarText(event.id)}-${mark}@anno`,
      `DTSTAMP:${STAMP}`,
      ...whenOf(event),
      `SUMMARY:${calendarText(event.title)}`,
      `DESCRIPTION:${calendarText(description.join('\n\n'))}`,
      ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(calendarText).join()}`]),
      ...(url === undefined ? [] : [`URL:${url}`]),
      ...addressesOf(event).map((address) => `ATTACH:${address}`),
      ...(event.status ? ['STATUS:TENTATIVE'] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const all = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Anno//Timeline//EN', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${calendarText(chronology.title)}`,
    ...lines,
    'END:VCALENDAR',
  ];
  return all.map((line) => `${folded(line)}\r\n`).join('');
}
