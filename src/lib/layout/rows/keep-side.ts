import { findSlot, makeRoom, take } from './pack-room';
import { release } from './row';
import { type PackLane, type Packing, type Side, type Slot, slotExtent } from './slot';

// What moves makes room for what stood in its way.
const MOST_TURNS = 3;

const ranksOn = (side: Side, slots: Packing['slots']) =>
  [...slots].flatMap(([rank, slot]) => (slot.side === side && slot.labelPx > 0 ? [rank] : []));

/** The side of their marks on which fewer names stand. */
export function otherSide({ slots }: Packing): Side {
  return ranksOn('start', slots).length > ranksOn('end', slots).length ? 'end' : 'start';
}

/**
 * Lets names of a lane stand on one side of their marks, that of most of them, wherever there is room for them there: what
 * turns from side to side along a row has an unruly edge. No name is lost or cut by it.
 */
export function keepSide(packing: Packing, lane: PackLane, rows: number, worldPx: number): Packing {
  const other = otherSide(packing);
  const slots = new Map(packing.slots);
  const room = makeRoom(rows, worldPx, 0);
  for (const [rank, slot] of slots) take(room, lane.at(rank), slot);
  const side = other === 'end' ? 'start' : 'end';
  const order = side === 'end' ? -1 : 1;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const ranks = ranksOn(other, slots).sort((a, b) => order * (a - b));
    if (ranks.filter(move).length === 0) break;
  }
  return { ...packing, slots };

  function move(rank: number): boolean {
    const item = lane.at(rank);
    const slot: Slot | undefined = slots.get(rank);
    const row = room.rows[slot?.row ?? 0];
    if (!slot || !row) return false;
    release(row, slotExtent(item, slot.side, slot.labelPx, worldPx)[0]);
    const own = findSlot({ ...room, rows: [row] }, item, slot.labelPx, [side]);
    const found = own ? { ...own, row: slot.row } : findSlot(room, item, slot.labelPx, [side]);
    take(room, item, found ?? slot);
    if (found) slots.set(rank, found);
    return found !== undefined;
  }
}
