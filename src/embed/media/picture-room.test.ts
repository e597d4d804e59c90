import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnPx, roomInArticle, roomOnSlide, sizeWithin } from './picture-room';

const pixels = fc.integer({ min: 1, max: 10_000 });
const sizes = fc.record({ widthPx: pixels, heightPx: pixels });
const rooms = fc.record({ widthPx: pixels, heightPx: pixels });

describe('sizeWithin', () => {
  it('is within the room, and no larger than the picture is by itself', () => {
    fc.assert(
      fc.property(sizes, rooms, (size, room) => {
        const { widthPx, heightPx } = sizeWithin(size, room);
        expect(widthPx).toBeLessThanOrEqual(Math.min(size.widthPx, room.widthPx));
        expect(heightPx).toBeLessThanOrEqual(Math.min(size.heightPx, room.heightPx));
        expect(Math.min(widthPx, heightPx)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('keeps the ratio, to a pixel', () => {
    expect(sizeWithin({ widthPx: 640, heightPx: 480 }, { widthPx: 300, heightPx: 120 })).toEqual({
      widthPx: 160,
      heightPx: 120,
    });
    expect(sizeWithin({ widthPx: 300, heightPx: 900 }, { widthPx: 300, heightPx: 120 })).toEqual({
      widthPx: 40,
      heightPx: 120,
    });
  });

  it('of a picture in no room is one pixel: no length is negative', () => {
    expect(sizeWithin({ widthPx: 640, heightPx: 480 }, { widthPx: 300, heightPx: -20 })).toEqual({
      widthPx: 1,
      heightPx: 1,
    });
  });
});

describe('the room of a picture', () => {
  it('is a third of a slide’s width and all of the height of its words', () => {
    expect(roomOnSlide(900, 120)).toEqual({ widthPx: 306, heightPx: 120 });
  });

  it('is the column’s in an article', () => {
    expect(roomInArticle(500)).toEqual({ widthPx: 500, heightPx: 320 });
  });

  it('is wide enough for what is said below, where the slide is', () => {
    const portrait = { widthPx: 300, heightPx: 900 };
    expect(columnPx(portrait, roomOnSlide(900, 120))).toBe(150);
    expect(columnPx(portrait, roomOnSlide(360, 120))).toBe(122);
    expect(columnPx(undefined, roomOnSlide(900, 120))).toBe(150);
    expect(columnPx({ widthPx: 600, heightPx: 400 }, roomOnSlide(900, 120))).toBe(180);
  });
});
