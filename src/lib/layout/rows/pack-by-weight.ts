import { candidates } from './candidates';
import { packTight } from './pack-tight';
import { type PackRoom, SIDES, findSlot, growLabels, makeRoom, spanOn, standBeside, take } from './pack-room';
import type { PackItem, PackLane, Packing, Side, Slot } from './slot';

// About as wide as a mark with its label.
const USUAL_SLOT_PX = 160;

function firstSlot(room: PackRoom, item: PackItem, sides: readonly Side[] = SIDES): Slot | undefined {
  // In a crowd most events have no place at all: one look per row tells.
  if (!findSlot(room, item, 0, ['end'])) return undefined;
  return findSlot(room, item, item.labelPx, sides) ?? findSlot(room, item, item.leastLabelPx, sides);
}

/** Events of one weight that follow one another. */
export function runsOf(items: readonly PackItem[]): PackItem[][] {
  const runs: PackItem[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0]?.weight === item.weight) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function takeAll(room: PackRoom, lane: PackLane, slots: ReadonlyMap<number, Slot>): void {
  for (const [rank, slot] of slots) take(room, lane.at(rank), slot);
}

function packingOf({ length }: PackLane, slots: ReadonlyMap<number, Slot>): Packing {
  const overflow: number[] = [];
  for (let rank = 0; rank < length; rank += 1) if (!slots.has(rank)) overflow.push(rank);
  return { slots, overflow };
}

/** Whether every event has its place and its whole label, so that no zoom can better it. */
function isFinal({ slots, overflow }: Packing, lane: PackLane): boolean {
  return (
    overflow.length === 0 && [...slots].every(([rank, { labelPx }]) => labelPx === lane.at(rank).labelPx)
  );
}

/** A side on which no name of a lane shall stand. */
export interface Sided {
  /** None does that has room on another. */
  readonly not?: Side | undefined;
  /** Nor does any that would have it in a row of its own. */
  readonly isStrict?: boolean | undefined;
}

/** How a lane's names come to their places. */
interface PackOrder extends Sided {
  /** What is packed together, one after the other; else it is spread over the whole. */
  readonly runs?: readonly (readonly PackItem[])[] | undefined;
  /** Where the name of the lane's key is tried, which comes before all. */
  readonly keySides?: readonly Side[] | undefined;
}

/**
 * Packs by weight, degrading from full labels to shorter ones; what still has no place overflows.
 * A `previous` packing of a lesser zoom is kept row for row, since what did not overlap there cannot overlap
 * here; its labels may grow and its overflow may find a place.
 * @param leastPx the least width of a slot, which bounds how many there are in a view; above 0 only the best of each
 *   stretch are tried
 */
export function packByWeight(
  lane: PackLane,
  rows: number,
  worldPx: number,
  leastPx: number,
  previous?: Packing,
  { runs, keySides, not, isStrict }: PackOrder = {},
): Packing {
  if (previous && isFinal(previous, lane)) return previous;
  const room = makeRoom(rows, worldPx, leastPx);
  const slots = new Map<number, Slot>(previous?.slots);
  takeAll(room, lane, slots);
  if (lane.key !== undefined && !slots.has(lane.key)) place(lane.at(lane.key), keySides);
  const waiting = () =>
    candidates(lane, leastPx > 0 ? rows : lane.length, worldPx, leastPx || USUAL_SLOT_PX, slots);
  for (const items of runs ?? runsOf(waiting().map((rank) => lane.at(rank)))) {
    if (not) packTight(room, items, slots, not);
    const rest = not && isStrict ? items.filter((item) => isAtEdge(item, not)) : items;
    if (items.length > 1) packTight(room, rest, slots);
    for (const item of rest) if (!slots.has(item.rank)) place(item);
  }
  const placed = [...slots.keys()].sort((a, b) => a - b).map((rank) => lane.at(rank));
  growLabels(room, placed, slots);
  standBeside(room, placed, slots, (rank) => previous?.slots.has(rank) ?? false);
  return packingOf(lane, slots);

  function isAtEdge(item: PackItem, side: Side): boolean {
    return SIDES.every((other) => other === side || !spanOn(other, item, item.labelPx, room));
  }

  function place(item: PackItem, sides?: readonly Side[]): void {
    const slot = firstSlot(room, item, sides);
    if (!slot) return;
    take(room, item, slot);
    slots.set(item.rank, slot);
  }
}
