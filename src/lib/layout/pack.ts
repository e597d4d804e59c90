import { type Row, emptyRow, freeAround, isFree, occupy, release } from './row';

/** What the packing of a lane needs to know of an event. Shares are of the whole scale, 0–1. */
export interface PackItem {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly anchor: number;
  readonly labelPx: number;
  readonly weight: number;
}

/** Which side of its mark a label stands on; *on* is along a bar that is longer than its label. */
export type Side = 'end' | 'start' | 'on';

/** Where an event is drawn: its row from the top of the lane, and its label's side and width. */
export interface Slot {
  readonly row: number;
  readonly side: Side;
  readonly labelPx: number;
}

export interface Packing {
  readonly slots: ReadonlyMap<string, Slot>;
  /** Events with no place at this zoom, in time order; clusters count them. */
  readonly overflow: readonly PackItem[];
}

export const LABEL_GAP_PX = 7;
export const LEAST_MARK_PX = 12;
const ROW_GAP_PX = 10;
const SHORTEST_LABEL_PX = 76;
// A label along its bar has to leave enough of the bar to be seen as one.
const LEAST_TIMES_ALONG = 2.2;
/** Label widths tried in turn until every event has a place; each is the most that a label may take. */
const LABEL_CAPS_PX = [Infinity, 220, 180, 150, 128, 108, 92, SHORTEST_LABEL_PX] as const;
const SIDES: readonly Side[] = ['end', 'start', 'on'];
const SIDES_BACKWARDS: readonly Side[] = ['start', 'end', 'on'];

/** The pixels a mark itself takes when the whole scale is `worldPx` wide: `[from, to)`. */
export function markExtent(item: PackItem, worldPx: number): readonly [number, number] {
  const anchor = item.anchor * worldPx;
  return [
    Math.min(item.start * worldPx, anchor - LEAST_MARK_PX / 2),
    Math.max(item.end * worldPx, anchor + LEAST_MARK_PX / 2),
  ];
}

/** The pixels of a mark with its label. */
export function slotExtent(
  item: PackItem,
  side: Side,
  labelPx: number,
  worldPx: number,
): readonly [number, number] {
  const [from, to] = markExtent(item, worldPx);
  if (side === 'on') return [from, to];
  return side === 'end' ? [from, to + LABEL_GAP_PX + labelPx] : [from - LABEL_GAP_PX - labelPx, to];
}

function fits(
  row: Row,
  item: PackItem,
  side: Side,
  labelPx: number,
  worldPx: number,
  leastPx: number,
): boolean {
  const [from, to] = slotExtent(item, side, labelPx, worldPx);
  if (side === 'on' && to - from < labelPx * LEAST_TIMES_ALONG) return false;
  // A mark may stand half over the edge, a label may not.
  if (side === 'start' ? from < 0 : from < -LEAST_MARK_PX) return false;
  if (side === 'end' ? to > worldPx : to > worldPx + LEAST_MARK_PX) return false;
  return isFree(row, from, Math.max(to, from + leastPx) + ROW_GAP_PX);
}

interface Room {
  readonly rows: readonly Row[];
  readonly worldPx: number;
  readonly leastPx: number;
}

function take({ rows, worldPx, leastPx }: Room, item: PackItem, slot: Slot): void {
  const row = rows[slot.row];
  const [from, to] = slotExtent(item, slot.side, slot.labelPx, worldPx);
  if (row) occupy(row, from, Math.max(to, from + leastPx) + ROW_GAP_PX);
}

/** First fit: the first row, then side, with room for a label of this width. */
function findSlot(
  room: Room,
  item: PackItem,
  labelPx: number,
  sides: readonly Side[] = SIDES,
): Slot | undefined {
  for (const [index, row] of room.rows.entries()) {
    const side = sides.find((side) => fits(row, item, side, labelPx, room.worldPx, room.leastPx));
    if (side) return { row: index, side, labelPx };
  }
  return undefined;
}

function labelWidths(full: number): number[] {
  if (full <= SHORTEST_LABEL_PX) return [full];
  return [full, Math.max(SHORTEST_LABEL_PX, Math.round(full * 0.6)), SHORTEST_LABEL_PX];
}

function makeRoom(rows: number, worldPx: number, leastPx: number): Room {
  return { rows: Array.from({ length: rows }, emptyRow), worldPx, leastPx };
}

function packCapped(
  items: readonly PackItem[],
  rows: number,
  worldPx: number,
  capPx: number,
  sides: readonly Side[],
): Packing | undefined {
  const room = makeRoom(rows, worldPx, 0);
  const slots = new Map<string, Slot>();
  for (const item of items) {
    const slot = findSlot(room, item, Math.min(item.labelPx, capPx), sides);
    if (!slot) return undefined;
    take(room, item, slot);
    slots.set(item.id, slot);
  }
  growLabels(room, items, slots);
  return { slots, overflow: [] };
}

// First fit is greedy: where it fails forwards it may succeed from the other end with labels on the other side.
function packBothWays(
  items: readonly PackItem[],
  rows: number,
  worldPx: number,
  capPx: number,
): Packing | undefined {
  return (
    packCapped(items, rows, worldPx, capPx, SIDES) ??
    packCapped(items, rows, worldPx, capPx, SIDES_BACKWARDS) ??
    packCapped(items.toReversed(), rows, worldPx, capPx, SIDES_BACKWARDS)
  );
}

/** Packs in the order given with whole labels; undefined when that takes more rows. */
export function packWhole(items: readonly PackItem[], rows: number, worldPx: number): Packing | undefined {
  return packBothWays(items, rows, worldPx, Infinity);
}

/** Packs every event in the order given, with labels as long as all of them can be; undefined when some have no place. */
export function packAll(items: readonly PackItem[], rows: number, worldPx: number): Packing | undefined {
  for (const capPx of LABEL_CAPS_PX) {
    const packing = packBothWays(items, rows, worldPx, capPx);
    if (packing) return packing;
  }
  return undefined;
}

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
  const room = makeRoom(rows, worldPx, leastPx);
  const slots = new Map<string, Slot>(previous?.slots);
  for (const item of items) {
    const slot = slots.get(item.id);
    if (slot) take(room, item, slot);
  }
  const waiting = previous ? [...previous.overflow] : [...items];
  waiting.sort((a, b) => b.weight - a.weight || a.anchor - b.anchor);
  for (const item of waiting) {
    const slot = firstSlot(room, item);
    if (!slot) continue;
    take(room, item, slot);
    slots.set(item.id, slot);
  }
  growLabels(room, items, slots);
  return { slots, overflow: items.filter((item) => !slots.has(item.id)) };
}

function firstSlot(room: Room, item: PackItem): Slot | undefined {
  for (const labelPx of labelWidths(item.labelPx)) {
    const slot = findSlot(room, item, labelPx);
    if (slot) return slot;
  }
  return undefined;
}

// A shortened label grows into the free pixels next to it, in its own row and on its own side, the weightiest first.
function growLabels(room: Room, items: readonly PackItem[], slots: Map<string, Slot>): void {
  const byWeight = [...items].sort((a, b) => b.weight - a.weight);
  for (const item of byWeight) {
    const slot = slots.get(item.id);
    if (!slot || slot.side === 'on' || slot.labelPx >= item.labelPx) continue;
    const row = room.rows[slot.row];
    if (!row) continue;
    const [from, to] = slotExtent(item, slot.side, slot.labelPx, room.worldPx);
    const [before, after] = freeAround(row, from);
    const isEnd = slot.side === 'end';
    const spare = isEnd ? Math.min(after - ROW_GAP_PX, room.worldPx) - to : from - Math.max(before, 0);
    const labelPx = Math.min(item.labelPx, slot.labelPx + Math.floor(spare));
    if (labelPx <= slot.labelPx) continue;
    release(row, from);
    const grown = { ...slot, labelPx };
    take(room, item, grown);
    slots.set(item.id, grown);
  }
}
