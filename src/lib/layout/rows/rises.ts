import type { Level } from './levels';

/** How far above its bar a name stands that has no room beside it, and what its row keeps free for it, in CSS pixels. */
export const RISE_PX = 12;
const KEPT_PX = 14;

/**
 * What is kept free above each row of lanes, as far as there is room: where a name has none beside its bar it stands over it,
 * and would be a plate on it.
 * @param levels the lanes while all of the scale is in view
 * @returns of each lane by its rows; nothing where none is kept
 */
export function risesIn(
  levels: readonly Pick<Level, 'packed'>[],
  sparePx: number,
): readonly (readonly number[])[] {
  let leftPx = sparePx;
  return levels.map(({ packed }) => {
    const rises = packed.map((row) => {
      if (leftPx < KEPT_PX || !row.some(({ slot }) => slot.side === 'on' && slot.labelPx > 0)) return 0;
      leftPx -= KEPT_PX;
      return KEPT_PX;
    });
    return rises.some(Boolean) ? rises : [];
  });
}
