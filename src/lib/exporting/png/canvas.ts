import { type Group, type Item, type Picture } from '../../drawing/items';
import { type Palette } from '../../drawing/palette';
import { type Canvas, type CanvasPen, drawCircle, drawPath, drawRect } from './shapes';
import { drawText } from './text';

function drawGroup({ items, at = [0, 0], clip, opacity = 1 }: Group, pen: CanvasPen): void {
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

function drawItem(item: Item, pen: CanvasPen): void {
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
