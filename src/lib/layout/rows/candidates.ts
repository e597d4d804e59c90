import { bestFewIn } from '../../index/best';
import { firstWhere } from '../scale/first';
import type { PackLane, Slot } from './slot';

/**
 * Of a crowd those that may get a place: of each stretch as wide as the least slot the best few, as many as may have a row.
 * All stretches' best come before any one's second, so that what gets a name is spread over the whole.
 * @param most how many of each stretch
 * @param leastPx how wide a stretch is
 * @param slots what has a place already
 * @returns ranks; of equal turns the weightiest first, of those the earliest
 */
export function candidates(
  { length, anchors, best }: PackLane,
  most: number,
  worldPx: number,
  leastPx: number,
  slots: ReadonlyMap<number, Slot>,
): number[] {
  const stretchOf = (rank: number) => Math.floor(((anchors[rank] ?? 0) * worldPx) / leastPx);
  const taken = new Map<number, number>();
  for (const rank of slots.keys()) taken.set(stretchOf(rank), (taken.get(stretchOf(rank)) ?? 0) + 1);
  const turns: number[][] = Array.from({ length: Math.min(most, length) }, () => []);
  for (let first = 0; first < length;) {
    const stretch = stretchOf(first);
    const last = firstWhere(anchors, (anchor) => (anchor * worldPx) / leastPx >= stretch + 1);
    bestFewIn(best, first, last, most + (taken.get(stretch) ?? 0))
      .filter((rank) => !slots.has(rank))
      .slice(0, most)
      .forEach((rank, turn) => turns[turn]?.push(rank));
    first = last;
  }
  const weightOf = (rank: number) => best.weights[rank] ?? 0;
  return turns.flatMap((ranks) => ranks.sort((a, b) => weightOf(b) - weightOf(a) || a - b));
}
