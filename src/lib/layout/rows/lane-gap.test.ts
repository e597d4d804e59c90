import { describe, expect, it } from 'vitest';
import { wholeLanesGap } from './lane-gap';

const SEEN_PX = 243;
const FADE_PX = 12;

describe('lanes that go on below their room', () => {
  for (let height = 20; height < 110; height += 1) {
    it(`are whole above what fades, and the next begins below it, each ${height} px high`, () => {
      const gap = wholeLanesGap(
        Array.from({ length: 20 }, () => height),
        3,
        SEEN_PX,
      );
      const ends = Array.from({ length: 20 }, (_, place) => place * (height + gap) + height);
      const cut = ends.filter((end) => end > SEEN_PX - FADE_PX && end - height < SEEN_PX - 5);
      expect(cut).toEqual([]);
    });
  }
});
