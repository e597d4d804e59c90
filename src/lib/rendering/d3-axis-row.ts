import { type Axis, axisBottom } from 'd3-axis';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import type { Tick } from '../layout/axis/tick';
import { PARENT_INSET_PX } from '../layout/axis/parent-ticks';
import type { TimeScale } from '../layout/scale/scale';
import { type View, inView } from '../layout/scale/view';
import { PARENT_STROKE_PX, PARENT_TOP_PX, TICK_PADDING_PX } from '../drawing/measures';
import { type DrawAxisRow, GRID_PX } from './axis-row';

type AnyTick = Pick<Tick, 'instant' | 'label'> & { readonly level: Tick['level'] | 'parent' };
type Pixels = ScaleLinear<number, number>;

function pixelsOf({ pieces }: TimeScale, view: View): Pixels {
  return scaleLinear()
    .domain([...pieces.map((piece) => piece.start), pieces.at(-1)?.end ?? 1])
    .range([...pieces.map((piece) => piece.from), 1].map((share) => inView(share, view) * view.widthPx));
}

function axisOf(pixels: Pixels, ticks: readonly AnyTick[]): Axis<number> {
  const labels = new Map(ticks.map(({ instant, label }) => [instant, label]));
  return axisBottom<number>(pixels)
    .tickValues(ticks.map(({ instant }) => instant))
    .tickFormat((instant) => labels.get(instant) ?? '')
    .tickSizeOuter(0);
}

/** Draws one row with d3-axis: our tick values and labels on a pixel copy of the scale. */
export const drawAxisRow: DrawAxisRow = (group, { scale, view, row }) => {
  const pixels = pixelsOf(scale, view);
  const isUnits = 'ticks' in row;
  const drawn: readonly AnyTick[] = isUnits
    ? row.ticks
    : row.parents.map((parent) => ({ ...parent, level: 'parent' }));
  const levels = new Map(drawn.map(({ instant, level }) => [instant, level]));
  const axis = axisOf(pixels, drawn);
  axis.tickSizeInner(isUnits ? -GRID_PX : PARENT_STROKE_PX).tickPadding(TICK_PADDING_PX);
  const ticks = select(group)
    .call(axis)
    .selectAll<SVGGElement, number>('.tick')
    .attr('data-part', 'tick')
    .attr('data-level', (instant) => levels.get(instant) ?? null)
    // Where paper, whose width nobody knows, has it.
    .style('--s', (instant) => inView(scale.toShare(instant), view));
  if (isUnits) return;
  const begun = new Set(row.parents.filter(({ isBoundary }) => isBoundary).map(({ instant }) => instant));
  ticks.attr('data-begins', (instant) => (begun.has(instant) ? true : null));
  ticks.select('text').attr('x', PARENT_INSET_PX).attr('y', PARENT_TOP_PX).attr('text-anchor', 'start');
};
