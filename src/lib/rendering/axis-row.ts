import type { Tick } from '../layout/axis/tick';
import type { Parent } from '../layout/axis/parent-ticks';
import type { TimeScale } from '../layout/scale/scale';
import type { View } from '../layout/scale/view';

/** Grid lines reach up from the axis through every lane; the plot clips what is too long. */
export const GRID_PX = 1000;

/** What one row of the axis is drawn from. */
export interface AxisRow {
  readonly scale: TimeScale;
  readonly view: View;
  readonly row: { readonly ticks: readonly Tick[] } | { readonly parents: readonly Parent[] };
}

/** Fills a group with a row's ticks, in the structure of d3-axis: d3's own hand on a page, a smaller one in an embed. */
export type DrawAxisRow = (group: SVGGElement, row: AxisRow) => void;
