import { keepSide, turnsIn } from './keep-side';
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

function packNamed(lane: PackLane, rows: number, worldPx: number): Packing | undefined {
  const items = itemsOf(lane);
  const inOrder = packWhole(items, rows, worldPx);
  const sided = BESIDE.flatMap((side) => packSided(items, rows, worldPx, side) ?? []);
  // Where all have theirs none goes before.
  const tight = [undefined, ...BESIDE].map((not) =>
    packByWeight({ ...lane, key: undefined }, rows, worldPx, 0, undefined, { not }),
  );
  const found = [...(inOrder ? [inOrder] : []), ...sided, ...tight]
    .filter(isNamed)
    .map((packing) => keepSide(packing, lane, rows, worldPx))
    .map((packing) => ({ packing, turns: turnsIn(packing, lane, worldPx) }));
  return found.toSorted((a, b) => a.turns - b.turns)[0]?.packing;
}

/** Packs every event with its name, down all of the rows; undefined where some have no room for theirs. */
export function packEvery(lane: PackLane, rows: number, worldPx: number): Packing | undefined {
  const packing = packNamed(lane, rows, worldPx);
  if (!packing) return undefined;
  const used = new Set([...packing.slots.values()].map(({ row }) => row)).size;
  if (used >= Math.min(rows, lane.length)) return packing;
  const down = stairs(packing, lane, rows, worldPx);
  const turned = (each: Packing) => Math.floor(turnsIn(each, lane, worldPx));
  return turned(down) > turned(packing) ? packing : down;
}
