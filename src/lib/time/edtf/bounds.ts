import type { Civil, Edtf, EdtfDate, EdtfSet, Endpoint } from './edtf';
import { type Instant, type Interval, dayStart } from '../calendar/instant';

/**
 * The four bounds of a date (as PlanningLines have them): it began in [start, latestStart) and ended in
 * [earliestEnd, end). `lasting` says whether it went on all the time between, or happened once inside [start, end).
 * Ends that the text leaves open or unknown are infinite; `openEnd` tells these two apart.
 */
export interface Bounds extends Interval {
  readonly lasting: boolean;
  readonly latestStart: Instant;
  readonly earliestEnd: Instant;
  readonly openStart?: 'open' | 'unknown';
  readonly openEnd?: 'open' | 'unknown';
}

/** A date with its bounds, which are found once, where it is read. */
export interface Bounded {
  readonly date: Edtf;
  readonly bounds: Bounds;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const FIRST_GROUPING = 21;
// Seasons without and with a hemisphere, quarters, thirds and halves of a year, by the month in which they begin. The
// standard gives seasons no dates; these are the meteorological ones, and winter or a southern summer runs on into the next year.
const GROUPING_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

function groupingLength(code: number): number {
  if (code < 37) return 3;
  return code < 40 ? 4 : 6;
}

/** @param after how many whole units on from the date's own */
function civilStart({ year, month, day }: Civil, after: 0 | 1): Instant {
  if (month === undefined) return dayStart(year + after);
  if (day !== undefined) return dayStart(year, month, day + after);
  const first = GROUPING_MONTHS[month - FIRST_GROUPING];
  if (first === undefined) return dayStart(year, month + after);
  return dayStart(year, first + after * groupingLength(month));
}

/** The whole span `[start, end)` that a date's text leaves: all of September for 2014-09. */
export function dateInterval({ first, last, time }: EdtfDate): Interval {
  const start = civilStart(first, 0);
  if (!time) return { start, end: civilStart(last, 1) };
  const begins = start + time.ms - (time.offsetMinutes ?? 0) * MINUTE_MS;
  return { start: begins, end: begins + (time.finest === 'second' ? SECOND_MS : MINUTE_MS) };
}

/** Whether a date is a day or finer, and a known one. */
export function isFirm({ precision, unspecified }: EdtfDate): boolean {
  return (precision === 'day' || precision === 'second') && !unspecified;
}

function startStretch(start: EdtfDate): Interval {
  const span = dateInterval(start);
  return isFirm(start) ? { start: span.start, end: span.start } : span;
}

function endStretch(end: EdtfDate): Interval {
  const span = dateInterval(end);
  return isFirm(end) ? { start: span.end, end: span.end } : span;
}

const NEVER: Interval = { start: -Infinity, end: -Infinity };
const ALWAYS: Interval = { start: Infinity, end: Infinity };

function intervalBounds(from: Endpoint, to: Endpoint): Bounds {
  const first = typeof from === 'string' ? NEVER : startStretch(from);
  const last = typeof to === 'string' ? ALWAYS : endStretch(to);
  return {
    lasting: true,
    start: first.start,
    // An unknown end leaves no stretch that is certain.
    latestStart: from === 'unknown' ? last.start : first.end,
    earliestEnd: to === 'unknown' ? first.end : last.start,
    end: last.end,
    ...(typeof from === 'string' && { openStart: from }),
    ...(typeof to === 'string' && { openEnd: to }),
  };
}

function hull(spans: readonly Interval[]): Interval {
  return spans.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }));
}

/** One of a set lies anywhere from its first member to its last; all of one go on from the first to the last. */
function setBounds({ kind, members }: EdtfSet): Bounds {
  const spans = members.map(({ first, last }) => intervalBounds(first, last));
  const { start, end } = hull(spans);
  const firm = hull(spans.map(({ latestStart, earliestEnd }) => ({ start: latestStart, end: earliestEnd })));
  const isAll = kind === 'all-of';
  return {
    lasting: isAll,
    start,
    latestStart: isAll ? firm.start : end,
    earliestEnd: isAll ? firm.end : start,
    end,
    ...(start === -Infinity && { openStart: 'open' }),
    ...(end === Infinity && { openEnd: 'open' }),
  };
}

/** The bounds of any date. A day's ends are firm: only ends coarser than a day are left as a stretch. */
export function boundsOf(date: Edtf): Bounds {
  if (date.kind === 'interval') return intervalBounds(date.start, date.end);
  if (date.kind !== 'date') return setBounds(date);
  const { start, end } = dateInterval(date);
  const lasting = isFirm(date);
  return { start, end, lasting, latestStart: lasting ? start : end, earliestEnd: lasting ? end : start };
}

export function bounded(date: Edtf): Bounded {
  return { date, bounds: boundsOf(date) };
}

/**
 * The stretch that a date is ordered by: its start, or its end where no start is known; of a set one of whose members
 * it is, all that is known of them; of a set of them all, the earliest.
 */
export function firstPart(date: Edtf): Interval {
  if (date.kind === 'date') return dateInterval(date);
  const ends =
    date.kind === 'interval'
      ? [date.start, date.end]
      : date.members.flatMap(({ first, last }) => [first, last]);
  const [first, ...rest] = ends.filter((end) => typeof end !== 'string').map(dateInterval);
  if (!first) throw new RangeError('expected a date with a known end, found none');
  if (date.kind === 'interval') return first;
  return date.kind === 'one-of'
    ? hull([first, ...rest])
    : rest.reduce((a, b) => (b.start < a.start ? b : a), first);
}

/** Where a date's first part is drawn and ordered: its middle, or the middle of the year that it estimates. */
export function middleOfFirstPart(date: Edtf): Instant {
  const estimate = date.kind === 'date' ? date.estimate : undefined;
  const { start, end } = estimate === undefined ? firstPart(date) : yearInterval(estimate);
  return start + (end - start) / 2;
}

function yearInterval(year: number): Interval {
  return { start: dayStart(year), end: dayStart(year + 1) };
}

/** What can be said of two dates: `before` when all that the first may cover ends before the second may begin. */
export type Comparison = 'before' | 'after' | 'may-overlap';

/** Compares two dates by their bounds; half-open, so the 4th is before the 5th. Where the texts leave it open they may overlap. */
export function compareDates(first: Interval, second: Interval): Comparison {
  if (first.end <= second.start) return 'before';
  return second.end <= first.start ? 'after' : 'may-overlap';
}
