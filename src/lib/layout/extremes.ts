import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import { DAY_MS, type Instant, type Interval } from '../time/calendar/instant';
import { firstPart } from '../time/edtf/bounds';
import type { Edtf, EdtfDate, Endpoint } from '../time/edtf/edtf';
import { type DurationBounds, stretchInWords } from '../time/words/duration';
import { momentOf, stretchBetween } from '../time/words/elapsed';
import { endMomentOf } from '../time/words/far';
import { datedBy } from './majority';

// A date that is about right, or not certain, may be off by so much of the whole, or of how long before its end it was.
const SLACK_OF_WHOLE = 1 / 20;
const SLACK_OF_AGO = 1 / 5;
// A silence is worth saying from this part of the whole on.
const LEAST_SILENCE = 1 / 8;

/** When an event began and ended, each at the earliest and at the latest. */
export interface Reach {
  readonly event: ChronologyEvent;
  readonly start: Instant;
  readonly latestStart: Instant;
  readonly earliestEnd: Instant;
  readonly end: Instant;
  readonly isLasting: boolean;
}

function endsOf(date: Edtf): readonly (EdtfDate | Endpoint)[] {
  if (date.kind === 'date') return [date];
  if (date.kind === 'interval') return [date.start, date.end];
  return date.members.flatMap(({ first, last }) => [first, last]);
}

function isDoubtful(date: Edtf): boolean {
  return endsOf(date).some((end) => typeof end !== 'string' && (end.approximate || end.uncertain));
}

function reachOf(event: ChronologyEvent, whole: Interval): Reach {
  const { date, bounds } = datedBy(event);
  const began = firstPart(date);
  const most = Math.min((whole.end - whole.start) * SLACK_OF_WHOLE, (whole.end - began.start) * SLACK_OF_AGO);
  const slack = isDoubtful(date) ? Math.max(began.end - began.start, most) : 0;
  return {
    event,
    start: bounds.start - slack,
    latestStart: (bounds.openStart ? Infinity : began.end) + slack,
    earliestEnd: bounds.earliestEnd - slack,
    end: bounds.end + slack,
    isLasting: date.kind === 'interval',
  };
}

/** From the first to the last that is known of some events. */
function wholeOf(events: readonly ChronologyEvent[]): Interval {
  const known = events.flatMap((event) => {
    const { start, end } = datedBy(event).bounds;
    return [start, end].filter(Number.isFinite);
  });
  return {
    start: known.reduce((a, b) => Math.min(a, b), Infinity),
    end: known.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

export function reachesOf(events: readonly ChronologyEvent[]): readonly Reach[] {
  const whole = wholeOf(events);
  return events.map((event) => reachOf(event, whole));
}

const isOfOneTime = (a: Reach, b: Reach) =>
  a.start === b.start &&
  a.latestStart === b.latestStart &&
  a.earliestEnd === b.earliestEnd &&
  a.end === b.end;

/** One and those of its date, where no other is in their way; else none. */
function ofItsTime(
  one: Reach,
  reaches: readonly Reach[],
  isClear: (other: Reach) => boolean,
): readonly Reach[] {
  return reaches.every((each) => isOfOneTime(each, one) || isClear(each))
    ? reaches.filter((each) => isOfOneTime(each, one))
    : [];
}

/** Those that began before all others may have: one, or several of one date; else none. */
export function firstOf(reaches: readonly Reach[]): readonly Reach[] {
  const first = reaches.reduce((a, b) => (b.start < a.start ? b : a));
  return ofItsTime(first, reaches, ({ start }) => start >= first.latestStart);
}

/** Those that began after all others did: one, or several of one date; else none. */
export function lastOf(reaches: readonly Reach[]): readonly Reach[] {
  const last = reaches.reduce((a, b) => (b.start > a.start ? b : a));
  return ofItsTime(last, reaches, ({ latestStart }) => latestStart <= last.start);
}

/**
 * Of several that last, the one that certainly lasts the longest.
 * @param times so many times as long as any other
 */
export function longestOf(reaches: readonly Reach[], times = 1): Reach | undefined {
  const lasting = reaches.filter(({ isLasting }) => isLasting);
  const least = ({ event, earliestEnd }: Reach) => earliestEnd - datedBy(event).bounds.latestStart;
  const [longest, ...others] = lasting.toSorted((a, b) => least(b) - least(a));
  if (!longest || others.length === 0) return undefined;
  return others.every(({ start, end }) => (end - start) * times < least(longest)) && longest.end < Infinity
    ? longest
    : undefined;
}

/**
 * Two events with the longest time between in which nothing happened or went on, or can have.
 * @param times so many times as long as any other
 */
export function silenceAmong(reaches: readonly Reach[], times = 1): readonly [Reach, Reach] | undefined {
  const sorted = reaches.toSorted((a, b) => a.start - b.start);
  const silences: {
    readonly between: readonly [Reach, Reach];
    readonly least: number;
    readonly most: number;
  }[] = [];
  let open = sorted[0];
  for (const next of sorted.slice(1)) {
    if (open && next.start > open.end) {
      const most = next.latestStart - Math.min(open.earliestEnd, open.end);
      silences.push({ between: [open, next], least: next.start - open.end, most });
    }
    if (!open || next.end > open.end) open = next;
  }
  const [longest, ...others] = silences.sort((a, b) => b.least - a.least);
  const whole = (open?.end ?? 0) - (sorted[0]?.start ?? 0);
  const isLong = longest !== undefined && longest.least > Math.max(DAY_MS, whole * LEAST_SILENCE);
  return isLong && others.every(({ most }) => most * times < longest.least) ? longest.between : undefined;
}

/** How long an event lasts, or how long it is from the end of one to the start of another. */
function lengthOf(from: ChronologyEvent, to: ChronologyEvent): DurationBounds {
  const ends = from === to ? momentOf(datedBy(from).date) : endMomentOf(datedBy(from).date);
  const then = from === to ? endMomentOf(datedBy(to).date) : momentOf(datedBy(to).date);
  return stretchBetween(ends, then);
}

export function lengthInWords(
  from: ChronologyEvent,
  to: ChronologyEvent,
  m: Messages,
  length: 'long' | 'short' = 'long',
): string {
  return stretchInWords(lengthOf(from, to), m, length);
}
