import type { Messages } from '../messages/messages';
import { onClock } from '../time/calendar/clock';
import { DAY_MS, type Instant } from '../time/calendar/instant';
import type { Bounded } from '../time/edtf/bounds';
import { type MajorityWords, type Units, extentOf, placeOf, saidWithin } from './within';

const LEAST_EVENTS = 10;
// Most of the events, …
const LEAST_SHARE = 0.6;
// … in so many days or months side by side, …
const MOST_UNITS = 4;
// … which are no more than this part of their time.
const MOST_TIME = 0.05;
const MONTH_MS = 30.44 * DAY_MS;

/** Most of some dates, close together in time. */
export interface Majority extends MajorityWords {
  readonly count: number;
  /** From when to when they lie. */
  readonly start: Instant;
  readonly end: Instant;
}

/** Days or months side by side, and how many dates lie wholly in them. */
interface DenseStretch extends Units {
  readonly fineness: 'day' | 'month';
  readonly count: number;
}

/** When a date begins and ends as its own clock shows it. */
function ownBounds({ date, bounds }: Bounded): readonly [start: Instant, end: Instant] {
  const clock = date.kind === 'date' && date.time ? date.time : undefined;
  return [onClock(bounds.start, clock), onClock(bounds.end, clock)];
}

/** The shortest stretch in which most of the dates lie for certain, of those the first with the most of them. */
function mostIn(dates: readonly Bounded[], fineness: DenseStretch['fineness']): DenseStretch | undefined {
  // By its first day or month, how many end so many on.
  const lengths = new Map<number, number[]>();
  for (const date of dates) {
    const [start, end] = ownBounds(date);
    if (!Number.isFinite(start) || !Number.isFinite(end)) continue;
    const first = placeOf(start, fineness);
    const own = lengths.get(first) ?? Array.from({ length: MOST_UNITS }, () => 0);
    const further = placeOf(end - 1, fineness) - first;
    if (further < MOST_UNITS) own[further] = (own[further] ?? 0) + 1;
    lengths.set(first, own);
  }
  const countIn = (first: number, units: number) =>
    Array.from({ length: units }, (_, on) => lengths.get(first + on)?.slice(0, units - on) ?? [])
      .flat()
      .reduce((sum, count) => sum + count, 0);
  for (let units = 1; units <= MOST_UNITS; units += 1) {
    const found = [...lengths.keys()].map((first) => ({
      ...{ fineness, first, last: first + units - 1 },
      count: countIn(first, units),
    }));
    const best = found.reduce((a, b) => (b.count > a.count ? b : a), {
      fineness,
      first: 0,
      last: 0,
      count: 0,
    });
    if (best.count >= dates.length * LEAST_SHARE) return best;
  }
  return undefined;
}

/**
 * The few days, else months, in which most of some dates lie for certain, where that is a small part of their time:
 * “97 of them from 22 to 24 November 1963”. Undefined where there are none such.
 */
export function densestOf(dates: readonly Bounded[], m: Messages): Majority | undefined {
  if (dates.length < LEAST_EVENTS) return undefined;
  const known = dates.flatMap(({ bounds: { start, end } }) => [start, end]).filter(Number.isFinite);
  const earliest = known.reduce((a, b) => Math.min(a, b), Infinity);
  const wholeMs = known.reduce((a, b) => Math.max(a, b), -Infinity) - earliest;
  const found = mostIn(dates, 'day') ?? mostIn(dates, 'month');
  if (!found) return undefined;
  const { count, fineness, first, last } = found;
  const unitMs = fineness === 'day' ? DAY_MS : MONTH_MS;
  if ((last - first + 1) * unitMs > wholeMs * MOST_TIME) return undefined;
  const words = saidWithin(found, count, m);
  const inside = dates.filter((date) => {
    const [start, end] = ownBounds(date);
    return placeOf(start, fineness) >= first && placeOf(end - 1, fineness) <= last;
  });
  return words && { ...words, count, ...extentOf(inside) };
}
