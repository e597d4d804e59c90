import { axisBottom } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import type { Attachment } from 'svelte/attachments';
import type { Tick } from '../layout/axis';
import type { TimeScale } from '../layout/scale';
import { type View, inView } from '../layout/view';

/** Grid lines reach up from the axis through every lane; the plot clips what is too long. */
export const GRID_PX = 1000;
export const TICK_PADDING_PX = 8;

interface AxisInput {
  readonly ticks: readonly Tick[];
  readonly scale: TimeScale;
  readonly view: View;
}

/**
 * Hands a group over to d3-axis: our tick values and labels on a pixel copy of the scale. It takes the server's ticks
 * out first, and puts them back while `input` returns nothing, as on paper, whose width is not known here.
 */
export function drawAxis(input: () => AxisInput | undefined): Attachment<SVGGElement> {
  let served: ChildNode[] | undefined;
  return (group) => {
    const current = input();
    if (!current) {
      if (served) group.replaceChildren(...served);
      served = undefined;
      return;
    }
    if (!served) {
      served = [...group.childNodes];
      group.replaceChildren();
    }
    const { ticks, scale, view } = current;
    const { pieces } = scale;
    const pixels = scaleLinear()
      .domain([...pieces.map((piece) => piece.start), pieces.at(-1)?.end ?? 1])
      .range([...pieces.map((piece) => piece.from), 1].map((share) => inView(share, view) * view.widthPx));
    const byInstant = new Map(ticks.map((tick) => [tick.instant, tick]));
    const axis = axisBottom<number>(pixels)
      .tickValues(ticks.map((tick) => tick.instant))
      .tickFormat((instant) => byInstant.get(instant)?.label ?? '')
      .tickSizeInner(-GRID_PX)
      .tickSizeOuter(0)
      .tickPadding(TICK_PADDING_PX);
    select(group)
      .call(axis)
      .selectAll<SVGGElement, number>('.tick')
      .attr('data-part', 'tick')
      .attr('data-level', (instant) => byInstant.get(instant)?.level ?? 'minor');
  };
}
