import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_PX } from '../rows/slot';
import { textWidth } from '../rows/text-width';
import { meet, placeName } from './name-box';

const PLOT = { widthPx: 800, heightPx: 260 };
const inkAt = (x: number, y: number) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });

describe('placeName', () => {
  it('stands beside its mark where nothing is in the way', () => {
    const { left, lines, isBefore } = placeName('Minsk Agreement', inkAt(100, 80), 100, PLOT, []);
    expect({ left, lines, isBefore }).toEqual({ left: 113, lines: ['Minsk Agreement'], isBefore: false });
  });

  it('stands before it at the end of the plot', () => {
    const { right, isBefore } = placeName('Minsk Agreement', inkAt(790, 80), 790, PLOT, []);
    expect({ right, isBefore }).toEqual({ right: 777, isBefore: true });
  });

  it('goes out of the way of other names, and above all of lanes’ names', () => {
    const label = { left: 110, right: 800, top: 72, bottom: 88, cost: 10 };
    const lane = { left: 0, right: 300, top: 30, bottom: 60, cost: 100 };
    const box = placeName('A name of some length', inkAt(100, 80), 100, PLOT, [label, lane]);
    expect([label, lane].filter((each) => meet(each, box))).toEqual([]);
    expect(box.top).toBeGreaterThan(80);
  });

  it('is whole, inside the plot, and as wide as its lines, for any title at any place', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 340 }),
      y: fc.integer({ min: 10, max: 250 }),
      words: fc.string({ minLength: 1, maxLength: 200 }),
    });
    fc.assert(
      fc.property(place, ({ x, y, words }) => {
        const box = placeName(words, inkAt(x, y), x, { widthPx: 340, heightPx: 260 }, []);
        expect(box.lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(340);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(260);
        for (const line of box.lines)
          expect(textWidth(line, LABEL_PX)).toBeLessThanOrEqual(box.right - box.left);
      }),
    );
  });
});
