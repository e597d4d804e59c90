import { keepSide, otherSide } from './keep-side';
import { packWhole } from './pack';
import { packByWeight } from './pack-by-weight';
import { BESIDE, SIDES, findSlot, makeRoom, take } from './pack-room';
import {
  type PackItem,
  type PackLane,
  type Packing,
  type Side,
  type Slot,
  itemsOf,
  slotExtent,
} from './slot';
import { stairs } from './stairs';

function isNamed({ slots, overflow }: Packing): boolean {
  return overflow.length === 0 && [...slots.values()].every(({ labelPx }) => labelPx > 0);
}

/** Packs whole names on one side of their marks, but for those that have no room there; undefined when that takes more rows. */
function packSided(
  items: readonly PackItem[],
  rows: number,
  worldPx: number,
  side: Side,
): Packing | undefined {
  const room = makeRoom(rows, worldPx, 0);
  const slots = new Map<number, Slot>();
  const others = SIDES.filter((other) => other !== side);
  const from = (item: PackItem) => slotExtent(item, side, item.labelPx, worldPx)[0];
  for (const item of items.toSorted((a, b) => from(a) - from(b))) {
    const slot = findSlot(room, item, item.labelPx, [side]) ?? findSlot(room, item, item.labelPx, others);
    if (!slot) return undefined;
    take(room, item, slot);
    slots.set(item.rank, slot);
  }
  return { slots, overflow: [] };
}

/** How many names stand over their bars, which is worse, or on the side on which fewer do. */
function turnedIn(packing: Packing): number {
  const other = otherSide(packing);
  return [...packing.slots.values()].reduce(
    (sum, { side }) => sum + (side === 'on' ? 2 : Number(side === other)),
    0,
  );
}

function packNamed(lane: PackLane, rows: number, worldPx: number): Packing | undefined {
  const items = itemsOf(lane);
  const inOrder = packWhole(items, rows, worldPx);
  const sided = BESIDE.flatMap((side) => packSided(items, rows, worldPx, side) ?? []);
  const found = [...(inOrder && isNamed(inOrder) ? [inOrder] : []), ...sided];
  if (found.length > 0)
    return found
      .map((packing) => keepSide(packing, lane, rows, worldPx))
      .reduce((best, packing) => (turnedIn(packing) < turnedIn(best) ? packing : best));
  // Where all have theirs none goes before.
  const tight = packByWeight({ ...lane, key: undefined }, rows, worldPx, 0);
  return isNamed(tight) ? keepSide(tight, lane, rows, worldPx) : undefined;
}

/** Packs every event with its name, down all of the rows; undefined where some have no room for theirs. */
export function packEvery(lane: PackLane, rows: number, worldPx: number): Packing | undefined {
  const packing = packNamed(lane, rows, worldPx);
  if (!packing) return undefined;
  const used = new Set([...packing.slots.values()].map(({ row }) => row)).size;
  return used < Math.min(rows, lane.length) ? stairs(packing, lane, rows, worldPx) : packing;
}
