import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../tests/unit/steps';
import { checkPicture, pictureData, pictureType } from './picture-data';
import { PIXELS, pngOf, storedAs } from './pictures-testing';

const exif = (orientation: number) => [
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
  ...[0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0],
];
const frame = [0xff, 0xc0, 0, 17, 8, 0, 10, 0, 20, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
const jpeg = (...parts: readonly number[]) => storedAs('image/jpeg', [0xff, 0xd8, ...parts, ...frame]);

describe('a stored picture', () => {
  it.each(Object.entries(PIXELS))('may be a %s', (form, dataUrl) => {
    expect(checkPicture(dataUrl)).toEqual({ bytes: atob(dataUrl.split(',')[1] ?? '').length });
    expect(pictureData(dataUrl)).toMatchObject({
      type: `image/${form}`,
      size: { widthPx: 1, heightPx: 1 },
    });
  });

  it('is as large as its head says, as it is shown upright', () => {
    expect(pictureData(pngOf(640, 480))?.size).toEqual({ widthPx: 640, heightPx: 480 });
    expect(pictureData(jpeg())?.size).toEqual({ widthPx: 20, heightPx: 10 });
    expect(pictureData(jpeg(...exif(1)))?.size).toEqual({ widthPx: 20, heightPx: 10 });
    expect(pictureData(jpeg(...exif(6)))?.size).toEqual({ widthPx: 10, heightPx: 20 });
    const far = Array.from({ length: 40_000 }, () => 0);
    expect(pictureData(jpeg(0xff, 0xe2, 0x9c, 0x42, ...far))?.size).toEqual({ widthPx: 20, heightPx: 10 });
    expect(checkPicture(jpeg(0xff, 0xe2, 0x9c, 0x42, ...far))).toHaveProperty('bytes');
  });

  it.each([
    ['SVG, which can run', `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`],
    ['SVG that says it is PNG', `data:image/png;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`],
    ['a page', 'data:text/html;base64,PGI+'],
    ['one form that says it is another', PIXELS.gif.replace('gif', 'png')],
    ['an address', 'https://example.org/a.png'],
    ['what is no base64', `${PIXELS.png.slice(0, -4)}!!!!`],
    ['parameters before it', PIXELS.png.replace(';base64', ';charset=utf-8;base64')],
    ['nothing', 'data:image/png;base64,'],
    ['a picture without extent', pngOf(0, 10)],
    ['a JPEG that ends before it begins', storedAs('image/jpeg', [0xff, 0xd8, 0xff])],
  ])('is not %s', (_, dataUrl) => {
    expect(checkPicture(dataUrl)).toBe('stored-picture');
  });

  it('has at most 400 kB, and 100 megapixels by its own word', () => {
    expect(checkPicture(pngOf(10, 10, 399_960))).toHaveProperty('bytes');
    expect(checkPicture(pngOf(10, 10, 400_000))).toBe('fewer-bytes');
    expect(checkPicture(pngOf(10_000, 10_000))).toHaveProperty('bytes');
    expect(checkPicture(pngOf(10_000, 10_001))).toBe('fewer-pixels');
  });

  it('is told from anything else, whatever that is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.string(), (bytes, text) => {
        expect(pictureType(bytes) === undefined || bytes.length > 0).toBe(true);
        for (const form of ['jpeg', 'png', 'gif', 'webp']) {
          checkPicture(storedAs(`image/${form}`, [...bytes]));
          expect(pictureData(`data:image/${form};base64,${text}`)).toBeUndefined();
        }
      }),
    );
  });

  it('is checked in steps that grow no faster than it does', () => {
    const [small, large] = [pngOf(10, 10, 30_000), pngOf(10, 10, 390_000)];
    checkPicture(small);
    const steps = stepsOf(() => checkPicture(large));
    expect(steps).toBeLessThan(large.length);
  });
});
