import type { Messages } from '../../messages/messages';
import { firstPart, isFirm } from '../edtf/bounds';
import { type DurationBounds, stretchInWords } from './duration';
import { type Edtf, type EdtfDate, aheadOf } from '../edtf/edtf';
import { type Clock, type Fineness, LEAST_MS, UTC, isByClock } from '../calendar/clock';
import { DAY_MS, type Instant, type Interval } from '../calendar/instant';

/** The first and the last day on which something may have come about; one and the same where that is known. */
export interface Moment extends Interval {
  readonly isApproximate: boolean;
  /** The second in which it came about, where its text says it, and whether its clock is known. */
  readonly time?: { readonly at: Instant; readonly hasZone: boolean };
}

/** The day of an instant, which stands for a month or a year as well, or the minute or second that has begun. */
export function momentAt(instant: Instant, fineness: Fineness = 'day', clock: Clock = UTC): Moment {
  const start = Math.floor(instant / DAY_MS) * DAY_MS;
  const day = { start, end: start, isApproximate: fineness === 'month' || fineness === 'year' };
  if (!isByClock(fineness)) return day;
  const at = Math.floor(instant / LEAST_MS[fineness]) * LEAST_MS[fineness];
  return { ...day, time: { at, hasZone: (clock.zone ?? clock.offsetMinutes) !== undefined } };
}

function startOf(date: Edtf): EdtfDate | undefined {
  if (date.kind === 'date') return date;
  if (date.kind !== 'interval') return undefined;
  const known = typeof date.start === 'string' ? date.end : date.start;
  return typeof known === 'string' ? undefined : known;
}

/** When a date's first part came about. */
export function momentOf(date: Edtf): Moment {
  const { start, end } = firstPart(date);
  const single = startOf(date);
  if (single && isFirm(single)) {
    const time = single.time && { at: start, hasZone: aheadOf(single.time) !== undefined };
    return { ...momentAt(start), isApproximate: single.approximate, ...(time && { time }) };
  }
  return { start, end: Math.max(start, end - DAY_MS), isApproximate: single?.approximate ?? false };
}

function days(from: Instant, to: Instant): number {
  return Math.round((to - from) / DAY_MS);
}

/** How long it is from one moment to another: by the clock where both say theirs, else by whole days. */
export function stretchBetween(from: Moment, to: Moment): DurationBounds {
  if (from.time && to.time && from.time.hasZone === to.time.hasZone) {
    const exact = { from: from.time.at, to: to.time.at };
    const length = (exact.to - exact.from) / DAY_MS;
    return { least: length, most: length, exact, isApproximate: false, isTimed: true };
  }
  const isExact = from.start === from.end && to.start === to.end;
  return {
    least: days(from.end, to.start),
    most: days(from.start, to.end),
    isApproximate: from.isApproximate || to.isApproximate,
    ...(isExact && { exact: { from: from.start, to: to.start } }),
  };
}

/** How much later or earlier one moment is than another: “9 days later”, “perhaps at the same time”. */
export function elapsedInWords(from: Moment, to: Moment, m: Messages): string {
  const forward = stretchBetween(from, to);
  const back = stretchBetween(to, from);
  if (forward.exact && forward.most === 0) return forward.isTimed ? m.dates.sameTime : m.dates.sameDay;
  if (forward.least > 0) return m.dates.later(stretchInWords(forward, m));
  return back.least > 0 ? m.dates.earlier(stretchInWords(back, m)) : m.dates.perhapsTogether;
}

/** What lies between two events, by when each began, whichever was first: “20 days”, “between 14 and 45 days”. */
export function stretchBetweenInWords(ends: readonly [Happened, Happened], m: Messages): string {
  const [from, to] = ends.map(({ record, claim }) => momentOf((record ?? claim).date));
  if (!from || !to) return '';
  const [forward, back] = [stretchBetween(from, to), stretchBetween(to, from)];
  if (forward.exact && forward.most === 0) return forward.isTimed ? m.dates.sameTime : m.dates.sameDay;
  if (forward.least > 0) return stretchInWords(forward, m);
  return back.least > 0 ? stretchInWords(back, m) : m.dates.perhapsTogether;
}

/** What has dates: a record's, where there is one, goes before a claim's. */
interface Happened {
  readonly record?: { readonly date: Edtf };
  readonly claim: { readonly date: Edtf };
}
