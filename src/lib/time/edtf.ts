/**
 * EDTF, the Extended Date/Time Format of ISO 8601-2:2019 (https://www.loc.gov/standards/datetime/):
 * level 0, level 1, and level 2's millennia (1XXX) and one-of sets.
 */
import { daysInMonth } from './instant';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** One date at the precision its text has. `year` is astronomical; for `201X` it is the first year, 2010. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly precision: Precision;
  readonly year: number;
  /** 1–12, or for a season its code 21–24. */
  readonly month?: number;
  readonly day?: number;
  /** True where the text writes X for digits inside a date, as in 1985-XX. */
  readonly unspecified: boolean;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly text: string;
}

/** `open` is written “..” (it goes on), `unknown` is written as nothing (it ended, we do not know when). */
export type Endpoint = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: Endpoint;
  readonly end: Endpoint;
  readonly text: string;
}

/** One of the members, which are single dates or ranges; which one is not known. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly members: readonly { readonly first: EdtfDate; readonly last: EdtfDate }[];
  readonly text: string;
}

export type Edtf = EdtfDate | EdtfInterval | EdtfOneOf;

/** Why a text is no date: what was expected, in words. */
export interface EdtfFault {
  readonly kind: 'fault';
  readonly expected: string;
}

const DATE =
  /^(?:(-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\dXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?|Y(-?[1-9]\d{4,}))([?~%])?$/;
// Level 0's date and time: we keep the day, the finest precision that a chronology shows.
const TIME =
  /^(-?\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;
// Beyond this a double no longer tells one year from the next in milliseconds.
const MOST_YEAR_DIGITS = 15;
const YEAR_PRECISION = ['year', 'decade', 'century', 'millennium'] as const;

function fault(expected: string): EdtfFault {
  return { kind: 'fault', expected };
}

function parseDate(text: string): EdtfDate | EdtfFault {
  const parts = DATE.exec(text);
  if (!parts) {
    if (/^-?\d{5,}/.test(text)) return fault(`years beyond four digits written as “Y${text}”`);
    return fault('an EDTF date such as 2014, 2014-09, 2014-09-05, 2014~ or 201X');
  }
  const [, yearText, monthText, dayText, longYear, qualifier] = parts;
  const masked = yearText?.match(/X/g)?.length ?? 0;
  const year = Number(longYear ?? yearText?.replaceAll('X', '0'));
  if (Math.abs(year) >= 10 ** MOST_YEAR_DIGITS) return fault(`a year of at most ${MOST_YEAR_DIGITS} digits`);
  if (yearText === '-0000') return fault('year 0 written as “0000”, which is 1 BCE');
  if (masked > 0 && monthText !== undefined) return fault('a year with all its digits before a month');
  const base = {
    kind: 'date',
    // A masked negative year runs away from zero: -009X is the years -99 to -90.
    year: masked > 0 && yearText?.startsWith('-') ? year - 10 ** masked + 1 : year,
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
    text,
  } as const;
  if (monthText === undefined) {
    return { ...base, precision: YEAR_PRECISION[masked] ?? 'year', unspecified: false };
  }
  if (monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return fault('a known month before a known day');
    return { ...base, precision: 'year', unspecified: true };
  }
  const month = Number(monthText);
  if (month >= 21 && month <= 24 && dayText === undefined) {
    return { ...base, precision: 'season', month, unspecified: false };
  }
  if (month < 1 || month > 12)
    return fault(`a month from 01 to 12, or a season from 21 to 24, not ${monthText}`);
  if (dayText === undefined) return { ...base, precision: 'month', month, unspecified: false };
  if (dayText === 'XX') return { ...base, precision: 'month', month, unspecified: true };
  const day = Number(dayText);
  const last = daysInMonth(year, month);
  if (day < 1 || day > last)
    return fault(`a day from 01 to ${last} in ${yearText}-${monthText}, not ${dayText}`);
  return { ...base, precision: 'day', month, day, unspecified: false };
}

function parseEndpoint(text: string): Endpoint | EdtfFault {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

function parseInterval(text: string): EdtfInterval | EdtfFault {
  const [startText = '', endText = '', ...rest] = text.split('/');
  if (rest.length > 0) return fault('one “/” between two dates');
  const start = parseEndpoint(startText);
  if (typeof start === 'object' && start.kind === 'fault') return start;
  const end = parseEndpoint(endText);
  if (typeof end === 'object' && end.kind === 'fault') return end;
  if (typeof start === 'string' && typeof end === 'string') return fault('at least one known end');
  return { kind: 'interval', start, end, text };
}

function parseOneOf(text: string): EdtfOneOf | EdtfFault {
  const members = [];
  for (const member of text.slice(1, -1).split(',')) {
    const [firstText = '', lastText = firstText, ...rest] = member.split('..');
    if (rest.length > 0) return fault('ranges in a set written as “first..last”');
    const first = parseDate(firstText);
    if (first.kind === 'fault') return first;
    const last = parseDate(lastText);
    if (last.kind === 'fault') return last;
    if (first.precision !== last.precision)
      return fault('a range in a set between two dates of one precision');
    members.push({ first, last });
  }
  return { kind: 'one-of', members, text };
}

/** Reads one EDTF text; total on any string. The order of an interval's ends is checked by `bounds.ts`. */
export function parseEdtf(text: string): Edtf | EdtfFault {
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text);
  if (text.includes('/')) return parseInterval(text);
  // A time of day stands only by itself: neither intervals nor sets have one.
  const date = parseDate(TIME.exec(text)?.[1] ?? text);
  return date.kind === 'date' ? { ...date, text } : date;
}

/** The text a value was read from: `formatEdtf(parse(s)) === s`. */
export function formatEdtf(date: Edtf): string {
  return date.text;
}
