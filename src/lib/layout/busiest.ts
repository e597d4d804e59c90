import type { Messages } from '../messages/messages';
import type { Bounded } from '../time/edtf/bounds';
import type { Majority } from './densest';
import { type CivilUnit, extentOf, placeOf, saidWithin } from './within';

const UNITS: readonly CivilUnit[] = ['year', 'month', 'day'];
const LEAST_UNITS = 4;
const LEAST_EVENTS = 5;
const LEAST_SHARE = 0.1;
// So many times as many as in any other.
const CLEARLY = 1.25;

/** The dates that lie wholly in one unit, by that. */
function byUnit(dates: readonly Bounded[], fineness: CivilUnit): ReadonlyMap<number, Bounded[]> {
  const found = new Map<number, Bounded[]>();
  for (const date of dates) {
    const { start, end } = date.bounds;
    if (!Number.isFinite(start) || !Number.isFinite(end)) continue;
    const place = placeOf(start, fineness);
    if (placeOf(end - 1, fineness) !== place) continue;
    const inside = found.get(place) ?? [];
    inside.push(date);
    found.set(place, inside);
  }
  return found;
}

/**
 * Those of some dates that lie in one year, month or day, where they are clearly more than in any other and a good part of all:
 * “132 of 384 in 1864”. Of the units the coarsest that tells times apart.
 */
export function busiestAmong(dates: readonly Bounded[], m: Messages): Majority | undefined {
  for (const fineness of UNITS) {
    const found = byUnit(dates, fineness);
    if (found.size < LEAST_UNITS) continue;
    const [most, next] = [...found].toSorted((a, b) => b[1].length - a[1].length);
    if (!most || !next) return undefined;
    const [place, inside] = most;
    const count = inside.length;
    const least = Math.max(LEAST_EVENTS, dates.length * LEAST_SHARE, next[1].length * CLEARLY);
    const words = count < least ? undefined : saidWithin({ fineness, first: place, last: place }, count, m);
    return words && { ...words, count, ...extentOf(inside) };
  }
  return undefined;
}
