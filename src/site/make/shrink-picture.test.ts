import { describe, expect, it } from 'vitest';
import { checkPicture } from '$lib/model/picture-data';
import { PIXELS, pngOf } from '$lib/model/pictures-testing';
import type { PictureTools } from './picture-tools';
import { shrinkPicture } from './shrink-picture';

const bytesOf = (dataUrl: string) =>
  Uint8Array.from(atob(dataUrl.split(',')[1] ?? ''), (character) => character.charCodeAt(0));
const HEADS: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'image/jpeg': bytesOf(PIXELS.jpeg),
  'image/png': bytesOf(PIXELS.png),
  'image/webp': bytesOf(PIXELS.webp),
};

interface Fake {
  readonly width: number;
  readonly height: number;
  readonly isTransparent?: boolean;
  /** Bytes of a pixel by type, at the best quality. */
  readonly bytes?: number;
  readonly knowsWebp?: boolean;
}

/** A browser whose pictures take so many bytes a pixel. */
function browser({ width, height, isTransparent = false, bytes = 0.1, knowsWebp = true }: Fake) {
  const tried: string[] = [];
  const state = { closed: 0 };
  const tools: PictureTools = {
    decode: async () => ({
      widthPx: width,
      heightPx: height,
      close: () => (state.closed += 1),
      draw: (widthPx, heightPx) => ({
        isTransparent,
        encode: async (type, quality) => {
          tried.push(`${type} ${widthPx}×${heightPx} ${quality}`);
          const written = type === 'image/webp' && !knowsWebp ? 'image/png' : type;
          const size = Math.ceil(widthPx * heightPx * bytes * (written === 'image/png' ? 4 : quality));
          const head = HEADS[written] ?? new Uint8Array();
          return new Blob([head, new Uint8Array(Math.max(0, size - head.length))], { type: written });
        },
      }),
    }),
  };
  return { tools, tried, state };
}

const photo = new Blob([bytesOf(PIXELS.jpeg)], { type: 'image/jpeg' });

describe('shrinkPicture', () => {
  it('gives what a chronology may store, at most 1600 pixels wide and high', async () => {
    const { tools, tried, state } = browser({ width: 4000, height: 3000 });
    const shrunk = await shrinkPicture(photo, tools);
    expect(shrunk).toMatchObject({ widthPx: 1600, heightPx: 1200 });
    expect('dataUrl' in shrunk && checkPicture(shrunk.dataUrl)).toHaveProperty('bytes');
    expect(tried).toEqual(['image/jpeg 1600×1200 0.86']);
    expect(state.closed).toBe(1);
  });

  it('never makes a picture larger', async () => {
    const { tools } = browser({ width: 30, height: 20 });
    expect(await shrinkPicture(photo, tools)).toMatchObject({ widthPx: 30, heightPx: 20 });
  });

  it('lowers its quality, then its size, until it has 300 kB', async () => {
    const { tools, tried } = browser({ width: 1600, height: 1600, bytes: 0.3 });
    const shrunk = await shrinkPicture(photo, tools);
    expect(shrunk).toMatchObject({ widthPx: 1200, heightPx: 1200 });
    expect(tried.slice(0, 5)).toEqual([
      ...[0.86, 0.78, 0.68, 0.55].map((quality) => `image/jpeg 1600×1600 ${quality}`),
      'image/jpeg 1200×1200 0.86',
    ]);
    const found = 'dataUrl' in shrunk ? checkPicture(shrunk.dataUrl) : undefined;
    expect(typeof found === 'object' && found.bytes).toBeLessThanOrEqual(300_000);
  });

  it('keeps what is transparent so, as PNG where that is small, else as WebP where a browser writes it', async () => {
    const clear = { width: 800, height: 800, isTransparent: true };
    const small = browser({ ...clear, bytes: 0.1 });
    expect(await shrinkPicture(photo, small.tools)).toMatchObject({
      dataUrl: expect.stringMatching(/^data:image\/png;/),
    });
    const large = browser({ ...clear, bytes: 0.5 });
    expect(await shrinkPicture(photo, large.tools)).toMatchObject({
      dataUrl: expect.stringMatching(/^data:image\/webp;/),
      widthPx: 800,
    });
    const old = browser({ ...clear, bytes: 0.5, knowsWebp: false });
    expect(await shrinkPicture(photo, old.tools)).toMatchObject({
      dataUrl: expect.stringMatching(/^data:image\/png;/),
      widthPx: 338,
    });
  });

  const never: PictureTools = {
    decode: () => {
      throw new Error('decoded');
    },
  };
  it.each([
    ['SVG', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' })],
    ['SVG under another name', new Blob(['\ufeff\n <?xml version="1.0"?><svg/>'], { type: 'image/png' })],
  ])('refuses %s before it is decoded', async (_, file) => {
    expect(await shrinkPicture(file, never)).toEqual({ reason: 'type' });
  });

  it('refuses what is over 40 MB or 100 megapixels before it is decoded, or after where nobody knew', async () => {
    expect(await shrinkPicture(new Blob([new Uint8Array(40_000_001)]), never)).toEqual({
      reason: 'too-large',
    });
    expect(await shrinkPicture(new Blob([bytesOf(pngOf(20_000, 20_000))]), never)).toEqual({
      reason: 'too-large',
    });
    const { tools, state } = browser({ width: 20_000, height: 20_000 });
    expect(await shrinkPicture(new Blob(['…avif']), tools)).toEqual({ reason: 'too-large' });
    expect(state.closed).toBe(1);
  });

  it('tells what is damaged from what is of no form that a browser reads', async () => {
    const tools: PictureTools = { decode: () => Promise.reject(new Error('InvalidStateError')) };
    expect(await shrinkPicture(photo, tools)).toEqual({ reason: 'broken' });
    expect(await shrinkPicture(new Blob(['BM…']), tools)).toEqual({ reason: 'type' });
    expect(await shrinkPicture(new Blob([]), tools)).toEqual({ reason: 'type' });
  });
});
