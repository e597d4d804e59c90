import { SERIF, paletteOf } from '../../drawing/palette';
import { pictureOf } from '../../drawing/still/picture';
import type { Still } from '../../drawing/still/still';
import { drawPicture } from './canvas';
import { StillError } from './still-error';

// The most that Google Slides takes; every browser's canvas has room for it.
const MOST_PIXELS = 25_000_000;

/**
 * A still as a PNG, in a browser. It loads nothing, so that no policy of the page's server stands against it; the faces are
 * those of the reader's system, as in SVG.
 * @throws StillError when it is too large or cannot be written
 */
export async function pngOf(still: Still, widthPx: number, heightPx: number): Promise<Blob> {
  if (!(widthPx * heightPx <= MOST_PIXELS)) {
    throw new StillError(
      'too-large',
      `expected at most ${MOST_PIXELS} pixels, found ${widthPx} × ${heightPx}`,
    );
  }
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  if (context)
    drawPicture(context, pictureOf(still), paletteOf(still.theme, still.chronology.lanes), widthPx, heightPx);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!context || !blob) throw new StillError('not-encoded', `no PNG of ${widthPx} × ${heightPx}`);
  return blob;
}

/** Measures the reading face of stills as this browser has it; undefined where it has no canvas to measure on. */
export function serifMeasure(): ((text: string, sizePx: number) => number) | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const EM_PX = 100;
  context.font = `400 ${EM_PX}px ${SERIF}`;
  return (text, sizePx) => (context.measureText(text).width * sizePx) / EM_PX;
}
