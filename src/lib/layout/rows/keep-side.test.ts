import { describe, expect, it } from 'vitest';
import { crowd } from '../../../content/crowd';
import { validChronology } from '../../model/valid';
import { SCALE_KINDS } from '../scale/scale';
import { frameAt } from '../testing';
import { keepSide, otherSide } from './keep-side';
import { packWhole } from './pack';
import { makeRoom, take } from './pack-room';
import { itemsOf, slotExtent } from './slot';

const frames = [14, 20, 30].flatMap((count) =>
  SCALE_KINDS.map((kind) => frameAt(validChronology(crowd(count), 'crowd'), 1280, kind)),
);
const cases = frames.flatMap(({ lanes, room: { widthPx } }) =>
  lanes.flatMap((lane) =>
    [4, 8].flatMap((rows) => {
      const packing = packWhole(itemsOf(lane), rows, widthPx);
      return packing ? [{ lane, rows, widthPx, packing }] : [];
    }),
  ),
);

describe('names on one side of their marks', () => {
  it('are as many, as wide and as free of one another, and fewer of them turned', () => {
    let turned = 0;
    for (const { lane, rows, widthPx, packing: before } of cases) {
      const after = keepSide(before, lane, rows, widthPx);
      const widths = ({ slots }: typeof after) =>
        [...slots].map(([rank, { labelPx }]) => `${rank} ${labelPx}`).sort();
      expect(widths(after)).toEqual(widths(before));
      expect(after.overflow).toEqual(before.overflow);
      const room = makeRoom(rows, widthPx, 0);
      for (const [rank, slot] of after.slots) {
        const [from, to] = slotExtent(lane.at(rank), slot.side, slot.labelPx, widthPx);
        const row = room.rows[slot.row];
        expect(row?.starts.every((start, at) => start >= to || (row.ends[at] ?? 0) <= from)).toBe(true);
        take(room, lane.at(rank), slot);
      }
      const countOf = ({ slots }: typeof after, side = otherSide({ slots, overflow: [] })) =>
        [...slots.values()].filter((slot) => slot.side === side).length;
      expect(countOf(after)).toBeLessThanOrEqual(countOf(before));
      turned += countOf(before) - countOf(after);
    }
    expect(turned).toBeGreaterThan(0);
  });
});
