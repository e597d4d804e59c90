import type { Chronology } from '../model/chronology';
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

/** How many events have a name on a scale when all of it is in sight. */
function namedOn(kind: ScaleKind, chronology: Chronology): number {
  const room = { ...roomFor(NARROW_PX, LANES_PX), hasWholeLabels: false };
  const lanes = makeFrame(chronology, kind, room).lanesAt(1);
  const slots = lanes.flatMap(({ packed }) => packed.flat());
  return slots.filter(({ slot }) => slot.labelPx > 0).length;
}

/** The scale a chronology opens on: gaps closed where that folds something and names clearly more, else time; a part as its whole. Found once. */
export const openingScale = oncePer((chronology: Chronology): ScaleKind => {
  if (chronology.part) return openingScale(chronology.part.whole);
  if (measureOf(chronology).folds.length === 0) return 'time';
  return namedOn('gaps', chronology) >= namedOn('time', chronology) * CLEARLY_MORE ? 'gaps' : 'time';
});
