import type { Level } from './levels';

/** How far above its bar a name stands that has no room beside it, and what its row keeps free for it, in CSS pixels. */
export const RISE_PX = 12;
const KEPT_PX = 14;
// As far from what is above as rows are at the least, and a little more: so that the plate of a chosen one touches nothing.
const MOST_KEPT_PX = 20;

/**
 * What is kept free above each row of lanes, as far as there is room: where a name has none beside its bar it stands over it,
 * and would be a plate on it.
 * @param levels the lanes while all of the scale is in view
 * @param sparePx what there is for it where lanes stand closer
 * @param easyPx what there is without that, of which more is kept
 * @returns of each lane by its rows; nothing where none is kept
 */
export function risesIn(
  levels: readonly Pick<Level, 'packed'>[],
  sparePx: number,
  easyPx = 0,
): readonly (readonly number[])[] {
  const isRaised = (row: Level['packed'][number]) =>
    row.some(({ slot }) => slot.side === 'on' && slot.labelPx > 0);
  const count = levels.flatMap(({ packed }) => packed.filter(isRaised)).length;
  const keptPx = Math.min(MOST_KEPT_PX, Math.max(KEPT_PX, Math.floor(easyPx / count)));
  let leftPx = sparePx;
  return levels.map(({ packed }) => {
    const rises = packed.map((row) => {
      if (leftPx < keptPx || !isRaised(row)) return 0;
      leftPx -= keptPx;
      return keptPx;
    });
    return rises.some(Boolean) ? rises : [];
  });
}
