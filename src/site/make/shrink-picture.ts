import { pictureType } from '$lib/model/picture-data';
import { pictureSize } from '$lib/model/picture-size';
import { type Drawn, type PictureTools, inBrowser } from './picture-tools';

export interface ShrunkPicture {
  /** As a chronology stores it: JPEG, PNG or WebP in base64. */
  readonly dataUrl: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Why there is no picture: it is of a form that is not taken, such as SVG; it is too large to try; it can't be decoded. */
export interface NoPicture {
  readonly reason: 'type' | 'too-large' | 'broken';
}

const MOST_FILE_BYTES = 40_000_000;
const MOST_FILE_PIXELS = 100_000_000;
const MOST_BYTES = 300_000;
const MOST_SIDE_PX = 1600;
// Where a camera writes its small picture and its place, the size comes after both.
const HEAD_BYTES = 262_144;
const QUALITIES = [0.86, 0.78, 0.68, 0.55];
const SMALLER = 0.75;

/** What is text may be SVG, whatever it is called; no picture that is taken begins so. */
function isMarkup(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, 64));
  return /^\uFEFF?\s*</.test(text);
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

async function dataUrlOf(blob: Blob): Promise<string> {
  return `data:${blob.type};base64,${base64Of(new Uint8Array(await blob.arrayBuffer()))}`;
}

/** The first form of it that is small enough; undefined where none is. */
async function encoded(drawn: Drawn): Promise<Blob | undefined> {
  const forms = drawn.isTransparent
    ? [{ type: 'image/png', quality: 1 }, ...QUALITIES.map((quality) => ({ type: 'image/webp', quality }))]
    : QUALITIES.map((quality) => ({ type: 'image/jpeg', quality }));
  for (const { type, quality } of forms) {
    const blob = await drawn.encode(type, quality);
    // A browser that can't write WebP writes PNG.
    if (blob && blob.type === type && blob.size <= MOST_BYTES) return blob;
  }
  return undefined;
}

/**
 * A picture as a chronology may store it: upright, at most 1600 pixels wide and high, at most 300 kB, and without what a
 * camera has noted of place and time.
 * @param tools what decodes and encodes
 */
export async function shrinkPicture(
  file: Blob,
  tools: PictureTools = inBrowser,
): Promise<ShrunkPicture | NoPicture> {
  if (file.size > MOST_FILE_BYTES) return { reason: 'too-large' };
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (isMarkup(head)) return { reason: 'type' };
  const type = pictureType(head);
  const said = type && pictureSize(head, type);
  if (said && said.widthPx * said.heightPx > MOST_FILE_PIXELS) return { reason: 'too-large' };
  const decoded = await tools.decode(file).catch(() => undefined);
  if (!decoded) return { reason: type ? 'broken' : 'type' };
  try {
    const { widthPx, heightPx } = decoded;
    if (widthPx * heightPx > MOST_FILE_PIXELS) return { reason: 'too-large' };
    for (let scale = Math.min(1, MOST_SIDE_PX / Math.max(widthPx, heightPx)); ; scale *= SMALLER) {
      const [width, height] = [widthPx, heightPx].map((side) => Math.max(1, Math.round(side * scale)));
      const drawn = decoded.draw(width ?? 1, height ?? 1);
      const blob = drawn && (await encoded(drawn));
      if (blob) return { dataUrl: await dataUrlOf(blob), widthPx: width ?? 1, heightPx: height ?? 1 };
      if (!drawn || (width === 1 && height === 1)) return { reason: 'broken' };
    }
  } finally {
    decoded.close();
  }
}
