import * as d3 from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleLinear } from './linear-scale';

const stops = fc
  .uniqueArray(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 2, maxLength: 12 })
  .map((values) => values.sort((a, b) => a - b));
const scales = fc
  .tuple(stops, stops)
  .map(([a, b]) => [a.slice(0, b.length), b.slice(0, a.length)] as const)
  .filter(([a]) => a.length >= 2);

describe('scaleLinear', () => {
  it('gives the numbers that d3’s gives, there and back, inside and beyond its ends', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -2e15, max: 2e15, noNaN: true }), ([domain, range], value) => {
        const ours = scaleLinear().domain(domain).range(range);
        const theirs = d3.scaleLinear().domain(domain).range(range);
        expect(ours(value)).toBe(theirs(value));
        expect(ours.invert(value)).toBe(theirs.invert(value));
        domain.forEach((stop) => expect(ours(stop)).toBe(theirs(stop)));
      }),
    );
  });

  it('says its stops, and a copy goes its own way', () => {
    const scale = scaleLinear().domain([0, 1, 4]).range([0, 10, 20]);
    const copy = scale.copy().range([0, 1, 2]);
    expect([scale.domain(), scale.range(), copy.range()]).toEqual([
      [0, 1, 4],
      [0, 10, 20],
      [0, 1, 2],
    ]);
    expect([scale(2.5), copy(2.5)]).toEqual([15, 1.5]);
  });
});
