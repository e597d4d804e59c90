import { packByWeight, runsOf } from './pack-by-weight';
import { type PackItem, type PackLane, type Packing, itemsOf } from './slot';

/** Whoever gives an event all the weight there is means that it has its name. */
const MOST_WEIGHT = 1;

const worthOf = ({ weight }: PackItem) => (weight < MOST_WEIGHT ? 1 + weight : 10);

/**
 * Packs a lane of a few that has no room for all names in the order that names the most of it, and of those the weightier:
 * spread over the whole, by weight, or as tight as may be.
 */
export function packFew(lane: PackLane, rows: number, worldPx: number): Packing {
  const items = itemsOf(lane).sort((a, b) => b.weight - a.weight);
  const isHeavy = ({ weight }: PackItem) => weight >= MOST_WEIGHT;
  const tight = [items.filter(isHeavy), items.filter((item) => !isHeavy(item))];
  const worthIn = ({ slots }: Packing) =>
    items.reduce((sum, item) => sum + (slots.has(item.rank) ? worthOf(item) : 0), 0);
  return [runsOf(items), tight]
    .map((runs) => packByWeight(lane, rows, worldPx, 0, undefined, runs))
    .reduce(
      (best, packing) => (worthIn(packing) > worthIn(best) ? packing : best),
      packByWeight(lane, rows, worldPx, 0),
    );
}
