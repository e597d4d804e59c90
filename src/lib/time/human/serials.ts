import { DAY_MS, type Instant, civilDay, dayStart } from '../calendar/instant';
import { civilText } from './named';
import type { DateHabits } from './human-date';

export type Serials = NonNullable<DateHabits['serials']>;

// Day 1 of spreadsheets is 1 January 1900, and they count a 29 February 1900 that never was; those of old Macintoshes
// begin with 1 January 1904 as day 0.
const DAY_0 = { excel: dayStart(1899, 12, 30), 'excel-1904': dayStart(1904) } as const;
const SECOND_MS = 1000;

const FORMS: Readonly<Record<Serials, RegExp>> = {
  excel: /^[1-9]\d{4}(?:\.\d+)?$/,
  'excel-1904': /^[1-9]\d{4}(?:\.\d+)?$/,
  'unix-s': /^[1-3]\d{9}$|^[1-9]\d{8}$/,
  'unix-ms': /^[1-3]\d{12}$|^[1-9]\d{11}$/,
  compact: /^\d{8}$|^\d{6}$/,
};

function compactText(text: string): string | undefined {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number);
  const date = dayStart(year ?? 0, month ?? 0, day || 1);
  const written = civilText(civilDay(date)).replaceAll('-', '');
  return year !== 0 && written.startsWith(text)
    ? civilText(civilDay(date)).slice(0, day ? 10 : 7)
    : undefined;
}

function instantText(instant: Instant, digits: number): string {
  const day = civilText(civilDay(instant));
  const inDay = instant - Math.floor(instant / DAY_MS) * DAY_MS;
  const time = new Date(inDay).toISOString().slice(10, 19);
  return digits === 0 && inDay === 0 ? day : `${day}${time}Z`;
}

/** The date of a bare number that is of such a kind; undefined where it is none. */
export function serialText(text: string, serials: Serials): string | undefined {
  if (!FORMS[serials].test(text)) return undefined;
  switch (serials) {
    case 'compact':
      return compactText(text);
    case 'unix-s':
      return instantText(Number(text) * SECOND_MS, 1);
    case 'unix-ms':
      return instantText(Math.floor(Number(text) / SECOND_MS) * SECOND_MS, 1);
    default:
      return civilText(civilDay(DAY_0[serials] + Math.floor(Number(text)) * DAY_MS));
  }
}

// The days that spreadsheets number of this and the last century; others are rather counts of something else.
const FEWEST_YEAR = 1930;
const MOST_YEAR = 2100;

/** Whether a date is of the years that such numbers are mostly about. */
export function isRecent(date: string | undefined): boolean {
  const year = Number(date?.slice(0, 4));
  return year >= FEWEST_YEAR && year <= MOST_YEAR;
}

/** What all of some texts are, where they are all bare numbers of one kind. */
export function serialsOf(texts: readonly string[]): Serials | undefined {
  const kinds = ['compact', 'unix-ms', 'unix-s', 'excel'] as const;
  return kinds.find(
    (kind) =>
      texts.length > 0 &&
      texts.every((text) => {
        const date = serialText(text, kind);
        return date !== undefined && (kind === 'compact' || isRecent(date));
      }),
  );
}
