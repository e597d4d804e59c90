import { isHeavy, packAll, packWhole } from './pack';
import { addBare, packByWeight } from './pack-by-weight';
import { ROW_GAP_PX, growLabels, makeRoom, take } from './pack-room';
import {
  type PackItem,
  type PackLane,
  type Packing,
  type Slot,
  itemsOf,
  markExtent,
  slotExtent,
} from './slot';

type Slots = Map<number, Slot>;

/** What names are worth: those of the most weight before any others. */
function worthOf({ slots }: Packing, lane: PackLane): number {
  return [...slots].reduce((sum, [rank, { labelPx }]) => {
    const item = lane.at(rank);
    if (labelPx === 0) return sum;
    return sum + 1 + item.weight + (isHeavy(item) ? lane.length : 0);
  }, 0);
}

/** Whose names are in the way of a mark in each row; undefined where a mark is. */
function inTheWay(item: PackItem, row: number, slots: Slots, lane: PackLane, worldPx: number) {
  const [from, to] = markExtent(item, worldPx);
  const meets = ([left, right]: readonly [number, number]) =>
    left < to + ROW_GAP_PX && right + ROW_GAP_PX > from;
  const found: PackItem[] = [];
  for (const [rank, slot] of slots) {
    const other = lane.at(rank);
    if (slot.row !== row || !meets(slotExtent(other, slot.side, slot.labelPx, worldPx))) continue;
    if (slot.labelPx === 0 || slot.side === 'on' || meets(markExtent(other, worldPx))) return undefined;
    found.push(other);
  }
  return found;
}

/** Gives a place to every mark that has none, where names of the least worth make way for it; undefined where one has none even so. */
function withMarks(packing: Packing, lane: PackLane, rows: number, worldPx: number): Packing | undefined {
  const slots: Slots = new Map(packing.slots);
  for (const rank of packing.overflow) {
    let best:
      { readonly row: number; readonly cost: number; readonly names: readonly PackItem[] } | undefined;
    for (let row = 0; row < rows; row += 1) {
      const names = inTheWay(lane.at(rank), row, slots, lane, worldPx);
      if (!names) continue;
      const cost = names.reduce((sum, item) => sum + 1 + item.weight + (isHeavy(item) ? lane.length : 0), 0);
      if (cost < (best?.cost ?? Infinity)) best = { row, cost, names };
    }
    if (!best) return undefined;
    const { row, names } = best;
    for (const item of names) slots.set(item.rank, { row, side: 'end', labelPx: 0 });
    slots.set(rank, { row, side: 'end', labelPx: 0 });
  }
  const room = makeRoom(rows, worldPx, 0);
  for (const [rank, slot] of slots) take(room, lane.at(rank), slot);
  growLabels(room, itemsOf(lane), slots);
  return { slots, overflow: [] };
}

/**
 * Packs every event, if need be some of them without names, with as many names as it can; undefined where some have no room.
 * @param isFew whether names make way for marks
 */
export function packEvery(
  lane: PackLane,
  rows: number,
  worldPx: number,
  isFew: boolean,
): Packing | undefined {
  const all = packWhole(itemsOf(lane), rows, worldPx);
  if (all && [...all.slots.values()].every(({ labelPx }) => labelPx > 0)) return all;
  const some = packByWeight(lane, rows, worldPx, 0);
  const bare = addBare(some, lane, some.overflow, rows, worldPx);
  const every = bare.overflow.length === 0 ? bare : isFew ? withMarks(bare, lane, rows, worldPx) : undefined;
  if (all && every) return worthOf(every, lane) > worthOf(all, lane) ? every : all;
  return all ?? every ?? (isFew ? packAll(itemsOf(lane), rows, worldPx, 0) : undefined);
}
