import type { DateWanted } from './edtf-cursor';

/**
 * What an EDTF text says: the Extended Date/Time Format of ISO 8601-2:2019, levels 0, 1 and 2
 * (https://www.loc.gov/standards/datetime/). `parse-edtf.ts` reads it, `bounds.ts` places it in time.
 */

/** The finest part that a date names, be its digits known or not: 2014-XX has a month. Of a time of day `time` says more. */
export type Precision = 'second' | 'day' | 'month' | 'sub-year' | 'year';

/** `?` is uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%';

/** A component as written. A qualifier at its left says something of it alone, one at its right of all up to it. */
export interface Component {
  readonly left: Qualifier | '';
  readonly digits: string;
  readonly right: Qualifier | '';
}

/** A day, month, sub-year grouping (`month` 21–41) or year; `year` is astronomical, so 0 is 1 BCE. */
export interface Civil {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface TimeOfDay {
  /** As written, from the T on. */
  readonly text: string;
  /** A time without its seconds is ISO 8601-1, which EDTF does not have. */
  readonly finest: 'second' | 'minute';
  /** Since the day began, on the clock that the text names. */
  readonly ms: number;
  /** How far that clock is ahead of UTC; absent where the text names none. */
  readonly offsetMinutes?: number;
  /** Where it is told by the clocks of a zone, in place of its own: of which, and how far they are ahead of UTC then. */
  readonly zone?: string;
  readonly minutes?: number;
}

/** How far the clock of a time is ahead of UTC, its own or its zone's; undefined where it names none. */
export function aheadOf({
  offsetMinutes,
  minutes,
}: Pick<TimeOfDay, 'offsetMinutes' | 'minutes'>): number | undefined {
  return minutes ?? offsetMinutes;
}

export interface EdtfDate {
  readonly kind: 'date';
  readonly precision: Precision;
  /** Year, then month or grouping, then day, as far as the date goes. */
  readonly parts: readonly Component[];
  readonly time?: TimeOfDay;
  /** The earliest and the latest date that the text allows; one and the same unless it has X or S. */
  readonly first: Civil;
  readonly last: Civil;
  /** The year that an S year names as its best guess. */
  readonly estimate?: number;
  /** True where X stands for a digit. */
  readonly unspecified: boolean;
  /** True where any part of it is. */
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** `open` is written “..” (it goes on), `unknown` is written as nothing (it ended, we do not know when). */
export type Endpoint = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: Endpoint;
  readonly end: Endpoint;
}

/** A single date, whose `first` and `last` are one object, or a range of them, which may be open at one side. */
export interface Member {
  readonly first: EdtfDate | 'open';
  readonly last: EdtfDate | 'open';
}

/** One of its members, it is not known which; or all of them. */
export interface EdtfSet {
  readonly kind: 'one-of' | 'all-of';
  readonly members: readonly Member[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** Why a text is no date. `position` counts UTF-16 units from 0; `found` is what stands there, empty at the end. */
export interface EdtfFault {
  readonly kind: 'fault';
  readonly position: number;
  readonly wanted: DateWanted;
  readonly found: string;
}

function formatEnd(end: Endpoint): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : formatEdtf(end);
}

function formatMember({ first, last }: Member): string {
  if (first === last) return formatEnd(first);
  return (first === 'open' ? '' : formatEdtf(first)) + '..' + (last === 'open' ? '' : formatEdtf(last));
}

/** The text of a date, from its parts: `formatEdtf(parseEdtf(s)) === s` for every valid s. */
export function formatEdtf(date: Edtf): string {
  switch (date.kind) {
    case 'date':
      return (
        date.parts.map(({ left, digits, right }) => left + digits + right).join('-') + (date.time?.text ?? '')
      );
    case 'interval':
      return `${formatEnd(date.start)}/${formatEnd(date.end)}`;
    default: {
      const members = date.members.map(formatMember).join(',');
      return date.kind === 'one-of' ? `[${members}]` : `{${members}}`;
    }
  }
}
