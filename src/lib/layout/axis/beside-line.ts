import { PARENT_INSET_PX, type Parent } from './parent-ticks';
import type { Tick } from './tick';

// Half of a letter, about: what gives way a little sooner or later is no less in the way.
const HALF_LETTER_PX = 3.5;
const NEAR_PX = 8;

/**
 * Whether a label of the axis would touch the playhead's line, or nearly so, and with it say another time than its flag.
 * Those of months and years begin at their place, the others are centred there.
 * @param line where the line stands, as a share of the view; NaN where there is none
 */
export function isBesideLine(
  tick: Pick<Tick | Parent, 'at' | 'label'>,
  line: number,
  widthPx: number,
): boolean {
  const half = tick.label.length * HALF_LETTER_PX;
  const middle = tick.at * widthPx + ('isBoundary' in tick ? PARENT_INSET_PX + half : 0);
  // Those at either end stand inside.
  const inside = Math.max(half, Math.min(middle, widthPx - half));
  return Math.abs(inside - line * widthPx) < half + NEAR_PX;
}
