import type { Tick } from '../layout/tick';
import type { Parent } from '../layout/parent-ticks';
import type { TimeScale } from '../layout/scale';
import type { View } from '../layout/view';

/** Grid lines reach up from the axis through every lane; the plot clips what is too long. */
export const GRID_PX = 1000;
export const TICK_PADDING_PX = 8;
/** Where the second row's labels begin below the axis, and how far its strokes reach down. */
export const PARENT_TOP_PX = 24;
export const PARENT_STROKE_PX = 36;

/** What one row of the axis is drawn from. */
export interface AxisRow {
  readonly scale: TimeScale;
  readonly view: View;
  readonly row: { readonly ticks: readonly Tick[] } | { readonly parents: readonly Parent[] };
}
