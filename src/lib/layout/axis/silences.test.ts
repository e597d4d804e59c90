import { describe, expect, it } from 'vitest';
import { longSilences } from './silences';

describe('silences that are much longer than the others', () => {
  it('are one, two or three, by the places of what they come after', () => {
    expect(longSilences([0, 1, 2, 10, 11, 12])).toEqual([2]);
    expect(longSilences([0, 8, 9, 10, 18, 19])).toEqual([0, 3]);
    expect(longSilences([0, 8, 9, 18, 19, 29, 30])).toEqual([0, 2, 4]);
  });

  it('are none where more are as long, where one is hardly longer, or where all are of one length', () => {
    expect(longSilences([0, 8, 9, 17, 18, 26, 27, 35])).toEqual([]);
    expect(longSilences([0, 10, 25, 33])).toEqual([]);
    expect(longSilences([0, 1, 2, 3])).toEqual([]);
  });

  it('are none of no part of all the time, and of fewer than three events', () => {
    expect(longSilences(Array.from({ length: 100 }, (_, at) => at + (at > 50 ? 5 : 0)))).toEqual([]);
    expect(longSilences([0, 100])).toEqual([]);
    expect(longSilences([])).toEqual([]);
  });
});
