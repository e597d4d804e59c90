import { PARENT_STROKE_PX, PARENT_TOP_PX, TICK_PADDING_PX } from '../../lib/drawing/measures';
import { PARENT_INSET_PX } from '../../lib/layout/axis/parent-ticks';
import { inView } from '../../lib/layout/scale/view';
import { type AxisRow, GRID_PX } from '../../lib/rendering/axis-size';

type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

function svg(name: string, attributes: SvgAttributes): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, `${value}`);
  }
  return element;
}

/**
 * Stands in for d3-axis in the embed's bundle, where that and d3-selection would be a seventh of the code: the same
 * elements at the same places (a test compares the page with the embed).
 */
export function drawRow(group: SVGGElement, { scale, view, row }: AxisRow): void {
  const isUnits = 'ticks' in row;
  const drawn = isUnits
    ? row.ticks.map((tick) => ({ ...tick, begins: undefined }))
    : row.parents.map((parent) => ({
        ...parent,
        level: 'parent',
        begins: parent.isBoundary ? true : undefined,
      }));
  const placed = isUnits
    ? { line: -GRID_PX, text: { y: TICK_PADDING_PX } }
    : { line: PARENT_STROKE_PX, text: { x: PARENT_INSET_PX, y: PARENT_TOP_PX, 'text-anchor': 'start' } };
  // d3-axis sets strokes on the middle of a pixel where pixels are whole.
  const offset = window.devicePixelRatio > 1 ? 0 : 0.5;
  group.replaceChildren(
    ...drawn.map(({ instant, label, level, begins }) => {
      const x = inView(scale.toShare(instant), view) * view.widthPx + offset;
      const tick = svg('g', {
        class: 'tick',
        'data-part': 'tick',
        'data-level': level,
        'data-begins': begins?.toString(),
        transform: `translate(${x},0)`,
      });
      const text = svg('text', { fill: 'currentColor', dy: '0.71em', ...placed.text });
      text.textContent = label;
      tick.append(svg('line', { stroke: 'currentColor', y2: placed.line }), text);
      return tick;
    }),
  );
}
