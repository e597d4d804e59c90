import type { EdtfDate } from './edtf';
import { daysInMonth } from '../calendar/instant';
import { allowed, nthOf, sizeOf } from './mask';

/** The months and days that a date's X leaves open and that exist, ascending; absent where they may be any. */
export interface OpenDays {
  readonly months?: readonly number[];
  readonly days?: readonly number[];
  /** Months between the first and the last that have none of the days. */
  readonly leftOut: readonly number[];
  /** Whether some month has not all of the days. */
  readonly isUneven: boolean;
}

function hasLeapYear({ parts, first }: EdtfDate): boolean {
  const digits = parts[0]?.digits ?? '';
  if (!digits.includes('X')) return daysInMonth(first.year, 2) === 29;
  const [mask, sign] = digits.startsWith('-') ? [digits.slice(1), -1] : [digits, 1];
  for (let n = 0; n < sizeOf(mask); n += 1) {
    if (daysInMonth(sign * nthOf(mask, n), 2) === 29) return true;
  }
  return false;
}

/** What the months and days of a date with X may be together: 1985-X2-30 has December alone. */
export function openDays(date: EdtfDate): OpenDays {
  const [, month, day] = date.parts;
  const isAny = (digits: string | undefined) => digits === undefined || digits === 'XX';
  const all = isAny(month?.digits) ? undefined : allowed(month?.digits ?? '', 1, 12);
  if (isAny(day?.digits)) return { ...(all && { months: all }), leftOut: [], isUneven: false };
  const candidates = allowed(day?.digits ?? '', 1, 31);
  if (!all) return { days: candidates, leftOut: [], isUneven: false };
  const february = all.includes(2) && hasLeapYear(date) ? 29 : 28;
  const most = (each: number) => (each === 2 ? february : daysInMonth(2000, each));
  const held = all.map((each) => candidates.filter((candidate) => candidate <= most(each)).length);
  const months = all.filter((_, place) => held[place]);
  const count = Math.max(...held);
  const [first = 1, last = 12] = [months[0], months.at(-1)];
  return {
    months,
    days: candidates.slice(0, count),
    leftOut: all.filter((each, place) => !held[place] && each > first && each < last),
    isUneven: held.some((each) => each > 0 && each < count),
  };
}
