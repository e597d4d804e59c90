import { turnsIn } from './keep-side';
import { packWhole } from './pack';
import { packEvery } from './pack-every';
import { BESIDE, findSlot, makeRoom } from './pack-room';
import { type PackItem, type PackLane, type Packing, itemsOf } from './slot';

// A lane of more events than this a row is a crowd, which no packing of names can hold.
const MOST_TRIED = 8;

/** The fewest rows, less than `most`, that are enough; undefined where so many are not. */
function fewest(
  lane: PackLane,
  most: number,
  isEnough: (rows: number, items: readonly PackItem[]) => boolean,
): number | undefined {
  if (lane.isFolded) return 1;
  if (lane.length > most * MOST_TRIED) return undefined;
  const items = itemsOf(lane);
  let [tooFew, enough] = [0, most - 1];
  // What has room in some rows is taken to have it in more, so that a high room needs no more tries than a low one.
  if (enough === 0 || !isEnough(enough, items)) return undefined;
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    if (isEnough(middle, items)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** Whether a name stands over its own bar that had room beside it in a row of its own. */
function isOverBar(items: readonly PackItem[], { slots }: Packing, widthPx: number): boolean {
  return items.some((item) => {
    const slot = slots.get(item.rank);
    return slot?.side === 'on' && findSlot(makeRoom(1, widthPx, 0), item, slot.labelPx, BESIDE) !== undefined;
  });
}

/** The fewest rows, less than `most`, in which every name is whole; undefined where these are not enough. */
export function rowsNeeded(lane: PackLane, most: number, widthPx: number): number | undefined {
  return fewest(lane, most, (rows, items) => packWhole(items, rows, widthPx) !== undefined);
}

/** The same, where none of them stands over its own bar, but for what has no room beside it in any row. */
export function rowsBeside(lane: PackLane, most: number, widthPx: number): number | undefined {
  return fewest(lane, most, (rows, items) => {
    const packing = packWhole(items, rows, widthPx);
    return packing !== undefined && !isOverBar(items, packing, widthPx);
  });
}

/** The same, where all of them stand on one side of their marks, but for what has no room there in any row. */
export function rowsInOrder(lane: PackLane, most: number, widthPx: number): number | undefined {
  return fewest(lane, most, (rows) => {
    const packing = packEvery(lane, rows, widthPx);
    return packing !== undefined && turnsIn(packing, lane, widthPx) < 1;
  });
}
