import type { Messages } from '../messages/messages';
import { DAY_MS, type Instant, type Interval, civilDay, dayStart } from '../time/calendar/instant';
import type { Bounded } from '../time/edtf/bounds';
import { parseEdtf } from '../time/edtf/parse-edtf';
import { dateInWords } from '../time/words/date-words';
import { shortRange } from '../time/words/short-range';
import { instantInWords } from '../time/words/words';

export type CivilUnit = 'day' | 'month' | 'year';

/** Days, months or years side by side, counted from the first of 1970 or of the year 0. */
export interface Units {
  readonly fineness: CivilUnit;
  readonly first: number;
  readonly last: number;
}

/** How many of some dates lie in a part of their time, in words; of them, or of so many. */
export interface MajorityWords {
  said(total?: number): string;
  /** The same in few words, where there are such: “25 of 39, Apr–May 2010”. */
  brief?(total: number): string;
}

export function placeOf(at: Instant, fineness: CivilUnit): number {
  if (fineness === 'day') return Math.floor(at / DAY_MS);
  const { year, month } = civilDay(at);
  return fineness === 'year' ? year : year * 12 + month - 1;
}

export function instantOf(place: number, fineness: CivilUnit): Instant {
  if (fineness === 'day') return place * DAY_MS;
  return fineness === 'year' ? dayStart(place) : dayStart(Math.floor(place / 12), (place % 12) + 1);
}

/** One as text of EDTF; undefined where its year has no four digits. */
function edtfOf(place: number, fineness: CivilUnit): string | undefined {
  const { year, month, day } = civilDay(instantOf(place, fineness));
  if (year < 1 || year > 9999) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  const parts = [String(year).padStart(4, '0'), two(month), two(day)];
  return parts.slice(0, { year: 1, month: 2, day: 3 }[fineness]).join('-');
}

/** From the first of some dates to the last. */
export function extentOf(dates: readonly Pick<Bounded, 'bounds'>[]): Interval {
  return {
    start: dates.reduce((least, { bounds }) => Math.min(least, bounds.start), Infinity),
    end: dates.reduce((most, { bounds }) => Math.max(most, bounds.end), -Infinity),
  };
}

/** What is said of so many in them: “97 of them from 22 to 24 November 1963”. Undefined where they are too far from us. */
export function saidWithin(
  { fineness, first, last }: Units,
  count: number,
  m: Messages,
): MajorityWords | undefined {
  const ends = [edtfOf(first, fineness), edtfOf(last, fineness)];
  if (ends.includes(undefined)) return undefined;
  const date = parseEdtf(ends.join('/'));
  if (date.kind === 'fault') return undefined;
  const [from, to] = [instantOf(first, fineness), instantOf(last, fineness)];
  const [words, length] =
    first === last
      ? ([instantInWords(from, fineness, m), fineness === 'day' ? 'day' : 'month'] as const)
      : ([dateInWords(date, m), 'stretch'] as const);
  return {
    said: (total) => m.narrator.within(count, words, length, total),
    brief: (total) => m.glance.joined(m.narrator.among(count, total), shortRange(from, to, fineness, m)),
  };
}
