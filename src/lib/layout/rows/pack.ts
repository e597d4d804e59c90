import { SIDES, findSlot, growLabels, makeRoom, standBeside, take } from './pack-room';
import { type PackItem, type Packing, type Side, type Slot, longestLabel } from './slot';

const SIDES_BACKWARDS: readonly Side[] = ['start', 'end', 'on'];

function packCapped(
  items: readonly PackItem[],
  rows: number,
  worldPx: number,
  sides: readonly Side[],
): Packing | undefined {
  const room = makeRoom(rows, worldPx, 0);
  const slots = new Map<number, Slot>();
  for (const item of items) {
    const labelPx = Math.min(Math.max(longestLabel(item, worldPx), item.leastLabelPx), item.labelPx);
    const slot = findSlot(room, item, labelPx, sides);
    if (!slot) return undefined;
    take(room, item, slot);
    slots.set(item.rank, slot);
  }
  growLabels(room, items, slots);
  standBeside(room, items, slots);
  return { slots, overflow: [] };
}

/** Packs in the order given with labels as whole as the scale's ends allow; undefined when that takes more rows. */
export function packWhole(items: readonly PackItem[], rows: number, worldPx: number): Packing | undefined {
  // First fit is greedy: where it fails forwards it may succeed from the other end with labels on the other side.
  return (
    packCapped(items, rows, worldPx, SIDES) ??
    packCapped(items, rows, worldPx, SIDES_BACKWARDS) ??
    packCapped(items.toReversed(), rows, worldPx, SIDES_BACKWARDS)
  );
}
