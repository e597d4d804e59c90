import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layout, beginning, scrollFor } from './in-sight';

const desk: Layout = { seenPx: 720, stageTop: 110, coveredPx: 0, passageTop: 540, passageEnd: 800 };
const phone: Layout = { seenPx: 844, stageTop: 220, coveredPx: 372, passageTop: 680, passageEnd: 900 };

describe('scrollFor', () => {
  it('stays where stage and passage are in sight', () => {
    expect(scrollFor(desk, 100)).toBe(100);
    expect(scrollFor({ ...desk, passageEnd: 700 }, 0)).toBe(0);
  });

  it('goes as far as the end of the passage needs, and no further than the top of the stage', () => {
    expect(scrollFor(desk, 0)).toBe(80);
    expect(scrollFor({ ...desk, passageEnd: 1400 }, 0)).toBe(110);
  });

  it('comes back from far down to the top of the stage, or to the passage below a stage that stays', () => {
    expect(scrollFor(desk, 3000)).toBe(110);
    expect(scrollFor(phone, 3000)).toBe(680 - 372);
  });

  it('shows a heading and a line where there is no room for both', () => {
    const low = { ...desk, seenPx: 390, passageTop: 560 };
    expect(scrollFor(low, 0)).toBe(560 + 96 - 390);
    expect(scrollFor(low, 3000)).toBe(560 + 96 - 390);
  });

  it('takes the stage that stands beside the passage as it is', () => {
    const beside = { ...desk, seenPx: 390, passageTop: 110, passageEnd: 400 };
    expect(scrollFor(beside, 0)).toBe(10);
    expect(scrollFor(beside, 900)).toBe(110);
  });

  it('never leaves the passage’s heading out of sight, whatever the layout', () => {
    const sizes = fc.record({
      seenPx: fc.integer({ min: 320, max: 2160 }),
      stageTop: fc.integer({ min: 0, max: 400 }),
      stage: fc.integer({ min: 200, max: 900 }),
      passage: fc.integer({ min: 40, max: 1500 }),
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 9000 }), ({ seenPx, stageTop, stage, passage }, now) => {
        const passageTop = stageTop + stage;
        const layout = { seenPx, stageTop, coveredPx: 0, passageTop, passageEnd: passageTop + passage };
        const scrolled = scrollFor(layout, now);
        expect(passageTop - scrolled).toBeGreaterThanOrEqual(0);
        expect(passageTop + Math.min(passage, 96) - scrolled).toBeLessThanOrEqual(seenPx);
        // Of the stage as much as there is room for.
        expect(stageTop + stage - scrolled).toBeGreaterThan(Math.min(stage, seenPx - 96) - 1);
      }),
    );
  });
});

describe('beginning', () => {
  it('is the page’s where its browser went to a list’s entry, and where the reader was otherwise', () => {
    expect(beginning(136, 136, 400)).toBe(0);
    expect(beginning(113, 136, 113)).toBe(0);
    expect(beginning(60, 136, 400)).toBe(60);
    expect(beginning(0, 136, 400)).toBe(0);
  });
});
