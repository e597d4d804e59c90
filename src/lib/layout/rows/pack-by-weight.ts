import { oncePer } from '../scale/once';
import { type PackRoom, findSlot, growLabels, makeRoom, take } from './pack-room';
import { type PackItem, type Packing, SHORTEST_LABEL_PX, type Slot } from './slot';

function labelWidths(full: number): number[] {
  if (full <= SHORTEST_LABEL_PX) return [full];
  return [full, Math.max(SHORTEST_LABEL_PX, Math.round(full * 0.6)), SHORTEST_LABEL_PX];
}

function firstSlot(room: PackRoom, item: PackItem): Slot | undefined {
  // In a crowd most events have no place at all: one look per row tells.
  if (!findSlot(room, item, 0, ['end'])) return undefined;
  for (const labelPx of labelWidths(item.labelPx)) {
    const slot = findSlot(room, item, labelPx);
    if (slot) return slot;
  }
  return undefined;
}

function takeAll(room: PackRoom, items: readonly PackItem[], slots: ReadonlyMap<string, Slot>): void {
  for (const item of items) {
    const slot = slots.get(item.id);
    if (slot) take(room, item, slot);
  }
}

function packingOf(items: readonly PackItem[], slots: ReadonlyMap<string, Slot>): Packing {
  return { slots, overflow: items.filter((item) => !slots.has(item.id)) };
}

/** Whether every event has its place and its whole label, so that no zoom can better it. */
function isFinal({ slots, overflow }: Packing, items: readonly PackItem[]): boolean {
  return overflow.length === 0 && items.every((item) => slots.get(item.id)?.labelPx === item.labelPx);
}

const byWeight = oncePer((items: readonly PackItem[]) =>
  items.toSorted((a, b) => b.weight - a.weight || a.anchor - b.anchor),
);

/**
 * Packs by weight, degrading from full labels to shorter ones; what still has no place overflows.
 * A `previous` packing of a lesser zoom is kept row for row, since what did not overlap there cannot overlap
 * here; its labels may grow and its overflow may find a place.
 * @param leastPx the least width of a slot, which bounds how many there are in a view
 */
export function packByWeight(
  items: readonly PackItem[],
  rows: number,
  worldPx: number,
  leastPx: number,
  previous?: Packing,
): Packing {
  if (previous && isFinal(previous, items)) return previous;
  const room = makeRoom(rows, worldPx, leastPx);
  const slots = new Map<string, Slot>(previous?.slots);
  takeAll(room, items, slots);
  for (const item of byWeight(previous?.overflow ?? items)) {
    const slot = firstSlot(room, item);
    if (!slot) continue;
    take(room, item, slot);
    slots.set(item.id, slot);
  }
  growLabels(room, items, slots);
  return packingOf(items, slots);
}

/** Adds those of the `waiting` events whose marks have a place without their labels. */
export function addBare(
  packing: Packing,
  items: readonly PackItem[],
  waiting: readonly PackItem[],
  rows: number,
  worldPx: number,
): Packing {
  const room = makeRoom(rows, worldPx, 0);
  const slots = new Map(packing.slots);
  takeAll(room, items, slots);
  for (const item of waiting) {
    const slot = findSlot(room, item, 0, ['end']);
    if (!slot) continue;
    take(room, item, slot);
    slots.set(item.id, slot);
  }
  return packingOf(items, slots);
}
