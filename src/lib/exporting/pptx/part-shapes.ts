import type { DrawnPart } from '../../layout/mark';
import type { Colour, Palette } from './palette';
import type { Box, Fill, Shape, Stroke, Text } from './shape';

/** A piece of a mark before it has its name. */
export type Piece = Omit<Shape, 'name' | 'alt' | 'link'> & { readonly of: DrawnPart['shape'] | 'sign' };

/** Where pieces stand: their mark's box along the plot, the middle of its row, and how much they stand out, 0–1. */
export interface Place {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly colour: Colour;
  readonly palette: Palette;
  readonly strength: number;
}

const LEAST_PX = { band: 3, bar: 4, open: 28 };
const BRACKET_PX = 14;
const ARROW_PX = 12;
const QUESTION: Omit<Text, 'colour'> = {
  runs: [{ text: '?' }],
  sizePx: 10,
  face: 'sans',
  lang: 'en',
  align: 'middle',
  isBold: true,
};

function around(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Something hollow: paper within a line, dashed where it is approximate. */
function hollow(
  { colour, strength }: Place,
  widthPx: number,
  isDashed: boolean,
): { fill: Fill; stroke: Stroke } {
  return {
    fill: { colour: 'paper' },
    stroke: { colour, opacity: strength, widthPx, ...(isDashed && { dash: 'dash' }) },
  };
}

function question(x: number, part: DrawnPart, place: Place): Piece {
  const look = hollow(place, 1.5, part.isApproximate === true);
  return {
    of: 'sign',
    form: 'ellipse',
    ...around(x, place.y, 14, 14),
    ...look,
    text: { ...QUESTION, colour: place.colour, opacity: place.strength },
  };
}

/** The arrow of what goes on beyond what is drawn. */
function arrow(at: number, side: 'start' | 'end', { y, colour, strength }: Place): Piece {
  const x = side === 'end' ? at - ARROW_PX : at;
  const stroke: Stroke = { colour, opacity: strength, widthPx: 1.5, arrow: side };
  return { of: 'sign', form: 'line', x, y, width: ARROW_PX, height: 0, stroke };
}

/** A band or a bar from one end to the other, at least as wide as it takes to be seen. */
function stretch(part: DrawnPart, x: number, width: number, place: Place): Piece[] {
  const isBand = part.shape === 'band';
  const { y, colour, palette, strength } = place;
  const side = part.open?.endsWith('start') ? 'start' : 'end';
  if (part.open?.startsWith('unknown')) {
    const form = side === 'end' ? 'rightBracket' : 'leftBracket';
    const at = side === 'end' ? x : x - BRACKET_PX;
    const stroke = { colour, opacity: strength, widthPx: 1 };
    return [{ of: 'band', form, x: at, y: y - 6, width: BRACKET_PX, height: 12, stroke }];
  }
  const seen = Math.max(width, part.open ? LEAST_PX.open : isBand ? LEAST_PX.band : LEAST_PX.bar);
  const opacity = (isBand ? palette.band : 1) * strength;
  const fill: Fill = {
    colour,
    opacity,
    ...(part.open && { fades: { towards: side, to: isBand ? 0 : opacity * 0.3 } }),
  };
  const dashed: Stroke = { colour, opacity: strength, widthPx: isBand ? 1 : 1.5, dash: 'dash' };
  const height = isBand ? 12 : part.isApproximate ? 8 : 6;
  const box = { x, y: y - height / 2, width: seen, height };
  const isHollow = !isBand && part.isApproximate;
  const body: Piece = {
    of: part.shape,
    form: 'rect',
    ...box,
    ...(isHollow ? hollow(place, 1.5, true) : { fill, ...(part.isApproximate && { stroke: dashed }) }),
  };
  return [
    body,
    ...(part.open ? [arrow(side === 'end' ? x + seen : x, side, place)] : []),
    ...(part.isUncertain ? [question(x + 9, part, place)] : []),
  ];
}

function thread(part: DrawnPart, x: number, width: number, { y, colour, strength }: Place): Piece {
  const side = part.open?.endsWith('start') ? 'start' : 'end';
  const stroke: Stroke = {
    colour,
    opacity: strength,
    widthPx: 2,
    ...(part.isOneOf && { dash: 'dot' }),
    ...(part.open && { arrow: side }),
  };
  return { of: 'thread', form: 'line', x, y, width, height: 0, stroke };
}

/** The thin line of a conflict, with the sign that says so. */
function join(x: number, width: number, { y, colour, strength }: Place): Piece[] {
  const text: Text = {
    runs: [{ text: '≠' }],
    sizePx: 12,
    face: 'sans',
    lang: 'en',
    align: 'middle',
    isBold: true,
    colour,
    opacity: strength,
  };
  return [
    { of: 'line', form: 'line', x, y, width, height: 0, stroke: { colour, opacity: strength, widthPx: 1 } },
    { of: 'sign', form: 'rect', ...around(x + width / 2, y, 12, 14), fill: { colour: 'paper' }, text },
  ];
}

const BREAK = { gap: 6.5, height: 16, lean: 5.8 };

/** Where a bar runs through a fold: two oblique strokes and a gap. */
function broken(x: number, { y, colour, strength }: Place): Piece[] {
  const { gap, height, lean } = BREAK;
  const stroke = (at: number): Piece => ({
    of: 'break',
    form: 'curve',
    ...around(at, y, lean, height),
    points: [
      [lean, 0],
      [lean / 2, height / 2],
      [0, height],
    ],
    stroke: { colour, opacity: strength, widthPx: 1.5 },
  });
  const ground: Piece = { of: 'sign', form: 'rect', ...around(x, y, gap, 12), fill: { colour: 'fold' } };
  return [ground, stroke(x - gap / 2), stroke(x + gap / 2)];
}

function dot(part: DrawnPart, x: number, place: Place): Piece {
  if (part.isUncertain) return { ...question(x, part, place), of: part.shape };
  const { y, colour, strength } = place;
  if (part.shape === 'point') {
    if (!part.isApproximate) {
      return { of: 'point', form: 'ellipse', ...around(x, y, 10, 10), fill: { colour, opacity: strength } };
    }
    return { of: 'point', form: 'ellipse', ...around(x, y, 12, 12), ...hollow(place, 1.5, true) };
  }
  if (part.isOneOf)
    return { of: 'member', form: 'rect', ...around(x, y, 5, 12), ...hollow(place, 1.5, false) };
  return { of: part.shape, form: 'rect', ...around(x, y, 3, 12), fill: { colour, opacity: strength } };
}

/** The native shapes of a piece of a date, drawn as the page draws it: extent, edge and glyph say three things. */
export function piecesOf(part: DrawnPart, place: Place): Piece[] {
  const x = place.x + part.from * place.width;
  const width = (part.to - part.from) * place.width;
  switch (part.shape) {
    case 'band':
    case 'bar':
      return stretch(part, x, width, place);
    case 'thread':
      return [thread(part, x, width, place)];
    case 'line':
      return join(x, width, place);
    case 'break':
      return broken(x, place);
    default:
      return [dot(part, x + width / 2, place)];
  }
}
