import type { Messages } from '../messages/messages';
import { DAY_MS } from '../time/calendar/instant';
import type { Bounded } from '../time/edtf/bounds';
import { instantInWords } from '../time/words/words';
import type { Majority } from './densest';
import {
  type CivilUnit,
  type MajorityWords,
  type Units,
  extentOf,
  instantOf,
  placeOf,
  saidWithin,
} from './within';

const LEAST_EVENTS = 10;
const LEAST_SHARE = 0.5;
// So much more of the dates than of their time.
const LEAST_GAIN = 0.25;
// Fewer of a unit are told in a finer one.
const LEAST_UNITS = 6;
const UNITS = [
  ['year', 365.2425],
  ['month', 30.44],
  ['day', 1],
] as const;

interface ThickStretch extends Units {
  readonly count: number;
  readonly gain: number;
}

/** Of all stretches the one with the most dates in the least time, each taken for its start. */
function thickestOf(
  starts: readonly number[],
  fineness: CivilUnit,
  total: number,
  units: number,
): ThickStretch {
  const stretch = (first: number, last: number, count: number): ThickStretch => ({
    ...{ fineness, first, last, count },
    gain: count / total - (last - first + 1) / units,
  });
  const sorted = starts.toSorted((a, b) => a - b);
  let here = stretch(sorted[0] ?? 0, sorted[0] ?? 0, 1);
  let best = here;
  for (const start of sorted.slice(1)) {
    const on = stretch(here.first, start, here.count + 1);
    const anew = stretch(start, start, 1);
    here = on.gain >= anew.gain ? on : anew;
    if (here.gain > best.gain) best = here;
  }
  return best;
}

/** What is said of so many in a part of all the time that there is: that begins with it, ends with it, or neither. */
function saidIn(
  part: Units,
  count: number,
  [first, last]: readonly [first: number, last: number],
  m: Messages,
): MajorityWords | undefined {
  const words = saidWithin(part, count, m);
  if (!words || (part.first > first && part.last < last)) return words;
  const isLate = part.last === last;
  const date = instantInWords(instantOf(isLate ? part.first : part.last, part.fineness), part.fineness, m);
  const said = (total?: number) => m.narrator[isLate ? 'since' : 'upTo'](count, date, total);
  return { ...words, said };
}

/**
 * Most of some dates, where they lie in a far smaller part of their time, told in whole years, months or days: “31 of 48 from
 * 1994 to 2008”. Undefined where they are spread.
 */
export function thickestAmong(dates: readonly Bounded[], m: Messages): Majority | undefined {
  const known = dates.filter(({ bounds: { start, end } }) => Number.isFinite(start) && Number.isFinite(end));
  if (known.length < LEAST_EVENTS) return undefined;
  const { start: from, end: to } = extentOf(known);
  const [fineness] = UNITS.find(([, days]) => (to - from) / DAY_MS / days >= LEAST_UNITS) ?? [];
  if (!fineness) return undefined;
  const units = placeOf(to - 1, fineness) - placeOf(from, fineness) + 1;
  const best = thickestOf(
    known.map(({ bounds }) => placeOf(bounds.start, fineness)),
    fineness,
    dates.length,
    units,
  );
  // What goes on beyond it is not in it.
  const inside = known.filter(
    ({ bounds }) =>
      placeOf(bounds.start, fineness) >= best.first && placeOf(bounds.end - 1, fineness) <= best.last,
  );
  const count = inside.length;
  const share = count / dates.length;
  if (share <= LEAST_SHARE || count === dates.length) return undefined;
  if (share - (best.last - best.first + 1) / units < LEAST_GAIN) return undefined;
  const words = saidIn(best, count, [placeOf(from, fineness), placeOf(to - 1, fineness)], m);
  return words && { ...words, count, ...extentOf(inside) };
}
