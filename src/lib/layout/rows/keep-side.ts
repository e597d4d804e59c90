import { findSlot, makeRoom, spanOn, take } from './pack-room';
import { release } from './row';
import { type PackLane, type Packing, type Side, type Slot, slotExtent } from './slot';

// What moves makes room for what stood in its way.
const MOST_TURNS = 3;
const OVER_BAR = 2;
// Where all else is the same, as few as may be turn, be it only where the scale ends.
const AT_EDGE = 0.01;
// Marks that are closer than the shortest name is wide look like two of one.
const BACK_PX = 60;

const ranksOn = (side: Side, slots: Packing['slots']) =>
  [...slots].flatMap(([rank, slot]) => (slot.side === side && slot.labelPx > 0 ? [rank] : []));

/** The side of their marks on which fewer names stand. */
export function otherSide({ slots }: Packing): Side {
  return ranksOn('start', slots).length > ranksOn('end', slots).length ? 'end' : 'start';
}

/**
 * How much a lane's names turn: 1 for each that stands on the other side than most and has room on theirs, next to nothing where
 * it has none; 2 for each that stands over its bar; and 1 for each two marks that are back to back, a name on either side of them.
 */
export function turnsIn(packing: Packing, lane: PackLane, worldPx: number): number {
  const other = otherSide(packing);
  const side = other === 'end' ? 'start' : 'end';
  const room = makeRoom(1, worldPx, 0);
  const all = [...packing.slots].map(([rank, slot]) => {
    const [from, to] = slotExtent(lane.at(rank), slot.side, slot.labelPx, worldPx);
    return { rank, ...slot, from, to };
  });
  const inRows = all.sort((a, b) => a.row - b.row || a.from - b.from);
  return inRows.reduce((sum, slot, index) => {
    const next = inRows[index + 1];
    const isBack =
      slot.side === 'start' && next?.side === 'end' && next.row === slot.row && next.from - slot.to < BACK_PX;
    if (slot.side === 'on') return sum + OVER_BAR;
    const isRoomy = spanOn(side, lane.at(slot.rank), slot.labelPx, room) !== undefined;
    const turned = slot.side === other ? (isRoomy ? 1 : AT_EDGE) : 0;
    return sum + turned + Number(isBack);
  }, 0);
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
