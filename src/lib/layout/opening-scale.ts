import type { Chronology } from '../model/chronology';
import { crowdedScale, sliverOnTime } from './scale/crowding';
import { measureOf } from './scale/extent';
import { makeFrame } from './frame';
import { oncePer } from '../index/once';
import { roomFor } from './rows/room';
import type { ScaleKind } from './scale/scale';

// Little room, where names are scarce, and the same for every page; counted are those that may be cut, too, so that one is a
// name more or less.
const NARROW_PX = 390;
const LANES_PX = 292;
// Fewer more than this do not make up for time that is not to scale.
const CLEARLY_MORE = 1.25;
// One silence of nothing at all that is drawn this long leaves about half of a picture for everything else, of which most
// events have no more than this part.
const MOST_BLANK = 0.45;
const LEAST_SHARED = 1 / 4;

/** How many events have a name on a scale when all of it is in sight. */
function namedOn(kind: ScaleKind, chronology: Chronology): number {
  const room = { ...roomFor(NARROW_PX, LANES_PX), hasWholeLabels: false };
  const lanes = makeFrame(chronology, kind, room).lanesAt(1);
  const slots = lanes.flatMap(({ packed }) => packed.flat());
  return slots.filter(({ slot }) => slot.labelPx > 0).length;
}

/** How much of time to scale is one silence in which nothing lasts either, at the most. */
function longestBlank(chronology: Chronology): number {
  const { folds, extent } = measureOf(chronology);
  const longest = folds
    .filter(({ isLasting }) => !isLasting)
    .reduce((most, { silence }) => Math.max(most, silence.end - silence.start), 0);
  return longest / (extent.end - extent.start);
}

/**
 * The scale a chronology opens on: where time would heap its marks up, one that tells them apart; else gaps closed where
 * that takes away about half of the picture or names clearly more, else time; a part as its whole. Found once.
 */
export const openingScale = oncePer((chronology: Chronology): ScaleKind => {
  if (chronology.part) return openingScale(chronology.part.whole);
  const crowded = crowdedScale(chronology);
  if (crowded) return crowded;
  if (measureOf(chronology).folds.length === 0) return 'time';
  if (longestBlank(chronology) > MOST_BLANK && sliverOnTime(chronology) < LEAST_SHARED) return 'gaps';
  return namedOn('gaps', chronology) >= namedOn('time', chronology) * CLEARLY_MORE ? 'gaps' : 'time';
});
