import type { Chronology } from '../model/chronology';
import { crowdedScale, heapedOn, sliverOn } from './scale/crowding';
import { oncePer } from '../index/once';
import type { ScaleKind } from '../model/scale-kinds';

// Three quarters of the events have less than this part of time to scale …
const LITTLE = 1 / 4;
// … and at least this many times as much of it with the gaps closed.
const CLEARLY_MORE = 1.5;

/**
 * The scale a chronology opens on: that of its author's choice; else, where time would heap its marks up, one that tells them apart; else gaps closed where
 * most events have little of time to scale, some in heaps, and clearly more so; else time; a part as its whole. Found once.
 */
export const openingScale = oncePer((chronology: Chronology): ScaleKind => {
  if (chronology.part) return openingScale(chronology.part.whole);
  if (chronology.opening?.scale) return chronology.opening.scale;
  const crowded = crowdedScale(chronology);
  if (crowded) return crowded;
  const onTime = sliverOn('time', chronology);
  const isLittle = onTime < LITTLE && heapedOn('time', chronology) > 0;
  return isLittle && sliverOn('gaps', chronology) > onTime * CLEARLY_MORE ? 'gaps' : 'time';
});
