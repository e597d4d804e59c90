import { type Face, type Text, MIDDLE_EM, alignedAt, middlesOf } from '../../drawing/items';
import { isRightToLeft } from '../../model/direction';
import { CAPS_SPACING } from '../../layout/rows/lane-name';
import { SANS, SERIF, paintIn } from '../../drawing/palette';
import { type CanvasPen, drawPath, drawRect } from './shapes';

const ALIGNMENTS = { start: 'left', middle: 'center', end: 'right' } as const;
const UNDERLINE = { belowEm: 0.25, px: 1.5 };

function setFace({ size, family, weight = 400, isItalic, isCaps }: Face, { canvas }: CanvasPen): void {
  canvas.font = `${isItalic ? 'italic ' : ''}${weight} ${size}px ${family === 'serif' ? SERIF : SANS}`;
  // Where a browser has no such property, capitals stand a little closer.
  canvas.letterSpacing = isCaps ? `${size * CAPS_SPACING}px` : '0px';
}

function words(text: string, x: number, baseline: number, item: Text, pen: CanvasPen): void {
  const { canvas, palette, opacity } = pen;
  const { face, align = 'start', underline } = item;
  canvas.globalAlpha = opacity;
  canvas.fillStyle = paintIn(palette, face).colour;
  canvas.textAlign = ALIGNMENTS[align];
  const isRtl = isRightToLeft(text);
  canvas.direction = isRtl ? 'rtl' : 'ltr';
  // Letters that are joined stay so.
  if (isRtl) canvas.letterSpacing = '0px';
  canvas.fillText(text, x, baseline);
  if (!underline) return;
  const width = canvas.measureText(text).width;
  const left = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width;
  const y = baseline + UNDERLINE.belowEm * face.size + UNDERLINE.px / 2;
  const line = { colour: underline, widthPx: UNDERLINE.px };
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

export function drawText(item: Text, pen: CanvasPen): void {
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
