import { type Circle, type Paint, type Rect, type Strand, type Stroke, DASHES } from '../../drawing/items';
import { type Palette, paintIn } from '../../drawing/palette';

type Methods = 'save' | 'restore' | 'translate' | 'scale' | 'clip' | 'fill' | 'stroke' | 'setLineDash';
type Ways =
  'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath' | 'rect' | 'roundRect' | 'arc';
type CanvasWords = 'fillText' | 'measureText' | 'font' | 'textAlign' | 'direction' | 'letterSpacing';
type CanvasLook = 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'globalAlpha' | 'createLinearGradient';

/** What of a canvas is drawn with. */
export type Canvas = Pick<CanvasRenderingContext2D, Methods | Ways | CanvasWords | CanvasLook>;

export interface CanvasPen {
  readonly canvas: Canvas;
  readonly palette: Palette;
  /** How much of all of it is to be seen, 0–1. */
  readonly opacity: number;
}

/** A colour with its opacity as two more digits. */
function veiled(colour: string, opacity: number): string {
  const digits = Math.round(Math.min(1, Math.max(0, opacity)) * 255).toString(16);
  return colour + digits.padStart(2, '0');
}

function fill({ canvas, palette, opacity }: CanvasPen, paint: Paint, from: number, to: number): void {
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

function stroke({ canvas, palette, opacity }: CanvasPen, line: Stroke): void {
  const { colour, opacity: strength } = paintIn(palette, line);
  canvas.globalAlpha = opacity;
  canvas.strokeStyle = veiled(colour, strength);
  canvas.lineWidth = line.widthPx;
  canvas.setLineDash(line.dash ? [...DASHES[line.dash]] : []);
  canvas.stroke();
}

export function drawRect(item: Omit<Rect, 'kind'>, pen: CanvasPen): void {
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

export function drawCircle(item: Omit<Circle, 'kind'>, pen: CanvasPen): void {
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

function trace({ points, isBent, isClosed }: Strand, { canvas }: CanvasPen): void {
  const [from = [0, 0], ...rest] = points;
  canvas.moveTo(...from);
  const [bend, to] = rest;
  if (isBent && bend && to) canvas.quadraticCurveTo(...bend, ...to);
  else rest.forEach((point) => canvas.lineTo(...point));
  if (isClosed) canvas.closePath();
}

export function drawPath(
  strands: readonly Strand[],
  look: Pick<Rect, 'fill' | 'stroke'>,
  pen: CanvasPen,
): void {
  pen.canvas.beginPath();
  strands.forEach((strand) => trace(strand, pen));
  if (look.fill) fill(pen, look.fill, 0, 0);
  if (look.stroke) stroke(pen, look.stroke);
}
