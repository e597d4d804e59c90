import { describe, expect, it } from 'vitest';
import type { DrawnPart } from '../layout/marks/mark';
import { ring } from './dots';
import { MEASURES } from './measures';

const point: DrawnPart = { part: 'point', shape: 'point', from: 0, to: 0 };
const place = { left: 0, widthPx: 0, y: 0, lane: 'lane-1', seenPx: 100 } as const;

describe('ring', () => {
  it('is a circle about a dot, and a diamond about a diamond', () => {
    const [round] = ring(point, 0, { ...place, phase: 'under-way' });
    expect(round).toMatchObject({ kind: 'rect', width: 17, height: 17, radius: 8.5 });
    const [angular] = ring(point, 0, { ...place, phase: 'under-way', isAgain: true });
    if (angular?.kind !== 'path') throw new Error(`expected a path, found ${angular?.kind}`);
    const reach = Math.max(...(angular.strands[0]?.points ?? []).map(([x]) => x));
    const grown = MEASURES.diamond + 2 * (MEASURES['ring-gap'] + MEASURES.edge);
    // Half of its diagonal, to the middle of its stroke.
    expect(reach).toBeCloseTo((grown - MEASURES.edge) / Math.SQRT2, 5);
  });

  it('is round about a question, whatever the lane', () => {
    const [around] = ring({ ...point, isUncertain: true }, 0, { ...place, phase: 'possible', isAgain: true });
    expect(around).toMatchObject({ kind: 'rect', stroke: { dash: 'edge' } });
  });

  it('is none where nothing is under way', () => {
    expect(ring(point, 0, { ...place, phase: 'past' })).toEqual([]);
    expect(ring(point, 0, place)).toEqual([]);
    expect(ring(point, 0, { ...place, phase: 'under-way', isOutlined: true })).toEqual([]);
  });
});
