import { type PackRoom, findSlot, spanOn, take } from './pack-room';
import { freeAround, isFree } from './row';
import { LEAST_TIMES_ALONG, type PackItem, type Side, type Slot, markExtent, slotExtent } from './slot';

/** A way in which an event may stand with its whole label. */
interface LabelWay {
  readonly item: PackItem;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

function sidesOf(item: PackItem, { worldPx }: PackRoom): readonly Side[] {
  const [from, to] = markExtent(item, worldPx);
  return to - from < item.labelPx * LEAST_TIMES_ALONG ? ['end', 'start'] : ['end', 'on', 'start'];
}

/** The row in which the least is left between it and what stands after it. */
function tightestRow(room: PackRoom, { item, side, from }: LabelWay): number | undefined {
  const span = spanOn(side, item, item.labelPx, room);
  if (!span) return undefined;
  let [found, least]: [number | undefined, number] = [undefined, Infinity];
  for (const [index, row] of room.rows.entries()) {
    if (!isFree(row, ...span)) continue;
    const [, after] = freeAround(row, from + 1e-6);
    const next = Math.min(after, room.worldPx * 2);
    if (next >= least) continue;
    [found, least] = [index, next];
  }
  return found;
}

/**
 * Takes places for as many events as it can, each with its whole label: from the last on, always the one that leaves the most
 * room before it. Of intervals that have one place each no choice holds more; and most labels stand after their marks.
 * @param not a side that none shall stand on
 */
export function packTight(
  room: PackRoom,
  items: readonly PackItem[],
  slots: Map<number, Slot>,
  not?: Side,
): void {
  const ways = items.flatMap((item) =>
    sidesOf(item, room)
      .filter((side) => side !== not)
      .map((side): LabelWay => {
        const [from, to] = slotExtent(item, side, item.labelPx, room.worldPx);
        return { item, side, from, to };
      }),
  );
  const hopeless = new Set<number>();
  ways.sort((a, b) => b.from - a.from || a.to - b.to || a.item.rank - b.item.rank);
  for (const way of ways) {
    const { item, side } = way;
    if (slots.has(item.rank) || hopeless.has(item.rank)) continue;
    // In a crowd most events have no place at all: one look per row tells.
    if (!findSlot(room, item, 0, ['end'])) {
      hopeless.add(item.rank);
      continue;
    }
    const row = tightestRow(room, way);
    if (row === undefined) continue;
    const slot = { row, side, labelPx: item.labelPx };
    take(room, item, slot);
    slots.set(item.rank, slot);
  }
}
