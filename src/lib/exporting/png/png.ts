import { StillError } from './still-error';
import { SERIF } from '../../drawing/palette';

// The most that Google Slides takes; every browser's canvas has room for it.
const MOST_PIXELS = 25_000_000;

async function imageOf(svg: string, widthPx: number, heightPx: number): Promise<HTMLImageElement> {
  const image = new Image(widthPx, heightPx);
  // The page's policy lets pictures come from data: but not from blob:.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    throw new StillError('not-decoded', `expected an SVG document, found ${svg.slice(0, 60)}`);
  }
  return image;
}

/**
 * A still as a PNG, in a browser. The faces are those of the reader's system: a picture does not see the page's own.
 * @param svg a document of `svgOf`, given its size there
 * @throws StillError when it is too large, cannot be drawn or cannot be written
 */
export async function pngOf(svg: string, widthPx: number, heightPx: number): Promise<Blob> {
  if (!(widthPx * heightPx <= MOST_PIXELS)) {
    throw new StillError(
      'too-large',
      `expected at most ${MOST_PIXELS} pixels, found ${widthPx} × ${heightPx}`,
    );
  }
  const image = await imageOf(svg, widthPx, heightPx);
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, widthPx, heightPx);
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
