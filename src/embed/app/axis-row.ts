import { PARENT_STROKE_PX, PARENT_TOP_PX, TICK_PADDING_PX } from '../../lib/drawing/measures';
import type { Tick } from '../../lib/layout/axis/tick';
import { PARENT_INSET_PX, type Parent } from '../../lib/layout/axis/parent-ticks';
import { inView } from '../../lib/layout/scale/view';
import { type DrawAxisRow, GRID_PX } from '../../lib/rendering/axis-row';

function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>>,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, `${value}`);
  }
  return element;
}

/** Draws one row as d3-axis does, the same elements at the same places: a test compares the page with the embed. */
export const drawAxisRow: DrawAxisRow = (group, { scale, view, row }) => {
  const isUnits = 'ticks' in row;
  const ticks: readonly (Tick | Parent)[] = isUnits ? row.ticks : row.parents;
  const [lineY, text] = isUnits
    ? [-GRID_PX, { y: TICK_PADDING_PX }]
    : [PARENT_STROKE_PX, { x: PARENT_INSET_PX, y: PARENT_TOP_PX }];
  group.replaceChildren(
    ...ticks.map((tick) => {
      const drawn = svg('g', {
        class: 'tick',
        'data-part': 'tick',
        'data-level': 'level' in tick ? tick.level : 'parent',
        'data-begins': ('isBoundary' in tick && tick.isBoundary) || undefined,
      });
      drawn.style.setProperty('--s', `${inView(scale.toShare(tick.instant), view)}`);
      const label = svg('text', { fill: 'currentColor', dy: '0.71em', ...text });
      label.textContent = tick.label;
      drawn.append(svg('line', { stroke: 'currentColor', y2: lineY }), label);
      return drawn;
    }),
  );
};
