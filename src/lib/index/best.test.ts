import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFewIn, bestIn, bestOf, better } from './best';

const weights = fc
  .array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 1, maxLength: 70 })
  .map((list) => Float32Array.from(list));
const range = weights.chain((of) =>
  fc.tuple(fc.constant(of), fc.nat(of.length), fc.nat(of.length)).map(([of, a, b]) => ({
    of,
    first: Math.min(a, b),
    last: Math.max(a, b),
  })),
);

/** The places of [first, last), the best first, found by sorting. */
function sorted(of: Float32Array, first: number, last: number): number[] {
  const places = Array.from({ length: last - first }, (_, place) => first + place);
  return places.sort((a, b) => (a === b ? 0 : better(of, a, b) === a ? -1 : 1));
}

describe('the best of a stretch', () => {
  it('is the one of most weight, and none of an empty one', () => {
    fc.assert(
      fc.property(range, ({ of, first, last }) => {
        expect(bestIn(bestOf(of), first, last)).toBe(sorted(of, first, last)[0] ?? -1);
      }),
    );
  });

  it('are as many as there are and are asked for, the best first', () => {
    fc.assert(
      fc.property(range, fc.nat(9), ({ of, first, last }, most) => {
        expect(bestFewIn(bestOf(of), first, last, most)).toEqual(sorted(of, first, last).slice(0, most));
      }),
    );
  });

  it('of equals are spread over all of them', () => {
    expect(bestFewIn(bestOf(new Float32Array(32)), 0, 32, 4)).toEqual([0, 16, 8, 24]);
    const weighty = Float32Array.from({ length: 32 }, (_, place) => (place === 5 ? 1 : 0.5));
    expect(bestFewIn(bestOf(weighty), 0, 32, 3)).toEqual([5, 0, 16]);
  });

  it('is found by few looks, however many there are', () => {
    const { levels } = bestOf(new Float32Array(100_000));
    expect(levels.length).toBe(Math.ceil(Math.log2(100_000)));
    expect(levels.reduce((sum, level) => sum + level.length, 0)).toBeLessThan(100_020);
  });
});
