import { textWidth } from '../rows/text-width';
import type { View } from '../scale/view';

export const TICK_LABEL_PX = 12;
// What a stage leaves beside its plot, of which the narrower ones have less.
const NARROW_PX = 680;

/** How far a label may be moved inward, so that none stands beyond the plot. */
export function mostOutsidePx({ widthPx }: View): number {
  return widthPx < NARROW_PX ? 19 : 24;
}

export const LABEL_GAP_PX = 8;

/** A tick that would like a label: where it is, as a share of the view, and how early it is served, 0 first. */
export interface Wish {
  readonly at: number;
  readonly label: string;
  readonly rank: number;
}

/** Whether a label centred at a share of the view is beyond it by no more than it may be moved. */
export function isInside(at: number, label: string, view: View): boolean {
  const half = textWidth(label, TICK_LABEL_PX) / 2;
  const middle = at * view.widthPx;
  const outside = mostOutsidePx(view);
  return middle - half >= -outside && middle + half <= view.widthPx + outside;
}

/** The middle of a label of which half is so wide, moved inward where it would stand beyond the plot; the page has it by the sheet of AxisDrawing. */
export function insideOf(middlePx: number, halfPx: number, widthPx: number): number {
  return Math.max(halfPx, Math.min(middlePx, widthPx - halfPx));
}

/** Those that get a label: by rank, then from the left, each where there is room beside those before it. */
export function withRoom<T extends Wish>(wishes: readonly T[], view: View): Set<T> {
  const taken: [number, number][] = [];
  const served = new Set<T>();
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank || a.at - b.at)) {
    if (wish.label === '' || !isInside(wish.at, wish.label, view)) continue;
    const own = textWidth(wish.label, TICK_LABEL_PX) / 2;
    const half = own + LABEL_GAP_PX / 2;
    const at = insideOf(wish.at * view.widthPx, own, view.widthPx);
    if (taken.some(([from, to]) => at - half < to && from < at + half)) continue;
    taken.push([at - half, at + half]);
    served.add(wish);
  }
  return served;
}
