import { CAPS_SPACING } from '../../drawing/lanes';
import {
  type Circle,
  DASHES,
  type Face,
  type Group,
  type Item,
  MIDDLE_EM,
  type Paint,
  type Path,
  type Picture,
  type Rect,
  type Run,
  type Strand,
  type Stroke,
  type Text,
  alignedAt,
  middlesOf,
} from '../../drawing/items';
import { PALETTES, type Palette, SANS, SERIF, paintIn } from '../../drawing/palette';
import { pictureOf } from '../../drawing/still/picture';
import type { Still } from '../../drawing/still/still';
import { type Attributes, element, escapeXml, number, path } from './xml';

/** What a document is written with: its colours, and a new name for each thing that is defined in it. */
interface Pen {
  readonly palette: Palette;
  newId(what: string): string;
}

const opacityOf = (opacity: number) => (opacity === 1 ? undefined : opacity);

interface Filling {
  /** What must stand before the element that has it. */
  readonly defined: string;
  readonly look: Attributes;
}

function fillOf(paint: Paint | undefined, { palette, newId }: Pen): Filling {
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

function strokeOf(stroke: Stroke | undefined, { palette }: Pen): Attributes {
  if (!stroke) return {};
  const { colour, opacity } = paintIn(palette, stroke);
  return {
    stroke: colour,
    'stroke-opacity': opacityOf(opacity),
    'stroke-width': stroke.widthPx === 1 ? undefined : stroke.widthPx,
    'stroke-dasharray': stroke.dash && DASHES[stroke.dash].join(' '),
  };
}

function dataOf({ data = {} }: Pick<Item, 'data'>): Attributes {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
}

const titled = ({ alt }: Item) => (alt === undefined ? '' : element('title', {}, escapeXml(alt)));

/** What is filled to its edge and has its border inside; two elements where that border has gaps, through which the filling is seen. */
function bordered(
  { fill, stroke }: Pick<Rect, 'fill' | 'stroke'>,
  shape: (insetPx: number, look: Attributes) => string,
  pen: Pen,
): string {
  const inset = (stroke?.widthPx ?? 0) / 2;
  const { defined, look } = fillOf(fill, pen);
  if (fill && stroke?.dash)
    return defined + shape(0, look) + shape(inset, { fill: 'none', ...strokeOf(stroke, pen) });
  return defined + shape(inset, { ...look, ...strokeOf(stroke, pen) });
}

function rect(item: Omit<Rect, 'kind'>, pen: Pen): string {
  const { x, y, width, height, radius = 0 } = item;
  const draw = (inset: number, look: Attributes) =>
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
      item.alt === undefined ? '' : element('title', {}, escapeXml(item.alt)),
    );
  return bordered(item, draw, pen);
}

function circle(item: Omit<Circle, 'kind'>, pen: Pen): string {
  const { x, y, radius } = item;
  const draw = (inset: number, look: Attributes) =>
    element('circle', { ...dataOf(item), cx: x, cy: y, r: radius - inset, ...look });
  return bordered(item, draw, pen);
}

/** A strand as the commands of a path. */
function commands({ points, isBent = false, isClosed = false }: Strand): string {
  const [from = [0, 0], ...rest] = points;
  const ways = rest.flatMap((point, place) => [isBent ? (place % 2 === 0 ? 'Q' : '') : 'L', ...point]);
  return path('M', ...from, ...ways, ...(isClosed ? ['Z'] : []));
}

function pathMarkup(item: Path, pen: Pen): string {
  const d = item.strands.map(commands).join(' ');
  const { defined, look } = fillOf(item.fill, pen);
  return defined + element('path', { ...dataOf(item), d, ...look, ...strokeOf(item.stroke, pen) });
}

function faceOf(
  { size, colour, family, weight = 400, isItalic, isCaps }: Face,
  { palette }: Pen,
): Attributes {
  return {
    'font-size': size,
    'font-family': family === 'serif' ? SERIF : undefined,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': isItalic ? 'italic' : undefined,
    'letter-spacing': isCaps ? size * CAPS_SPACING : undefined,
    fill: paintIn(palette, { colour }).colour,
  };
}

function runMarkup({ text, x, width, data }: Run): string {
  return element('tspan', { x, textLength: width, ...dataOf(data ? { data } : {}) }, escapeXml(text));
}

function lineMarkup(line: string | readonly Run[], y: number, item: Text, pen: Pen): string {
  const { face, align = 'start', lang, isStruck, underline } = item;
  const isRuns = typeof line !== 'string';
  const attributes: Attributes = {
    x: isRuns ? line[0]?.x : alignedAt(item),
    y: y + face.size * MIDDLE_EM,
    ...faceOf(face, pen),
    ...(item.alt === undefined ? dataOf(item) : {}),
    'xml:lang': lang,
    'xml:space': isRuns ? 'preserve' : undefined,
    'text-anchor': isRuns || align === 'start' ? undefined : align,
    'text-decoration': isStruck ? 'line-through' : undefined,
  };
  if (isRuns) return element('text', attributes, ...line.map(runMarkup));
  const words = escapeXml(face.isCaps ? line.toUpperCase() : line);
  if (!underline) return element('text', attributes, words);
  // An underline is painted in the colour of the element that has it.
  const underlined: Attributes = {
    ...attributes,
    fill: paintIn(pen.palette, { colour: underline }).colour,
    'text-decoration': 'underline',
    style: 'text-decoration-thickness:1.5px;text-underline-offset:0.25em',
  };
  return element('text', underlined, element('tspan', { fill: attributes.fill }, words));
}

function groundOf({ box, ground }: Text, pen: Pen): string {
  if (!ground) return '';
  const { width, height } = box;
  const isRound = ground.radius === width / 2 && width === height;
  if (!isRound) return rect({ ...box, ...ground }, pen);
  return circle({ ...ground, x: box.x + width / 2, y: box.y + height / 2, radius: width / 2 }, pen);
}

function textMarkup(item: Text, pen: Pen): string {
  const middles = middlesOf(item);
  const lines = item.lines.map((line, row) => lineMarkup(line, middles[row] ?? 0, item, pen));
  return groundOf(item, pen) + lines.join('');
}

function groupMarkup(item: Group, pen: Pen): string {
  const { at, clip, opacity, items } = item;
  const { x = 0, y = 0, width = 0, height = 0 } = clip ?? {};
  const id = clip && pen.newId('clip');
  const clipping = id ? element('clipPath', { id }, element('rect', { x, y, width, height })) : '';
  return element(
    'g',
    {
      ...dataOf(item),
      transform: at && `translate(${number(at[0])} ${number(at[1])})`,
      'clip-path': id && `url(#${id})`,
      opacity,
    },
    titled(item),
    clipping,
    ...items.map((each) => markupOf(each, pen)),
  );
}

function markupOf(item: Item, pen: Pen): string {
  switch (item.kind) {
    case 'rect':
      return rect(item, pen);
    case 'circle':
      return circle(item, pen);
    case 'line':
      return pathMarkup({ ...item, kind: 'path', strands: [{ points: [item.from, item.to] }] }, pen);
    case 'path':
      return pathMarkup(item, pen);
    case 'text':
      return item.alt !== undefined
        ? element('g', dataOf(item), titled(item), textMarkup(item, pen))
        : textMarkup(item, pen);
    case 'group':
      return groupMarkup(item, pen);
  }
}

/** How large something is shown where nothing else says so, in CSS pixels. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A picture as an SVG document that needs nothing else: no script, no style sheet, no other file; its texts are texts. */
export function svgOfPicture(picture: Picture, palette: Palette, { widthPx, heightPx }: Size): string {
  let count = 0;
  const pen: Pen = { palette, newId: (what) => `${what}-${(count += 1)}` };
  const items = picture.items.map((item) => markupOf(item, pen));
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${number(picture.widthPx)} ${number(picture.heightPx)}`,
      width: widthPx,
      height: heightPx,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': picture.lang,
      'font-family': SANS,
    },
    element('title', { id: 'title', 'xml:lang': picture.title.lang }, escapeXml(picture.title.text)),
    element('desc', { id: 'desc' }, escapeXml(picture.description)),
    items.join('\n'),
  )}\n`;
}

/** A still as an SVG document; the same still gives the same string. @param size the sheet’s own without it */
export function svgOf(still: Still, size: Size = still.sheet): string {
  return svgOfPicture(pictureOf(still), PALETTES[still.theme], size);
}
