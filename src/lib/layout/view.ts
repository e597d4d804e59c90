/** The part of a scale that is in sight, in shares of the whole scale, and how wide the plot is that shows it. */
export interface View {
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
}

/** A share of the whole scale as a share of the view: 0 at its start edge, 1 at its end edge. */
export function inView(share: number, view: View): number {
  return (share - view.from) / (view.to - view.from);
}

/** How many times wider the whole scale is than the view. */
export function zoomOf(view: View): number {
  return 1 / (view.to - view.from);
}
