import { describe, expect, it } from 'vitest';
import { crowd } from '../../../content/crowd';
import content from '../../../content/sino-russia-axis';
import { validChronology } from '../../model/valid';
import { SCALE_KINDS } from '../../model/scale-kinds';
import { frameAt } from '../testing';
import { packLevels } from './levels';
import { packEvery } from './pack-every';
import { packFew } from './pack-few';
import type { Packing } from './slot';

const chronologies = [
  validChronology(content, 'essay'),
  ...[14, 40, 150, 600].map((count) => validChronology(crowd(count), 'crowd')),
];
const frames = chronologies.flatMap((chronology) =>
  [360, 800, 1280].flatMap((width) => SCALE_KINDS.map((kind) => frameAt(chronology, width, kind))),
);

/** What stands together in each row, whatever the order of rows. */
function together({ slots }: Packing): string[] {
  const rows = new Map<number, string[]>();
  for (const [rank, { row, side, labelPx }] of [...slots].sort(([a], [b]) => a - b))
    rows.set(row, [...(rows.get(row) ?? []), `${rank} ${side} ${labelPx}`]);
  return [...rows.values()].map((row) => row.join(', ')).sort();
}

describe('the rows of a lane', () => {
  it('come in the order of their earliest events, and those that are still empty last', () => {
    const firsts = frames.flatMap((frame) =>
      frame.lanesAt(1).map(({ packed }) => packed.map(([first]) => first?.rank ?? Infinity)),
    );
    expect(firsts.filter((ranks) => ranks.length > 1).length).toBeGreaterThan(frames.length);
    expect(firsts).toEqual(firsts.map((ranks) => ranks.toSorted((a, b) => (a < b ? -1 : Number(a > b)))));
  });

  it('keep that order at every zoom, where each event is in the row that it is drawn in', () => {
    for (const frame of frames)
      for (const lane of frame.lanesAt(64))
        for (const [index, row] of lane.packed.entries())
          expect(row.map(({ slot }) => slot.row)).toEqual(row.map(() => index));
  });

  it('hold what they were packed with: no other names, and none of them beside another', () => {
    const lanes = frames.flatMap(({ lanes: all, room }) =>
      all.map((lane) => ({ lane, widthPx: room.widthPx })),
    );
    const few = lanes.filter(({ lane }) => lane.length <= 20);
    expect(few.length).toBeGreaterThan(0);
    for (const { lane, widthPx } of few) {
      const room = { rows: 4, widthPx, leastPx: 0, clusterStepPx: Infinity };
      const slots = new Map(
        packLevels(
          lane,
          room,
        )(0)
          .packed.flat()
          .map(({ rank, slot }) => [rank, slot]),
      );
      const asPacked = packEvery(lane, 4, widthPx) ?? packFew(lane, 3, widthPx);
      expect(together({ slots, overflow: [] })).toEqual(together(asPacked));
    }
  });
});
