import {
  type Circle,
  DASHES,
  type Face,
  type Group,
  type Item,
  MIDDLE_EM,
  type Paint,
  type Picture,
  type Rect,
  type Strand,
  type Stroke,
  type Text,
  alignedAt,
  middlesOf,
} from '../../drawing/items';
import { CAPS_SPACING } from '../../drawing/lanes';
import { type Palette, SANS, SERIF, paintIn } from '../../drawing/palette';

type Methods = 'save' | 'restore' | 'translate' | 'scale' | 'clip' | 'fill' | 'stroke' | 'setLineDash';
type Ways =
  'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath' | 'rect' | 'roundRect' | 'arc';
type Words = 'fillText' | 'measureText' | 'font' | 'textAlign' | 'letterSpacing';
type Look = 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'globalAlpha' | 'createLinearGradient';

/** What of a canvas is drawn with. */
export type Canvas = Pick<CanvasRenderingContext2D, Methods | Ways | Words | Look>;

interface Pen {
  readonly canvas: Canvas;
  readonly palette: Palette;
  /** How much of all of it is to be seen, 0–1. */
  readonly opacity: number;
}

const ALIGNMENTS = { start: 'left', middle: 'center', end: 'right' } as const;
const UNDERLINE = { belowEm: 0.25, px: 1.5 };
const STRIKE = { aboveEm: 0.3, px: 1 };

/** A colour with its opacity as two more digits. */
function veiled(colour: string, opacity: number): string {
  const digits = Math.round(Math.min(1, Math.max(0, opacity)) * 255).toString(16);
  return colour + digits.padStart(2, '0');
}

function fill({ canvas, palette, opacity }: Pen, paint: Paint, from: number, to: number): void {
  const { colour, opacity: strength } = paintIn(palette, paint);
  const { fade } = paint;
  canvas.globalAlpha = opacity;
  canvas.fillStyle = veiled(colour, strength);
  if (fade) {
    const [start, end] = fade.towards === 'end' ? [from, to] : [to, from];
    const gradient = canvas.createLinearGradient(start, 0, end, 0);
    gradient.addColorStop(fade.from, veiled(colour, strength));
    gradient.addColorStop(1, veiled(colour, fade.opacity));
    canvas.fillStyle = gradient;
  }
  canvas.fill();
}

function stroke({ canvas, palette, opacity }: Pen, line: Stroke): void {
  const { colour, opacity: strength } = paintIn(palette, line);
  canvas.globalAlpha = opacity;
  canvas.strokeStyle = veiled(colour, strength);
  canvas.lineWidth = line.widthPx;
  canvas.setLineDash(line.dash ? [...DASHES[line.dash]] : []);
  canvas.stroke();
}

function drawRect(item: Omit<Rect, 'kind'>, pen: Pen): void {
  const { x, y, width, height, radius = 0 } = item;
  const outline = (inset: number) => {
    const [across, down] = [Math.max(0, width - 2 * inset), Math.max(0, height - 2 * inset)];
    pen.canvas.beginPath();
    const corner = Math.max(0, Math.min(radius - inset, across / 2, down / 2));
    pen.canvas.roundRect(x + inset, y + inset, across, down, corner);
  };
  if (item.fill) {
    outline(0);
    fill(pen, item.fill, x, x + width);
  }
  if (item.stroke) {
    outline(item.stroke.widthPx / 2);
    stroke(pen, item.stroke);
  }
}

function drawCircle(item: Omit<Circle, 'kind'>, pen: Pen): void {
  const { x, y, radius } = item;
  const outline = (inset: number) => {
    pen.canvas.beginPath();
    pen.canvas.arc(x, y, Math.max(0, radius - inset), 0, 2 * Math.PI);
  };
  if (item.fill) {
    outline(0);
    fill(pen, item.fill, x - radius, x + radius);
  }
  if (item.stroke) {
    outline(item.stroke.widthPx / 2);
    stroke(pen, item.stroke);
  }
}

function trace({ points, isBent, isClosed }: Strand, { canvas }: Pen): void {
  const [from = [0, 0], ...rest] = points;
  canvas.moveTo(...from);
  const [bend, to] = rest;
  if (isBent && bend && to) canvas.quadraticCurveTo(...bend, ...to);
  else rest.forEach((point) => canvas.lineTo(...point));
  if (isClosed) canvas.closePath();
}

function drawPath(strands: readonly Strand[], look: Pick<Rect, 'fill' | 'stroke'>, pen: Pen): void {
  pen.canvas.beginPath();
  strands.forEach((strand) => trace(strand, pen));
  if (look.fill) fill(pen, look.fill, 0, 0);
  if (look.stroke) stroke(pen, look.stroke);
}

function setFace({ size, family, weight = 400, isItalic, isCaps }: Face, { canvas }: Pen): void {
  canvas.font = `${isItalic ? 'italic ' : ''}${weight} ${size}px ${family === 'serif' ? SERIF : SANS}`;
  // Where a browser has no such property, capitals stand a little closer.
  canvas.letterSpacing = isCaps ? `${size * CAPS_SPACING}px` : '0px';
}

function words(text: string, x: number, baseline: number, item: Text, pen: Pen): void {
  const { canvas, palette, opacity } = pen;
  const { face, align = 'start', underline, isStruck } = item;
  canvas.globalAlpha = opacity;
  canvas.fillStyle = paintIn(palette, face).colour;
  canvas.textAlign = ALIGNMENTS[align];
  canvas.fillText(text, x, baseline);
  if (!underline && !isStruck) return;
  const width = canvas.measureText(text).width;
  const left = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width;
  const y = underline
    ? baseline + UNDERLINE.belowEm * face.size + UNDERLINE.px / 2
    : baseline - STRIKE.aboveEm * face.size;
  const line = { colour: underline ?? face.colour, widthPx: underline ? UNDERLINE.px : STRIKE.px };
  drawPath(
    [
      {
        points: [
          [left, y],
          [left + width, y],
        ],
      },
    ],
    { stroke: line },
    pen,
  );
}

function drawText(item: Text, pen: Pen): void {
  const { box, ground, face, lines } = item;
  if (ground) drawRect({ ...box, ...ground }, pen);
  setFace(face, pen);
  middlesOf(item).forEach((middle, row) => {
    const line = lines[row] ?? '';
    const baseline = middle + face.size * MIDDLE_EM;
    if (typeof line !== 'string')
      line.forEach(({ text, x }) => words(text, x, baseline, { ...item, align: 'start' }, pen));
    else words(face.isCaps ? line.toUpperCase() : line, alignedAt(item), baseline, item, pen);
  });
}

function drawGroup({ items, at = [0, 0], clip, opacity = 1 }: Group, pen: Pen): void {
  const { canvas } = pen;
  canvas.save();
  canvas.translate(...at);
  if (clip) {
    canvas.beginPath();
    canvas.rect(clip.x, clip.y, clip.width, clip.height);
    canvas.clip();
  }
  items.forEach((item) => drawItem(item, { ...pen, opacity: pen.opacity * opacity }));
  canvas.restore();
}

function drawItem(item: Item, pen: Pen): void {
  switch (item.kind) {
    case 'rect':
      return drawRect(item, pen);
    case 'circle':
      return drawCircle(item, pen);
    case 'line':
      return drawPath([{ points: [item.from, item.to] }], item, pen);
    case 'path':
      return drawPath(item.strands, item, pen);
    case 'text':
      return drawText(item, pen);
    case 'group':
      return drawGroup(item, pen);
    default:
      return item satisfies never;
  }
}

/** Draws a picture as large as a canvas has room for, in its middle. */
export function drawPicture(
  canvas: Canvas,
  picture: Picture,
  palette: Palette,
  widthPx: number,
  heightPx: number,
): void {
  const scale = Math.min(widthPx / picture.widthPx, heightPx / picture.heightPx);
  canvas.save();
  canvas.translate((widthPx - scale * picture.widthPx) / 2, (heightPx - scale * picture.heightPx) / 2);
  canvas.scale(scale, scale);
  picture.items.forEach((item) => drawItem(item, { canvas, palette, opacity: 1 }));
  canvas.restore();
}
