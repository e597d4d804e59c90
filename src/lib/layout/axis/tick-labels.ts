import { textWidth } from '../rows/text-width';
import type { View } from '../scale/view';

export const TICK_LABEL_PX = 12;
export const LABEL_GAP_PX = 8;

/** A tick that would like a label: where it is, as a share of the view, and how early it is served, 0 first. */
export interface Wish {
  readonly at: number;
  readonly label: string;
  readonly rank: number;
}

/** The middle of a label of which half is so wide, moved inward where it would stand beyond the plot, so that its place is under it all the same; the page has it by the sheet of AxisDrawing. */
export function insideOf(middlePx: number, halfPx: number, widthPx: number): number {
  return Math.max(halfPx, Math.min(middlePx, widthPx - halfPx));
}

/** Those that get a label: by rank, then from the left, each where there is room beside those before it. */
export function withRoom<T extends Wish>(wishes: readonly T[], view: View): Set<T> {
  const taken: [number, number][] = [];
  const served = new Set<T>();
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank || a.at - b.at)) {
    if (wish.label === '' || wish.at < 0 || wish.at > 1) continue;
    const own = textWidth(wish.label, TICK_LABEL_PX) / 2;
    const half = own + LABEL_GAP_PX / 2;
    const at = insideOf(wish.at * view.widthPx, own, view.widthPx);
    if (taken.some(([from, to]) => at - half < to && from < at + half)) continue;
    taken.push([at - half, at + half]);
    served.add(wish);
  }
  return served;
}
