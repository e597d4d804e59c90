import { expect, it } from 'vitest';
import { besideMark } from './stem';

const stroke = { colour: 'ink', widthPx: 1.5 } as const;
const ends = (middle: number | undefined) =>
  besideMark(5, [-100, 20], middle, stroke).map(({ from, to }) => [from[1], to[1]]);

it('a playhead’s line is whole where nothing is chosen, and leaves the chosen mark’s row free', () => {
  expect(ends(undefined)).toEqual([[-100, 20]]);
  expect(ends(-50)).toEqual([
    [-100, -61],
    [-39, 20],
  ]);
  expect(ends(-95)).toEqual([[-84, 20]]);
});
