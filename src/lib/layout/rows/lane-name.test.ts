import { describe, expect, it } from 'vitest';
import { isLongName, laneNameIn, laneNameLines } from './lane-name';

const LONG = 'Legal, administrative and constitutional developments of the period';
const WORD = 'Handelsbeziehungen';
const beside = { nameHeightPx: 0, nameWidthPx: 96, widthPx: 1080 };

describe('a lane’s name', () => {
  it.each([
    ['Background', false],
    ['Lane number 12', false],
    [WORD, true],
    [LONG, true],
    ['中國、俄羅斯與中亞各國的外交、貿易及軍事往來關係史', true],
  ])('%s is long: %s', (title, isLong) => {
    expect(isLongName(title)).toBe(isLong);
  });

  it('stands beside its lane where it has room there', () => {
    expect(laneNameIn('Lane number 12', beside)).toEqual({
      isAbove: false,
      left: -104,
      widthPx: 96,
      lines: laneNameLines('Lane number 12', 96),
    });
  });

  it('stands above its lane where it is long, as wide as the plot', () => {
    expect(laneNameIn(LONG, beside)).toEqual({ isAbove: true, left: -104, widthPx: 1080, lines: 1 });
  });

  it('stands above its lane where all do', () => {
    const narrow = { nameHeightPx: 15, nameWidthPx: 320, widthPx: 320 };
    expect(laneNameIn('Background', narrow)).toEqual({ isAbove: true, left: 0, widthPx: 320, lines: 1 });
    expect(laneNameIn(LONG, narrow).lines).toBeGreaterThan(1);
  });
});

describe('a lane’s name that is set in', () => {
  it('has so much less of the margin', () => {
    expect(laneNameIn('Lane number 12', beside, 20)).toMatchObject({ left: -84, widthPx: 76 });
    expect([isLongName('Background', 0), isLongName('Background', 20)]).toEqual([false, true]);
  });

  it('is broken at no no-break space', () => {
    expect(laneNameLines('Europe (3\u00a0lanes)', 96)).toBe(2);
    expect(laneNameLines('Europe (3\u00a0lanes)', 80)).toBe(2);
    expect(isLongName('Europe (3\u00a0lanes)')).toBe(false);
  });
});
