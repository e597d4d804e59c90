import { packWhole } from './pack';
import { packByWeight } from './pack-by-weight';
import { type PackLane, type Packing, itemsOf } from './slot';

function isNamed({ slots, overflow }: Packing): boolean {
  return overflow.length === 0 && [...slots.values()].every(({ labelPx }) => labelPx > 0);
}

/** Packs every event with its name; undefined where some have no room for theirs. */
export function packEvery(lane: PackLane, rows: number, worldPx: number): Packing | undefined {
  const inOrder = packWhole(itemsOf(lane), rows, worldPx);
  if (inOrder && isNamed(inOrder)) return inOrder;
  // Where all have theirs none goes before.
  const tight = packByWeight({ ...lane, key: undefined }, rows, worldPx, 0);
  return isNamed(tight) ? tight : undefined;
}
