import type { Edtf, EdtfDate, Endpoint } from './edtf';
import { parseEdtf } from './edtf';
import { type Instant, type Interval, dayStart } from './instant';

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

const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;

/** The whole span `[start, end)` that a date's precision leaves: all of September for 2014-09. */
export function dateInterval(date: EdtfDate): Interval {
  const { year, month = 1, day = 1 } = date;
  switch (date.precision) {
    case 'day':
      return { start: dayStart(year, month, day), end: dayStart(year, month, day + 1) };
    case 'month':
      return { start: dayStart(year, month), end: dayStart(year, month + 1) };
    case 'season': {
      // Meteorological seasons of the northern hemisphere; winter runs on into the next year.
      const first = (month - 21) * 3 + 3;
      return { start: dayStart(year, first), end: dayStart(year, first + 3) };
    }
    default:
      return { start: dayStart(year), end: dayStart(year + YEARS[date.precision]) };
  }
}

function endInterval(end: Endpoint): Interval | undefined {
  return typeof end === 'string' ? undefined : dateInterval(end);
}

/** The bounds of any date. A day's ends are firm: only ends coarser than a day are left as a stretch. */
export function boundsOf(date: Edtf): Bounds {
  if (date.kind === 'date') {
    const { start, end } = dateInterval(date);
    const isDay = date.precision === 'day';
    return { start, end, lasting: isDay, latestStart: isDay ? start : end, earliestEnd: isDay ? end : start };
  }
  if (date.kind === 'one-of') {
    const spans = date.members.map(({ first, last }) => ({
      start: dateInterval(first).start,
      end: dateInterval(last).end,
    }));
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    return { start, end, lasting: false, latestStart: end, earliestEnd: start };
  }
  const first = endInterval(date.start);
  const last = endInterval(date.end);
  const isDay = (end: Endpoint) => typeof end === 'object' && end.precision === 'day';
  const latestStart = first ? (isDay(date.start) ? first.start : first.end) : -Infinity;
  const earliestEnd = last ? (isDay(date.end) ? last.end : last.start) : Infinity;
  return {
    lasting: true,
    start: first?.start ?? -Infinity,
    // An unknown end leaves no stretch that is certain.
    latestStart: date.start === 'unknown' ? earliestEnd : latestStart,
    earliestEnd: date.end === 'unknown' ? latestStart : earliestEnd,
    end: last?.end ?? Infinity,
    ...(typeof date.start === 'string' && { openStart: date.start }),
    ...(typeof date.end === 'string' && { openEnd: date.end }),
  };
}

/** The middle of a date's first part that is known: of its start for an interval, of the whole for a set. */
export function middleOfFirstPart(date: Edtf): Instant {
  const middle = ({ start, end }: Interval) => start + (end - start) / 2;
  if (date.kind !== 'interval') return middle(boundsOf(date));
  const known = endInterval(date.start) ?? endInterval(date.end);
  if (!known) throw new RangeError(`expected an interval with a known end, found ${date.text}`);
  return middle(known);
}

/** Parses a date and checks that it does not end before it begins; a fault is returned as words. */
export function readDate(text: string): Edtf | { readonly kind: 'fault'; readonly expected: string } {
  const date = parseEdtf(text);
  if (date.kind === 'fault') return date;
  const backwards =
    date.kind === 'interval'
      ? isBackwards(endInterval(date.start), endInterval(date.end))
      : date.kind === 'one-of' &&
        date.members.some(({ first, last }) => isBackwards(dateInterval(first), dateInterval(last)));
  return backwards ? { kind: 'fault', expected: 'an end that is not before its start' } : date;
}

function isBackwards(first: Interval | undefined, last: Interval | undefined): boolean {
  return first !== undefined && last !== undefined && last.end <= first.start;
}
