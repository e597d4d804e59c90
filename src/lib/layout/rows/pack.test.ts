import { describe, expect, it } from 'vitest';
import border from '../../../content/china-russia-border';
import { validChronology } from '../../model/valid';
import { frameAt, sceneIn } from '../testing';
import { packAll } from './pack';
import type { PackItem } from './slot';

const point = (rank: number, anchor: number, labelPx: number, weight = 0.5): PackItem => ({
  ...{ rank, anchor, labelPx, weight },
  ...{ start: anchor, end: anchor, leastLabelPx: Math.min(labelPx, 92), headPx: 5, tailPx: 5 },
});

/** Ranks of those that have a name, in two rows of 350 pixels that hold every mark but not every name. */
const namedOf = (weights: readonly number[]) => {
  const items = [
    point(0, 0.5, 140, weights[0]),
    point(1, 0.78, 190, weights[1]),
    point(2, 0.83, 140, weights[2]),
  ];
  const { slots } = packAll(items, 2, 350) ?? { slots: new Map<number, never>() };
  expect(slots.size).toBe(3);
  return [...slots].filter(([, { labelPx }]) => labelPx > 0).map(([rank]) => rank);
};

describe('where every mark has a place and not every name', () => {
  it('names are as the order of time has them', () => {
    expect(namedOf([0.9, 0.8, 0.95])).not.toContain(1);
  });

  it('the one of the most weight has its name', () => {
    expect(namedOf([0.9, 1, 0.95])).toContain(1);
  });

  it('a name that is too long takes no mark its place', () => {
    for (const widthPx of [320, 360, 390]) {
      const { marks, clusters } = sceneIn(frameAt(validChronology(border, 'border'), widthPx, 'time'));
      expect([marks.length, clusters.length]).toEqual([14, 0]);
    }
  });
});
