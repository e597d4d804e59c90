import { bounded } from '../time/edtf/bounds';
import { parseEdtf } from '../time/edtf/parse-edtf';
import type { HumanDate } from '../time/human/human-date';
import { civilDay } from '../time/calendar/instant';
import type { DraftDate, DraftRow } from './draft';
import { DATE_PLACES, type RowDatePlace, datesOf, oneOfReadings } from './settle-dates';

/** What a row's dates have come to. */
export type RowDate =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'dated';
      readonly edtf: string;
      readonly words?: string;
      /** Whether a time of day stands in its words alone. */
      readonly isUntimed?: boolean;
    }
  /** It can't be drawn before a question is answered. */
  | { readonly kind: 'asked'; readonly words: string }
  | { readonly kind: 'unread'; readonly words: string };

/** What a date reads as, by its words. */
export type SettleDate = (date: DraftDate) => HumanDate;

const isValid = (edtf: string) => parseEdtf(edtf).kind !== 'fault';
const wordsOf = (date: DraftDate) => ('words' in date ? date.words : undefined);

/** A row's dates as they are written; of bounds, which of them belong together. */
function writtenAs(dates: Partial<Record<RowDatePlace, DraftDate>>): string {
  const said = DATE_PLACES.map((place) => {
    const date = dates[place];
    return date && (wordsOf(date) ?? ('edtf' in date && date.edtf !== '..' ? date.edtf : undefined));
  });
  const [start, latestStart, earliestEnd, end] = said;
  const pair = (one: string | undefined, other: string | undefined, sign: string) =>
    [...new Set([one, other])].filter(Boolean).join(sign);
  const isOnce = earliestEnd === undefined && end === undefined;
  return isOnce
    ? pair(start, latestStart, ' – ')
    : pair(pair(start, latestStart, '…'), pair(earliestEnd, end, '…'), ' – ');
}

/** Whether words say no more than what is drawn: 476 is 0476, and 1914 – 1918 is 1914/1918. */
function areSame(words: string, edtf: string): boolean {
  const parts = words.split(' – ').map((part) => (/^\d{1,3}$/.test(part) ? part.padStart(4, '0') : part));
  return parts.join('/') === edtf;
}

/** The day before the first moment of a date: the last that an end has that is not included. */
function before(edtf: string): string | undefined {
  const date = parseEdtf(edtf);
  if (date.kind === 'fault') return undefined;
  // A time that excludes its own second is drawn to that second.
  if (edtf.includes('T')) return edtf;
  const { year, month, day } = civilDay(bounded(date).bounds.start - 1);
  const text = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
  if (/^\d{4}$/.test(edtf)) return text.slice(0, 4);
  return /^\d{4}-\d\d$/.test(edtf) ? text.slice(0, 7) : text;
}

/** A date as it can be drawn: a time without seconds with them, a time at an end of a stretch left out. */
function drawable(edtf: string): string | undefined {
  const withSeconds = edtf.replace(/T(\d\d:\d\d)(?!:)/g, 'T$1:00');
  const untimed = edtf.replace(/T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?/g, '');
  return [edtf, withSeconds, sameDay(untimed), untimed].find((each) => each !== undefined && isValid(each));
}

/** The day that a span or a set begins and ends with. */
function sameDay(span: string): string | undefined {
  const [start, end, ...more] = span.replace(/^\[(.*)\]$/, '$1').split(/\/|\.\./);
  return start === end && more.length === 0 ? start : undefined;
}

/** The first or the last date of one that may be a stretch itself: a span from “1914–1918” begins in 1914. */
function edge(edtf: string, side: 0 | 1): string {
  const parts = edtf.split('/');
  return (side === 0 ? parts[0] : parts.at(-1)) ?? edtf;
}

function spanText(
  start: string | undefined,
  end: string | undefined,
  endsBefore: boolean,
): string | undefined {
  const last = end === undefined ? undefined : endsBefore ? before(end) : edge(end, 1);
  const first = start === undefined ? undefined : edge(start, 0);
  if (last === undefined) return start;
  if (first === undefined) return `[..${last}]`;
  if (first === last || (endsBefore && last < first && !first.startsWith('-'))) return start;
  return `${first}/${last}`;
}

/** The earliest and the latest as one of a set, where they are not the same. */
const between = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other ? (one ?? other) : `[${one}..${other}]`;

function edtfOf(row: DraftRow, read: Partial<Record<RowDatePlace, string>>): string | undefined {
  const { when } = row;
  if (when.kind === 'date') return read.start;
  if (when.kind === 'span') return spanText(read.start, read.end, when.endsBefore === true);
  if (read.end === undefined && read.earliestEnd === undefined) return between(read.start, read.latestStart);
  // No end of an interval may be a set: it lasts from the earliest to the latest, which hold all others.
  return spanText(read.start, read.end ?? read.earliestEnd, false);
}

/** When a row was, in EDTF. A date that is asked is drawn as one of its readings, where it stands alone and they are plain. */
export function settleWhen(row: DraftRow, readDate: SettleDate): RowDate {
  const dates = datesOf(row);
  const read: Partial<Record<RowDatePlace, string>> = {};
  let isWritten = false;
  for (const place of DATE_PLACES) {
    const date = dates[place];
    if (!date) continue;
    const said = wordsOf(date);
    isWritten ||= said !== undefined;
    const found = readDate(date);
    if (found.kind === 'none') {
      if (found.reason === 'empty') continue;
      return { kind: 'unread', words: said ?? '' };
    }
    const edtf =
      found.kind === 'read'
        ? found.edtf
        : row.when.kind === 'date'
          ? oneOfReadings(found.readings)
          : undefined;
    if (edtf === undefined) return { kind: 'asked', words: writtenAs(dates) };
    read[place] = edtf;
  }
  if (Object.keys(read).length === 0) return { kind: 'none' };
  const exact = edtfOf(row, read);
  const edtf = exact === undefined ? undefined : drawable(exact);
  const said = writtenAs(dates);
  if (edtf === undefined) return { kind: 'unread', words: said };
  const isUntimed = exact?.includes('T') === true && !edtf.includes('T');
  const isWidened = row.when.kind === 'bounds' && edtf.includes('/');
  const hasWords = (isWritten || isUntimed || isWidened) && !areSame(said, edtf);
  return { kind: 'dated', edtf, ...(hasWords && { words: said }), ...(isUntimed && { isUntimed }) };
}
