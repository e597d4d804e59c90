import { oncePer } from '../../index/once';
import type { Chronology } from '../../model/chronology';
import type { Interval } from '../../time/calendar/instant';
import type { Part } from './date-parts';
import { type Measure, measureOf } from './extent';
import { type ScaleKind, type TimeScale, makeScale } from './scale';
import { partsOf } from './shape';

// As many marks as stand side by side on a page's plot, each clear of the next.
const PLACES = 90;
// Where no more than this part of the marks is told apart, the rest is heaps of them beside blank time.
const TOO_FEW = 1 / 2;
// Fewer that are in a heap have their names beside it.
const LEAST_HEAPED = 4;
// Of what lasts a row of events in their order says little; where that is more than this part of them, it is not what opens.
const MOST_SHORTENED = 1 / 4;

/** How many marks one can tell apart when all of a scale is in view, and as many as there could be. */
export function toldApart(
  kind: ScaleKind,
  measure: Measure,
): { readonly told: number; readonly most: number } {
  const { toShare } = makeScale(kind, measure);
  let [told, last] = [0, -Infinity];
  for (const share of measure.anchors.map(toShare)) {
    if (share - last < 1 / PLACES) continue;
    [told, last] = [told + 1, share];
  }
  return { told, most: Math.min(measure.anchors.length, PLACES) };
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
 * The scale that opens where time to scale heaps most of the marks up: gaps closed where that tells more than half of them
 * apart; else *even*, where few events last so long that it would mislead; else what tells more. Empty where time tells
 * enough. Found once.
 */
export const crowdedScale = oncePer((chronology: Chronology): ScaleKind | '' => {
  const measure = measureOf(chronology);
  const [onTime, onGaps] = [toldApart('time', measure), toldApart('gaps', measure)];
  const isEnough = ({ told, most }: typeof onTime) => most === 0 || told > most * TOO_FEW;
  if (isEnough(onTime)) return '';
  if (isEnough(onGaps)) return 'gaps';
  const isOrderEnough = shortenedOnEven(chronology).size <= chronology.events.length * MOST_SHORTENED;
  if (isOrderEnough && onGaps.most - onGaps.told >= LEAST_HEAPED) return 'even';
  return onGaps.told > onTime.told ? 'gaps' : '';
});

const NONE: ReadonlySet<Part> = new Set();

/** What would mislead by how long it is drawn, where nobody has asked for order instead of time: it is drawn broken. */
export function misleadingOn(kind: ScaleKind, chronology: Chronology): ReadonlySet<Part> {
  const whole = chronology.part?.whole ?? chronology;
  return kind === 'even' && crowdedScale(whole) === 'even' ? shortenedOnEven(whole) : NONE;
}
