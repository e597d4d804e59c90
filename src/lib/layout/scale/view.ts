/** The part of a scale in sight, in shares of the whole of it. */
export interface Shares {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Shares = { from: 0, to: 1 };

/** Whether a window is all of the scale, to within what a pixel can show. */
export function isWhole({ from, to }: Shares): boolean {
  return from < 1e-6 && to > 1 - 1e-6;
}

/** What is in sight, and how wide the plot is that shows it. */
export interface View extends Shares {
  readonly widthPx: number;
}

/** A share of the whole scale as a share of the view: 0 at its start edge, 1 at its end edge. */
export function inView(share: number, view: Shares): number {
  return (share - view.from) / (view.to - view.from);
}

/** How many times wider the whole scale is than the view. */
export function zoomOf(view: View): number {
  return 1 / (view.to - view.from);
}

// What rounding may move an edge of a window by: a thousandth of the finest window.
const UNSEEN = 1e-12;

/** Whether a stretch of the whole scale, in shares of it, is in sight; what only touches an edge of the view is not. */
export function meetsView(start: number, end: number, { from, to }: Shares): boolean {
  return end > from + UNSEEN && start < to - UNSEEN;
}
