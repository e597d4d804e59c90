import { type Row, emptyRow, freeAround, isFree, occupy, release } from './row';
import { LEAST_MARK_PX, LEAST_TIMES_ALONG, type PackItem, type Side, type Slot, slotExtent } from './slot';

/** The rows of a lane while it is packed, at the width of the whole scale that it is packed for. */
export interface PackRoom {
  readonly rows: readonly Row[];
  readonly worldPx: number;
  /** The least width of a slot with a label, which bounds how many there are in a view. */
  readonly leastPx: number;
}

export const ROW_GAP_PX = 10;
// A bar is still seen as one beside a label that would else be cut.
const LEAST_BESIDE_ALONG_PX = 80;
export const SIDES: readonly Side[] = ['end', 'start', 'on'];

export function makeRoom(rows: number, worldPx: number, leastPx: number): PackRoom {
  return { rows: Array.from({ length: rows }, emptyRow), worldPx, leastPx };
}

/** The pixels that an event takes of a row with its label on a side; undefined where the scale, or its bar, has no room for it. */
export function spanOn(
  side: Side,
  item: PackItem,
  labelPx: number,
  { worldPx, leastPx }: PackRoom,
): readonly [number, number] | undefined {
  const [from, to] = slotExtent(item, side, labelPx, worldPx);
  if (side === 'on' && to - from < labelPx * LEAST_TIMES_ALONG) return undefined;
  // A mark may stand half over the edge, a label may not.
  const outPx = labelPx > 0 ? (item.outPx ?? 0) : LEAST_MARK_PX;
  if (from < (side === 'start' ? -outPx : -LEAST_MARK_PX)) return undefined;
  if (to > worldPx + (side === 'end' ? outPx : LEAST_MARK_PX)) return undefined;
  return [from, Math.max(to, from + leastPx) + ROW_GAP_PX];
}

/** Takes a slot. A mark without a label takes no more than itself, even where that is inside another's least width. */
export function take({ rows, worldPx, leastPx }: PackRoom, item: PackItem, slot: Slot): void {
  const row = rows[slot.row];
  const [from, to] = slotExtent(item, slot.side, slot.labelPx, worldPx);
  const least = slot.labelPx > 0 ? leastPx : 0;
  if (row) occupy(row, from, Math.max(to, from + least) + ROW_GAP_PX);
}

export const BESIDE: readonly Side[] = ['end', 'start'];

/** First fit: the first row, then side, with room for a label of this width. */
export function findSlot(
  room: PackRoom,
  item: PackItem,
  labelPx: number,
  sides: readonly Side[] = SIDES,
): Slot | undefined {
  const spans = sides.flatMap((side) => {
    const span = spanOn(side, item, labelPx, room);
    return span ? [{ side, from: span[0], to: span[1] }] : [];
  });
  if (spans.length === 0) return undefined;
  for (const [index, row] of room.rows.entries()) {
    const found = spans.find(({ from, to }) => isFree(row, from, to));
    if (found) return { row: index, side: found.side, labelPx };
  }
  return undefined;
}

/**
 * Lets each shortened label grow into the free pixels next to it or along its bar, in its own row and on its own side,
 * the weightiest first.
 */
export function growLabels(room: PackRoom, items: readonly PackItem[], slots: Map<number, Slot>): void {
  const short = items.filter((item) => {
    const slot = slots.get(item.rank);
    return slot && slot.labelPx < item.labelPx;
  });
  for (const item of short.sort((a, b) => b.weight - a.weight)) {
    const slot = slots.get(item.rank);
    const row = room.rows[slot?.row ?? 0];
    const grown = slot && row && grow(room, row, item, slot);
    if (!grown) continue;
    release(row, slotExtent(item, slot.side, slot.labelPx, room.worldPx)[0]);
    take(room, item, grown);
    slots.set(item.rank, grown);
  }
}

/**
 * Moves what has its label over its own bar to where that stands beside it, in whichever row has room: a bar that is seen whole
 * needs no second look.
 * @param isKept whether an event has to stay in its row
 */
export function standBeside(
  room: PackRoom,
  items: readonly PackItem[],
  slots: Map<number, Slot>,
  isKept: (rank: number) => boolean = () => false,
): void {
  for (const item of items) {
    const slot = slots.get(item.rank);
    const row = room.rows[slot?.row ?? 0];
    if (slot?.side !== 'on' || !row || isKept(item.rank)) continue;
    release(row, slotExtent(item, 'on', slot.labelPx, room.worldPx)[0]);
    const beside = findSlot(room, item, slot.labelPx, BESIDE) ?? slot;
    take(room, item, beside);
    slots.set(item.rank, beside);
  }
}

/** The whole label where enough of the bar is left beside it. */
function mostAlong({ labelPx }: PackItem, barPx: number): number {
  const isEnough = barPx >= labelPx + LEAST_BESIDE_ALONG_PX;
  return isEnough ? labelPx : barPx / LEAST_TIMES_ALONG;
}

function grow(room: PackRoom, row: Row, item: PackItem, slot: Slot): Slot | undefined {
  const [from, to] = slotExtent(item, slot.side, slot.labelPx, room.worldPx);
  const [before, after] = freeAround(row, from);
  const outPx = item.outPx ?? 0;
  const free =
    slot.side === 'end'
      ? Math.min(after - ROW_GAP_PX, room.worldPx + outPx) - to
      : from - Math.max(before, -outPx);
  const most = slot.side === 'on' ? mostAlong(item, to - from) : slot.labelPx + free;
  const labelPx = Math.min(item.labelPx, Math.floor(most));
  const least = Math.max(slot.labelPx + 1, item.leastLabelPx);
  return labelPx >= least ? { ...slot, labelPx } : undefined;
}
