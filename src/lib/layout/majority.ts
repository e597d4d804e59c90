import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import { isDeep } from '../time/calendar/deep';
import { type Instant, civilDay, dayStart } from '../time/calendar/instant';
import type { Bounded } from '../time/edtf/bounds';
import { instantInWords } from '../time/words/words';
import { type Majority, densestOf } from './densest';
import { thickestAmong } from './thickest';

/** What an event is placed by. */
export const datedBy = ({ record, claim }: ChronologyEvent): Bounded => record ?? claim;

/** A part of time in which most events lie: from a boundary on, or up to one. */
interface Crowd {
  readonly count: number;
  readonly at: Instant;
  readonly gain: number;
}

const LEAST_EVENTS = 5;
// So much more of the events than of the time.
const LEAST_GAIN = 0.4;
const LEAST_SHARE = 0.6;
const LONG_YEARS = 6;

/** The boundary on which an instant's year begins, or its month, `after` whole ones on. */
function boundary(at: Instant, fineness: 'year' | 'month', after: 0 | 1): Instant {
  const { year, month } = civilDay(at);
  return fineness === 'year' ? dayStart(year + after) : dayStart(year, month + after);
}

/** Of all boundaries the one after which, or before which, there is the most in the least time. */
function crowdOf(all: readonly Instant[], isAfter: boolean, fineness: 'year' | 'month'): Crowd | undefined {
  const instants = all.filter(Number.isFinite).toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [instants[0], instants.at(-1)];
  if (instants.length < LEAST_EVENTS || first === last) return undefined;
  let best: Crowd | undefined;
  instants.forEach((instant, place) => {
    const at = boundary(isAfter ? instant : instant - 1, fineness, isAfter ? 0 : 1);
    const count = isAfter ? instants.length - place : place + 1;
    const gain = count / all.length - (isAfter ? last - at : at - first) / (last - first);
    const isMore = count / all.length >= LEAST_SHARE && count < all.length && gain >= LEAST_GAIN;
    if (isMore && gain > (best?.gain ?? 0)) best = { count, at, gain };
  });
  return best;
}

/** Most of the events, where they lie close together at one end of their time; undefined where they do not. */
function crowdAtAnEnd(events: readonly ChronologyEvent[], m: Messages): Majority | undefined {
  const bounds = events.map((event) => datedBy(event).bounds);
  const known = bounds.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const [first, last] = [
    known.reduce((a, b) => Math.min(a, b), Infinity),
    known.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const years = civilDay(last).year - civilDay(first).year;
  if (!(years > 0) || isDeep(civilDay(first).year)) return undefined;
  const fineness = years >= LONG_YEARS ? 'year' : 'month';
  const late = crowdOf(
    bounds.map(({ start }) => start),
    true,
    fineness,
  );
  const early = crowdOf(
    bounds.map(({ end }) => end),
    false,
    fineness,
  );
  if (late && late.gain >= (early?.gain ?? 0)) {
    const { count, at } = late;
    const words = instantInWords(at, fineness, m);
    return {
      count,
      start: at,
      end: last,
      said: (total) => m.narrator.since(count, words, total),
    };
  }
  if (!early) return undefined;
  const { count, at } = early;
  const words = instantInWords(at - 1, fineness, m);
  return {
    count,
    start: first,
    end: at,
    said: (total) => m.narrator.upTo(count, words, total),
  };
}

/** Most of some events, where these lie in a few days or months, else at one end of all their time, else in another part of it. */
export function majorityOf(events: readonly ChronologyEvent[], m: Messages): Majority | undefined {
  const dates = events.map(datedBy);
  return densestOf(dates, m) ?? crowdAtAnEnd(events, m) ?? thickestAmong(dates, m);
}
