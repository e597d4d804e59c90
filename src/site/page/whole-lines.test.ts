import { describe, expect, it } from 'vitest';
import { endOfWhole } from './whole-lines';

const lines = [
  { top: 0, bottom: 20 },
  { top: 20, bottom: 40 },
  { top: 40, bottom: 60 },
];

describe('endOfWhole', () => {
  it('is above the first line that reaches below the foot', () => {
    expect(endOfWhole(lines, 50)).toBe(40);
    expect(endOfWhole(lines, 39)).toBe(20);
  });

  it('cuts nothing where all lines are above it, the last of which may end at it', () => {
    expect(endOfWhole(lines, 60)).toBeUndefined();
    expect(endOfWhole([], 60)).toBeUndefined();
  });

  it('is the foot at most, where a line ends above it and none is cut in two', () => {
    expect(endOfWhole(lines, 40)).toBe(40);
  });

  it('takes along a line that stands beside one that is cut, in larger letters', () => {
    const beside = [...lines, { top: 34, bottom: 52 }];
    expect(endOfWhole(beside, 50)).toBe(20);
  });
});
