import type { PackItem, PackLane, Packing } from './slot';

/** In so many parts of the whole scale one looks for names. */
const PARTS = 8;

/** The part of the whole scale that an event is in; the first of all is one by itself. */
const partOf = ({ rank, anchor }: PackItem) =>
  rank === 0 ? -1 : Math.min(PARTS - 1, Math.floor(anchor * PARTS));

/** In how many parts of the whole scale events of a lane have their places. */
export function partsIn({ slots }: Packing, lane: PackLane): number {
  return new Set([...slots.keys()].map((rank) => partOf(lane.at(rank)))).size;
}

/** Of each part of the whole scale the weightiest of some events, of equals the one whose name leaves the most room; in time order. */
export function spreadOf(items: readonly PackItem[]): PackItem[] {
  const bestLast = items.toSorted((a, b) => a.weight - b.weight || b.labelPx - a.labelPx);
  return [...new Map(bestLast.map((item) => [partOf(item), item])).values()].sort((a, b) => a.rank - b.rank);
}
