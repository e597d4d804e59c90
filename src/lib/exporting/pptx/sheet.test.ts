import { describe, expect, it } from 'vitest';
import { textWidth } from '../../layout/rows/text-width';
import { PLANS, cutTo, sizeFor } from './sheet';

describe('PLANS', () => {
  it.each(['16:9', '4:3'] as const)(
    '%s has that ratio, and its boxes one above the other within it',
    (ratio) => {
      const { widthPx, heightPx, pointsPerPx, title, plot, below } = PLANS[ratio];
      const [across = 0, down = 1] = ratio.split(':').map(Number);
      expect(widthPx / heightPx).toBeCloseTo(across / down, 10);
      expect(heightPx * pointsPerPx).toBe(540);
      expect(title.y + title.height).toBeLessThan(plot.y);
      expect(plot.y + plot.height).toBeLessThan(below.y);
      expect(below.y + below.height).toBeLessThan(heightPx);
      expect(plot.x + plot.width).toBeLessThan(widthPx);
    },
  );
});

describe('cutTo', () => {
  it('leaves a text that has room, and else ends it with an ellipsis within the width', () => {
    expect(cutTo('Minsk Agreement signed', 200, 13)).toBe('Minsk Agreement signed');
    const cut = cutTo('Minsk Agreement signed', 100, 13);
    expect(cut).toMatch(/^Minsk.*\S…$/);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(100);
  });

  it('never cuts a character in two', () => {
    expect(cutTo('🚀🚀🚀🚀🚀', 40, 13)).toMatch(/^(🚀)+…$/u);
    // A family is seven code points and one letter.
    expect(cutTo('👨‍👩‍👧‍👦'.repeat(9), 150, 13)).toMatch(/^(👨‍👩‍👧‍👦)+…$/u);
  });
});

describe('sizeFor', () => {
  it('is the largest size at which a text keeps to its lines, and the smallest where there is none', () => {
    const sizes = [
      [28, 1],
      [20, 2],
    ] as const;
    expect(sizeFor('short', 300, sizes)).toBe(28);
    expect(sizeFor('a title that is longer than a line of these', 300, sizes)).toBe(20);
    expect(sizeFor('long '.repeat(100), 300, sizes)).toBe(20);
  });
});
