import { columnsOf } from '../../index/columns';
import { oncePer } from '../../index/once';
import type { Chronology } from '../../model/chronology';
import type { Interval } from '../../time/calendar/instant';
import type { Part } from './date-parts';
import { type Measure, measureOf } from './extent';
import type { ScaleKind } from '../../model/scale-kinds';
import { type TimeScale, makeScale } from './scale';
import { partsOf } from './shape';

// Most events share a sliver of the plot where so many of them have so little of it.
const MOST = 3 / 4;
const SLIVER = 1 / 10;
// Less than this is the arithmetic's.
const TINY = 1e-9;
// As many marks as stand side by side on a page's plot, each clear of the next.
const PLACES = 90;
// A scale that tells no more than this part of what an even row does still has heaps.
const TOO_FEW = 1 / 2;
// Fewer that are in a heap have their names beside it.
const LEAST_HEAPED = 4;
// Of what lasts a row of events in their order says little; where that is more than this part of them, it is not what opens.
const MOST_SHORTENED = 1 / 4;

/** How little of a scale three quarters of the events share, 0–1. */
export function sliverOn(kind: ScaleKind, chronology: Chronology): number {
  const { toShare } = makeScale(kind, measureOf(chronology));
  const shares = Array.from(columnsOf(chronology).anchors, toShare);
  const others = Math.ceil(shares.length * MOST) - 1;
  return shares.reduce((least, share, at) => Math.min(least, (shares[at + others] ?? Infinity) - share), 1);
}

/** How many marks one can tell apart when all of a scale is in view. */
function toldApart({ toShare }: TimeScale, { anchors }: Pick<Measure, 'anchors'>): number {
  let [told, last] = [0, -Infinity];
  for (const share of anchors.map(toShare)) {
    if (share - last < 1 / PLACES - TINY) continue;
    [told, last] = [told + 1, share];
  }
  return told;
}

/** How many marks of a scale are too near the one before to be told apart when all of it is in view. */
export function heapedOn(kind: ScaleKind, chronology: Chronology): number {
  const measure = measureOf(chronology);
  return measure.anchors.length - toldApart(makeScale(kind, measure), measure);
}

const length = ({ start, end }: Interval) => end - start;

/** Which bars a scale draws shorter than another that lasts half as long, or less. */
export function shortened(bars: readonly Part[], { toShare }: TimeScale): ReadonlySet<Part> {
  const shareOf = ({ start, end }: Part) => toShare(end) - toShare(start);
  const byLength = bars.filter((bar) => Number.isFinite(length(bar))).sort((a, b) => length(a) - length(b));
  const found = new Set<Part>();
  let [longest, seen] = [0, 0];
  for (const bar of byLength) {
    for (let next = byLength[seen]; next && length(next) <= length(bar) / 2; next = byLength[(seen += 1)])
      longest = Math.max(longest, shareOf(next));
    if (longest > shareOf(bar)) found.add(bar);
  }
  return found;
}

/** Which bars of a chronology `even` draws shorter than another that lasts half as long. Found once. */
const shortenedOnEven = oncePer((chronology: Chronology): ReadonlySet<Part> => {
  const bars = chronology.events.flatMap(partsOf).filter(({ shape }) => shape === 'bar');
  return shortened(bars, makeScale('even', measureOf(chronology)));
});

/**
 * The scale that opens where most events share a sliver of time to scale: gaps closed where that tells more than half as many
 * apart as an even row does; else *even*, where few events last so long that it would mislead; else what tells more. Empty
 * where time does, or where events are strewn. Found once.
 */
export const crowdedScale = oncePer((chronology: Chronology): ScaleKind | '' => {
  if (sliverOn('time', chronology) >= SLIVER) return '';
  const measure = measureOf(chronology);
  const told = (kind: ScaleKind) => toldApart(makeScale(kind, measure), measure);
  const onGaps = told('gaps');
  const onEven = told('even');
  const isClear = onGaps > onEven * TOO_FEW || onEven - onGaps < LEAST_HEAPED;
  const isOrderEnough = () => shortenedOnEven(chronology).size <= chronology.events.length * MOST_SHORTENED;
  if (!isClear && isOrderEnough()) return 'even';
  return onGaps > told('time') ? 'gaps' : '';
});

const NONE: ReadonlySet<Part> = new Set();

/** What would mislead by how long it is drawn, where nobody has asked for order instead of time: it is drawn broken. */
export function misleadingOn(kind: ScaleKind, chronology: Chronology): ReadonlySet<Part> {
  const whole = chronology.part?.whole ?? chronology;
  return kind === 'even' && crowdedScale(whole) === 'even' ? shortenedOnEven(whole) : NONE;
}
