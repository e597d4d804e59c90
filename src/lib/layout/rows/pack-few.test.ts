import { describe, expect, it } from 'vitest';
import { bestOf } from '../../index/best';
import { turnsIn } from './keep-side';
import { packFew } from './pack-few';
import type { PackItem, PackLane, Side, Slot } from './slot';

interface Given {
  readonly at: number;
  readonly labelPx: number;
  readonly weight?: number;
  readonly toPx?: number;
}

const WORLD_PX = 350;

/** A lane of events at places in CSS pixels, whose names are whole or not there. */
function laneOf(all: readonly Given[]): PackLane {
  const items = all.map(({ at, labelPx, weight = 0.5, toPx = at }, rank): PackItem => {
    const [start, end] = [at / WORLD_PX, toPx / WORLD_PX];
    return { rank, start, end, anchor: start, labelPx, leastLabelPx: labelPx, weight, headPx: 5, tailPx: 5 };
  });
  const at = (rank: number): PackItem => {
    const item = items[rank];
    if (!item) throw new Error(`expected an event at ${rank}`);
    return item;
  };
  return {
    length: items.length,
    isFolded: false,
    anchors: Float64Array.from(items, ({ anchor }) => anchor),
    best: bestOf(Float32Array.from(items, ({ weight }) => weight)),
    at,
    idAt: (rank) => `e${rank}`,
  };
}

const namedOf = (rows: number, ...all: readonly Given[]) =>
  [...packFew(laneOf(all), rows, WORLD_PX).slots.keys()].sort((a, b) => a - b);

describe('a lane of a few that has no room for all names', () => {
  it('has as many as it can, whatever order finds them', () => {
    // Spread over the whole the long one comes first, and is in the way of both others.
    expect(namedOf(1, { at: 20, labelPx: 280 }, { at: 150, labelPx: 50 }, { at: 240, labelPx: 60 })).toEqual([
      1, 2,
    ]);
  });

  it('names of as many the weightier, where what is spread would have a lighter one in their row', () => {
    // The bar is the only one of its part, and takes all of the row.
    const all = [
      { at: 2, toPx: 340, labelPx: 100, weight: 0.4 },
      { at: 200, labelPx: 90, weight: 1 },
      { at: 205, labelPx: 120, weight: 0.9 },
    ];
    expect(namedOf(2, ...all)).toEqual([1, 2]);
  });

  it('has the name of what has all the weight there is, and be it in the way of two others', () => {
    const others = [
      { at: 150, labelPx: 50 },
      { at: 240, labelPx: 60 },
    ];
    expect(namedOf(1, { at: 20, labelPx: 280, weight: 1 }, ...others)).toEqual([0]);
  });
});

describe('how much names turn', () => {
  const all = [
    { at: 100, labelPx: 60 },
    { at: 130, labelPx: 60 },
    { at: 330, labelPx: 60 },
  ];
  const slot = (row: number, side: Side) => ({ row, side, labelPx: 60 });
  const turnsOf = (...slots: readonly Slot[]) =>
    turnsIn({ slots: new Map(slots.entries()), overflow: [] }, laneOf(all), WORLD_PX);

  it('is nothing where all stand on one side, or have no room there', () => {
    expect(turnsOf(slot(0, 'end'), slot(1, 'end'))).toBe(0);
    expect(turnsOf(slot(0, 'end'), slot(1, 'end'), slot(2, 'start'))).toBeCloseTo(0, 1);
  });

  it('is one for each that has room on the side of most, and one more for two marks back to back', () => {
    expect(turnsOf(slot(0, 'start'), slot(1, 'end'), slot(2, 'start'))).toBeCloseTo(1, 1);
    expect(turnsOf(slot(0, 'start'), slot(0, 'end'), slot(1, 'start'))).toBeCloseTo(2, 1);
  });

  it('is the most where one stands over its bar', () => {
    expect(turnsOf(slot(0, 'on'), slot(1, 'end'))).toBeGreaterThan(1);
  });
});
