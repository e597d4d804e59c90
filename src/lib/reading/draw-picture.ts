import type { Attachment } from 'svelte/attachments';
import { pictureData } from '../model/picture-data';

// Beyond it a picture is decoded no larger than it is drawn.
const MOST_DECODED_PX = 16_000_000;

interface DrawnPicture {
  readonly dataUrl: string;
  /** As many pixels as it is drawn with at least, where it has them: on paper it is larger than in a list. */
  readonly leastPx?: number;
  /** Called where it is none after all. */
  readonly onfail: () => void;
}

/** How many pixels wide it is drawn, so that it is sharp where it stands. */
function drawnWidth(canvas: HTMLCanvasElement, naturalPx: number, leastPx: number): number {
  const { width } = canvas.getBoundingClientRect();
  return Math.min(naturalPx, Math.max(leastPx, Math.ceil(width * devicePixelRatio), 1));
}

async function draw(canvas: HTMLCanvasElement, { dataUrl, leastPx = 0 }: DrawnPicture): Promise<void> {
  const picture = pictureData(dataUrl);
  if (!picture) throw new Error('expected a picture, found none');
  const { widthPx, heightPx } = picture.size;
  const width = drawnWidth(canvas, widthPx, leastPx);
  const height = Math.max(1, Math.round((width * heightPx) / widthPx));
  const isHuge = widthPx * heightPx > MOST_DECODED_PX;
  const bitmap = await createImageBitmap(
    new Blob([picture.bytes], { type: picture.type }),
    isHuge ? { resizeWidth: width, resizeHeight: height, resizeQuality: 'medium' } : {},
  );
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
  }
  bitmap.close();
}

let before: Promise<unknown> = Promise.resolve();

/** One after the other, so that a list of many leaves the page its time. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = before.then(work);
  before = done.catch(() => undefined);
  return done;
}

/**
 * Draws a stored picture from its bytes: a server whose policy is `default-src 'self'` lets no `data:` or `blob:` picture in,
 * and a canvas loads nothing.
 */
export const drawPicture =
  (drawing: DrawnPicture): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    let isGone = false;
    void inTurn(async () => {
      if (!isGone) await draw(canvas, drawing);
    }).then(
      () => canvas.toggleAttribute('data-drawn', true),
      () => isGone || drawing.onfail(),
    );
    return () => (isGone = true);
  };
