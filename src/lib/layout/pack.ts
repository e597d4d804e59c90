import { type Row, emptyRow, occupy, isFree } from './row';

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
const SHORTEST_LABEL_PX = 84;
const SIDES = ['end', 'start', 'on'] as const;

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
  if (side === 'on') {
    if (to - from < labelPx + 4 * LABEL_GAP_PX) return false;
  } else if (from < -LEAST_MARK_PX || to > worldPx + LEAST_MARK_PX) {
    return false;
  }
  return isFree(row, from, Math.max(to, from + leastPx));
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
function findSlot(room: Room, item: PackItem, labelPx: number): Slot | undefined {
  for (const [index, row] of room.rows.entries()) {
    const side = SIDES.find((side) => fits(row, item, side, labelPx, room.worldPx, room.leastPx));
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

/** Packs in the order given with full labels; undefined when a row too many would be needed. */
export function packFully(items: readonly PackItem[], rows: number, worldPx: number): Packing | undefined {
  const room = makeRoom(rows, worldPx, 0);
  const slots = new Map<string, Slot>();
  for (const item of items) {
    const slot = findSlot(room, item, item.labelPx);
    if (!slot) return undefined;
    take(room, item, slot);
    slots.set(item.id, slot);
  }
  return { slots, overflow: [] };
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

// A shortened label grows into the free pixels next to it, in its own row and on its own side.
function growLabels(room: Room, items: readonly PackItem[], slots: Map<string, Slot>): void {
  for (const item of items) {
    const slot = slots.get(item.id);
    if (!slot || slot.side === 'on' || slot.labelPx >= item.labelPx) continue;
    const row = room.rows[slot.row];
    if (!row) continue;
    const [from, to] = slotExtent(item, slot.side, slot.labelPx, room.worldPx);
    const [grownFrom, grownTo] = slotExtent(item, slot.side, item.labelPx, room.worldPx);
    const isEnd = slot.side === 'end';
    const free = isEnd
      ? isFree(row, to + ROW_GAP_PX, grownTo + ROW_GAP_PX) && grownTo <= room.worldPx
      : isFree(row, grownFrom - ROW_GAP_PX, from) && grownFrom >= 0;
    if (!free) continue;
    occupy(row, isEnd ? to : grownFrom, isEnd ? grownTo + ROW_GAP_PX : from);
    slots.set(item.id, { ...slot, labelPx: item.labelPx });
  }
}
