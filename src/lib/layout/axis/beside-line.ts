import { PARENT_INSET_PX } from './parent-ticks';
import type { Tick } from './tick';

// Half of a letter, about: what gives way a little sooner or later is no less in the way.
const HALF_LETTER_PX = 3.5;
const NEAR_PX = 8;

/**
 * Whether a label of the axis would touch the playhead's line, or nearly so, and with it say another time than its flag.
 * @param line where the line stands, as a share of the view; NaN where there is none
 * @param isParent whether the label begins at its place, as those of months and years do, and is not centred there
 */
export function isBesideLine(
  { at, label }: Pick<Tick, 'at' | 'label'>,
  line: number,
  widthPx: number,
  isParent: boolean,
): boolean {
  const half = label.length * HALF_LETTER_PX;
  const middle = at * widthPx + (isParent ? PARENT_INSET_PX + half : 0);
  // Those at either end stand inside.
  const inside = Math.min(Math.max(middle, half), widthPx - half);
  return Math.abs(inside - line * widthPx) < half + NEAR_PX;
}
