import {
  type Circle,
  type Item,
  type Paint,
  type Path,
  type Rect,
  type Strand,
  type Stroke,
  DASHES,
} from '../../drawing/items';
import { type Palette, paintIn } from '../../drawing/palette';
import { type XmlAttributes, element, escapeXml, number, path } from './xml';

/** What a document is written with: its colours, and a new name for each thing that is defined in it. */
export interface SvgPen {
  readonly palette: Palette;
  newId(what: string): string;
}

const opacityOf = (opacity: number) => (opacity === 1 ? undefined : opacity);

interface Filling {
  /** What must stand before the element that has it. */
  readonly defined: string;
  readonly look: XmlAttributes;
}

function fillOf(paint: Paint | undefined, { palette, newId }: SvgPen): Filling {
  if (!paint) return { defined: '', look: { fill: 'none' } };
  const { colour, opacity } = paintIn(palette, paint);
  if (!paint.fade) return { defined: '', look: { fill: colour, 'fill-opacity': opacityOf(opacity) } };
  const { towards, from, opacity: to } = paint.fade;
  const id = newId('fade');
  const [x1, x2] = towards === 'start' ? ['1', '0'] : ['0', '1'];
  const stop = (offset: number, strength: number) =>
    element('stop', { offset: number(offset), 'stop-color': colour, 'stop-opacity': number(strength) });
  return {
    defined: element('linearGradient', { id, x1, x2, y1: '0', y2: '0' }, stop(from, opacity), stop(1, to)),
    look: { fill: `url(#${id})` },
  };
}

function strokeOf(stroke: Stroke | undefined, { palette }: SvgPen): XmlAttributes {
  if (!stroke) return {};
  const { colour, opacity } = paintIn(palette, stroke);
  return {
    stroke: colour,
    'stroke-opacity': opacityOf(opacity),
    'stroke-width': stroke.widthPx === 1 ? undefined : stroke.widthPx,
    'stroke-dasharray': stroke.dash && DASHES[stroke.dash].join(' '),
  };
}

export function dataOf({ data = {} }: Pick<Item, 'data'>): XmlAttributes {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
}

export const titled = ({ alt }: Pick<Item, 'alt'>) =>
  alt === undefined ? '' : element('title', {}, escapeXml(alt));

/** What is filled to its edge and has its border inside; two elements where that border has gaps, through which the filling is seen. */
function bordered(
  { fill, stroke }: Pick<Rect, 'fill' | 'stroke'>,
  shape: (insetPx: number, look: XmlAttributes) => string,
  pen: SvgPen,
): string {
  const inset = (stroke?.widthPx ?? 0) / 2;
  const { defined, look } = fillOf(fill, pen);
  if (fill && stroke?.dash)
    return defined + shape(0, look) + shape(inset, { fill: 'none', ...strokeOf(stroke, pen) });
  return defined + shape(inset, { ...look, ...strokeOf(stroke, pen) });
}

export function rect(item: Omit<Rect, 'kind'>, pen: SvgPen): string {
  const { x, y, width, height, radius = 0 } = item;
  const draw = (inset: number, look: XmlAttributes) =>
    element(
      'rect',
      {
        ...dataOf(item),
        x: x + inset,
        y: y + inset,
        width: width - 2 * inset,
        height: height - 2 * inset,
        rx: radius > inset ? radius - inset : undefined,
        ...look,
      },
      titled(item),
    );
  return bordered(item, draw, pen);
}

export function circle(item: Omit<Circle, 'kind'>, pen: SvgPen): string {
  const { x, y, radius } = item;
  const draw = (inset: number, look: XmlAttributes) =>
    element('circle', { ...dataOf(item), cx: x, cy: y, r: radius - inset, ...look });
  return bordered(item, draw, pen);
}

/** A strand as the commands of a path. */
function commands({ points, isBent = false, isClosed = false }: Strand): string {
  const [from = [0, 0], ...rest] = points;
  const ways = rest.flatMap((point, place) => [isBent ? (place % 2 === 0 ? 'Q' : '') : 'L', ...point]);
  return path('M', ...from, ...ways, ...(isClosed ? ['Z'] : []));
}

export function pathMarkup(item: Path, pen: SvgPen): string {
  const d = item.strands.map(commands).join(' ');
  const { defined, look } = fillOf(item.fill, pen);
  return (
    defined + element('path', { ...dataOf(item), d, ...look, ...strokeOf(item.stroke, pen) }, titled(item))
  );
}
