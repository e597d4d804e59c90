import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf } from '../../index/best';
import type { PackItem, PackLane } from './slot';
import { stripOf } from './strip';

const WORLD_PX = 960;
const STEP_PX = 46;

/** A lane of events at some pixels, each as long as is said. */
function laneOf(events: readonly (readonly [at: number, longPx: number])[]): PackLane {
  const inOrder = events.toSorted(([a], [b]) => a - b);
  const items = inOrder.map(([at, longPx], rank): PackItem => {
    const share = (px: number) => Math.min(1, Math.max(0, px / WORLD_PX));
    const [start, end] = [share(at - longPx / 2), share(at + longPx / 2)];
    return {
      rank,
      start,
      end,
      anchor: at / WORLD_PX,
      labelPx: 80,
      leastLabelPx: 76,
      weight: 0.5,
      headPx: 0,
      tailPx: 0,
    };
  });
  return {
    length: items.length,
    isFolded: false,
    anchors: Float64Array.from(items, ({ anchor }) => anchor),
    best: bestOf(new Float32Array(items.length)),
    at: (rank) =>
      items[rank] ?? {
        rank,
        start: 0,
        end: 0,
        anchor: 0,
        labelPx: 0,
        leastLabelPx: 0,
        weight: 0,
        headPx: 0,
        tailPx: 0,
      },
    idAt: (rank) => `e${rank}`,
  };
}

const events = fc.array(fc.tuple(fc.integer({ min: 8, max: 952 }), fc.constantFrom(0, 0, 0, 1, 30, 200)), {
  minLength: 1,
  maxLength: 60,
});

describe('the strip of a lane', () => {
  it('has every event once, in groups in time order', () => {
    fc.assert(
      fc.property(events, (all) => {
        const lane = laneOf(all);
        const ranks = all.map((_, rank) => rank);
        const { clusters } = stripOf(ranks, lane, WORLD_PX, STEP_PX);
        expect(clusters.flatMap((each) => each.ranks)).toEqual(ranks);
        for (const { ranks, ids } of clusters) {
          expect(ids).toEqual(ranks.map((rank) => `e${rank}`));
        }
      }),
    );
  });

  it('has nothing on anything else, each group around its own ticks and inside the scale', () => {
    fc.assert(
      fc.property(events, (all) => {
        const lane = laneOf(all);
        const { clusters } = stripOf(
          all.map((_, rank) => rank),
          lane,
          WORLD_PX,
          STEP_PX,
        );
        const boxes = clusters.map(({ from, to, before, after }) => {
          expect(Math.min(before, after)).toBeGreaterThanOrEqual(0);
          return [from * WORLD_PX - before, to * WORLD_PX + after] as const;
        });
        boxes.forEach(([left, right], index) => {
          expect(right).toBeLessThanOrEqual((boxes[index + 1]?.[0] ?? WORLD_PX + 12) + 1e-6);
          expect(left).toBeGreaterThanOrEqual(-1e-6 - 12);
        });
      }),
    );
  });

  it('is wide enough to be pressed where two events stand together', () => {
    const { clusters } = stripOf(
      [0, 1, 2],
      laneOf([
        [200, 0],
        [201, 0],
        [700, 0],
      ]),
      WORLD_PX,
      STEP_PX,
    );
    const [{ from, to, before, after } = { from: 0, to: 0, before: 0, after: 0 }] = clusters;
    expect((to - from) * WORLD_PX + before + after).toBeCloseTo(24);
  });
});
