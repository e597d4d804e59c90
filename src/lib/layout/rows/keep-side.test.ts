import { describe, expect, it } from 'vitest';
import { crowd } from '../../../content/crowd';
import { validChronology } from '../../model/valid';
import { SCALE_KINDS } from '../../model/scale-kinds';
import { frameAt } from '../testing';
import { keepSide, otherSide, turnsIn } from './keep-side';
import { packWhole } from './pack';
import { packFew } from './pack-few';
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

describe('a lane that has no room for all names', () => {
  it('turns fewer of them, and has fewer marks back to back, for hardly a name', () => {
    let [names, turns, namesBefore, turnsBefore] = [0, 0, 0, 0];
    for (const count of [24, 40, 60])
      for (const kind of SCALE_KINDS) {
        const { lanes, room } = frameAt(validChronology(crowd(count), 'crowd'), 1280, kind);
        for (const lane of lanes) {
          const [before, after] = [false, true].map((isTidy) => packFew(lane, 3, room.widthPx, isTidy));
          if (!before || !after) continue;
          names += after.slots.size;
          turns += turnsIn(after, lane, room.widthPx);
          namesBefore += before.slots.size;
          turnsBefore += turnsIn(before, lane, room.widthPx);
        }
      }
    expect(turns).toBeLessThan(turnsBefore * 0.7);
    expect(names).toBeGreaterThan(namesBefore * 0.93);
  });
});
