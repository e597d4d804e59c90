import { describe, expect, it } from 'vitest';
import { brokenLines, wordsOnLine } from './line-gaps';
import type { Mark } from './mark';

/** A name of 100 px from `left` on, in a row whose middle is `y`. */
function named(id: string, left: number, y: number, isInView = true): Mark {
  // Only what tells where a name stands is looked at.
  return {
    event: { id },
    labelLeft: left,
    label: { widthPx: 100 },
    y,
    isInView,
    isDateInView: isInView,
  } as unknown as Mark;
}

describe('wordsOnLine', () => {
  it('has the lines of text that stand on the playhead’s line, from top to bottom', () => {
    const marks = [named('c', 20, 90), named('a', 0, 10), named('b', 60, 50)];
    expect(wordsOnLine({ marks }, 40, 400, undefined)).toEqual([
      [2, 18],
      [82, 98],
    ]);
  });

  it('leaves no specks between rows that stand close', () => {
    const marks = [named('a', 0, 10), named('b', 0, 28), named('c', 0, 60)];
    expect(wordsOnLine({ marks }, 40, 400, undefined)).toEqual([
      [2, 36],
      [52, 68],
    ]);
  });

  it('has neither what is shown, whose name has a ground, nor what is out of view', () => {
    const marks = [named('a', 0, 10), named('b', 0, 40, false)];
    expect(wordsOnLine({ marks }, 40, 400, 'a')).toEqual([]);
  });
});

describe('brokenLines', () => {
  const lineAt = (at: number) => ({ at });
  const fold = (start: number, end: number) => ({ start, end });

  it('has the lines of years and the edges of folds that run behind names', () => {
    const axis = { ticks: [lineAt(0.1), lineAt(0.9)], tears: [fold(0.2, 0.6)] };
    const broken = brokenLines({ marks: [named('a', 0, 10)], axis }, 400);
    expect(broken.map(({ at }) => Math.round(at * 400))).toEqual([40, 81]);
    expect(broken.map(({ gaps }) => gaps)).toEqual([[[2, 18]], [[2, 18]]]);
  });

  it('is broken no wider than letters reach, which end at the mark that they stand before', () => {
    const before = { ...named('a', 0, 10), label: { widthPx: 100, shift: -1 } } as unknown as Mark;
    const axis = { ticks: [lineAt(0.005), lineAt(0.24)], tears: [] };
    expect(brokenLines({ marks: [before], axis }, 400).map(({ at }) => at)).toEqual([0.24]);
  });
});
