import { otherSide } from './keep-side';
import { BESIDE, findSlot, makeRoom, take } from './pack-room';
import { type PackLane, type Packing, type Slot, itemsOf } from './slot';

/** Rows of few names that are so far apart are read one after the other; in CSS pixels. */
export const STAIR_PITCH_PX = 30;
// Of more a diagonal is no order that one follows.
const MOST_STEPS = 20;

/**
 * The rows of some lanes with as many more for each lane of few events as there is room for, up to one for each of these.
 * @param isInRoom whether there is room for so many, by lane
 */
export function moreRows(
  rows: readonly number[],
  lanes: readonly PackLane[],
  isInRoom: (more: readonly number[]) => boolean,
): readonly number[] {
  const more = rows.map((own, index) => {
    const { length = 0, isFolded = true } = lanes[index] ?? {};
    return isFolded || length > MOST_STEPS ? own : Math.max(own, Math.min(length, own + 1));
  });
  return more.join() === rows.join() || !isInRoom(more) ? rows : moreRows(more, lanes, isInRoom);
}

/**
 * Lets a lane whose events all have their place go down its rows one after the other, as a staircase that is read as their
 * order, with names on the side on which most stand. As it was where some row would be needed by what goes before.
 */
export function stairs(packing: Packing, lane: PackLane, rows: number, worldPx: number): Packing {
  const room = makeRoom(rows, worldPx, 0);
  const slots = new Map<number, Slot>();
  const sides = otherSide(packing) === 'end' ? BESIDE.toReversed() : BESIDE;
  let next = 0;
  for (const item of itemsOf(lane)) {
    const labelPx = packing.slots.get(item.rank)?.labelPx ?? 0;
    const turned = [...room.rows.slice(next), ...room.rows.slice(0, next)];
    const found = findSlot({ ...room, rows: turned }, item, labelPx, sides);
    if (!found) return packing;
    const slot = { ...found, row: (found.row + next) % rows };
    take(room, item, slot);
    slots.set(item.rank, slot);
    next = (slot.row + 1) % rows;
  }
  return { slots, overflow: [] };
}
