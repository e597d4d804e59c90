import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEGIBLE, type Rgb, contrast, hexOf, leastContrast, legible, mixed } from './contrast';

const part = fc.integer({ min: 0, max: 255 });
const colour: fc.Arbitrary<Rgb> = fc.tuple(part, part, part);

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    fc.assert(fc.property(colour, (one) => contrast(one, one) === 1));
  });

  it('of a theme whose own text is too pale is 4.13', () => {
    expect(contrast([101, 123, 131], [253, 246, 227])).toBeCloseTo(4.13, 1);
  });
});

describe('legible', () => {
  it('leaves a colour that is legible as it is', () => {
    expect(legible([34, 34, 34], [[255, 255, 255]])).toEqual([34, 34, 34]);
  });

  it('is at least 4.5 : 1 for any colour on any ground', () => {
    fc.assert(
      fc.property(colour, colour, (text, ground) => contrast(legible(text, [ground]), ground) >= LEGIBLE),
    );
  });

  it('is legible on every ground where black or white is', () => {
    fc.assert(
      fc.property(colour, fc.array(colour, { minLength: 1, maxLength: 4 }), (text, grounds) => {
        const best = Math.max(leastContrast([0, 0, 0], grounds), leastContrast([255, 255, 255], grounds));
        return leastContrast(legible(text, grounds), grounds) >= Math.min(LEGIBLE, best);
      }),
    );
  });
});

describe('mixed', () => {
  it('is half of each where the share is a half', () => {
    expect(hexOf(mixed([0, 0, 0], [255, 128, 1], 0.5))).toBe('#804001');
  });
});
