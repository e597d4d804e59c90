import { dateInterval } from './bounds';
import type { Edtf, EdtfDate, EdtfFault, EdtfInterval, EdtfSet, Endpoint, Member, TimeOfDay } from './edtf';
import { Cursor, Unreadable } from './edtf-cursor';
import { readDate } from './edtf-date';

function readTime(cursor: Cursor): TimeOfDay {
  const from = cursor.at;
  const clock = cursor.expect(/T\d\d:\d\d(?::\d\d|(?!:))/y, 'time');
  const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1).split(':').map(Number);
  const finest = clock.length > 'T10:20'.length ? 'second' : 'minute';
  // ISO 8601-1:2019/Amd 1:2022 gives the end of a day back as 24:00:00.
  const isEnd = hours === 24 && minutes + seconds === 0;
  if (hours > 23 && !isEnd) cursor.fail('hours', from + 1);
  if (minutes > 59) cursor.fail('minutes', from + 4);
  if (seconds > 59) cursor.fail('seconds', from + 7);
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const zoneAt = cursor.at;
  const zone = cursor.take(/Z|[+-]\d\d(?::\d\d)?/y);
  if (zone === undefined) return { text: clock, ms, finest };
  const [offsetHours = 0, offsetMinutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number);
  if (offsetHours > 14 || offsetMinutes > 59) cursor.fail('offset', zoneAt);
  const sign = zone.startsWith('-') ? -1 : 1;
  // ISO 8601-1:2019, 4.3.13: an offset of zero has a plus sign.
  if (sign < 0 && offsetHours + offsetMinutes === 0) cursor.fail('offset-of-zero', zoneAt);
  return { text: clock + zone, ms, finest, offsetMinutes: sign * (offsetHours * 60 + offsetMinutes) };
}

function readDateTime(cursor: Cursor): EdtfDate {
  const date = readDate(cursor);
  if (cursor.text[cursor.at] !== 'T') return date;
  const isPlain = date.precision === 'day' && !date.unspecified && !date.uncertain && !date.approximate;
  if (!isPlain) cursor.fail('day-before-time');
  return { ...date, precision: 'second', time: readTime(cursor) };
}

function readEnd(cursor: Cursor): Endpoint {
  if (cursor.take(/\.\./y)) return 'open';
  return cursor.at === cursor.text.length || cursor.text[cursor.at] === '/'
    ? 'unknown'
    : readDateTime(cursor);
}

function isReversed(first: EdtfDate | string, last: EdtfDate | string): boolean {
  if (typeof first === 'string' || typeof last === 'string') return false;
  return dateInterval(last).end <= dateInterval(first).start;
}

function readInterval(cursor: Cursor): EdtfInterval {
  const start = readEnd(cursor);
  cursor.expect(/\//y, 'slash');
  const endAt = cursor.at;
  const end = readEnd(cursor);
  if (typeof start === 'string' && typeof end === 'string') cursor.fail('known-end', endAt);
  if (isReversed(start, end)) cursor.fail('end-after-start', endAt);
  return { kind: 'interval', start, end };
}

function readMember(cursor: Cursor, isFirst: boolean, close: RegExp): Member {
  const isOpen = cursor.take(/\.\./y) !== undefined;
  if (isOpen && !isFirst) cursor.fail('open-only-first', cursor.at - 2);
  const first = readDate(cursor);
  if (isOpen) return { first: 'open', last: first };
  if (!cursor.take(/\.\./y)) return { first, last: first };
  close.lastIndex = cursor.at;
  if (close.test(cursor.text)) return { first, last: 'open' };
  const lastAt = cursor.at;
  const last = readDate(cursor);
  if (first.precision !== last.precision) cursor.fail('same-precision', lastAt);
  if (isReversed(first, last)) cursor.fail('end-after-start', lastAt);
  return { first, last };
}

function readSet(cursor: Cursor, kind: EdtfSet['kind']): EdtfSet {
  const [close, name] = kind === 'one-of' ? [/\]/y, ']'] : [/\}/y, '}'];
  const members: Member[] = [];
  do members.push(readMember(cursor, members.length === 0, close));
  while (cursor.take(/,/y));
  cursor.expect(close, { kind: 'date-close', expected: name });
  return { kind, members };
}

function readAny(cursor: Cursor): Edtf {
  if (cursor.take(/\[/y)) return readSet(cursor, 'one-of');
  if (cursor.take(/\{/y)) return readSet(cursor, 'all-of');
  return cursor.text.includes('/') ? readInterval(cursor) : readDateTime(cursor);
}

/** Reads one EDTF text; total on any string, in time that grows with its length. */
export function parseEdtf(text: string): Edtf | EdtfFault {
  const cursor = new Cursor(text);
  try {
    const date = readAny(cursor);
    if (cursor.at < text.length) cursor.fail('end');
    return date;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { position, wanted } = error;
    return {
      kind: 'fault',
      position,
      wanted,
      found: [...text.slice(position, position + 48)].slice(0, 24).join(''),
    };
  }
}
