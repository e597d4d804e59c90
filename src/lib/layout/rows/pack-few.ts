import { packByWeight, runsOf } from './pack-by-weight';
import { SIDES } from './pack-room';
import { type PackItem, type PackLane, type Packing, type Side, itemsOf } from './slot';

/** Whoever gives an event all the weight there is means that it has its name. */
const MOST_WEIGHT = 1;

/** On which side of its mark the name of a lane's key is tried first; on which it leaves more room is seen by trying. */
const KEY_SIDES: readonly (readonly Side[])[] = [SIDES, ['start', 'end', 'on']];

const isHeavy = ({ weight }: PackItem) => weight >= MOST_WEIGHT;

/** All of a lane, packed with its key before all else, on either side of its mark, and without: it may have its name anyway. */
function keyedWays(lane: PackLane, pack: (lane: PackLane, keySides?: readonly Side[]) => Packing): Packing[] {
  if (lane.key === undefined) return [pack(lane)];
  return [pack({ ...lane, key: undefined }), ...KEY_SIDES.map((sides) => pack(lane, sides))];
}

/**
 * Packs a lane that has no room for all names in the order that names its key and the most of it, and of as many the
 * weightier: one of a few spread over the whole, by weight, or as tight as may be.
 */
export function packFew(lane: PackLane, rows: number, worldPx: number, isFew = true): Packing {
  const items = itemsOf(lane).sort((a, b) => b.weight - a.weight);
  const tight = [items.filter(isHeavy), items.filter((item) => !isHeavy(item))];
  const worthOf = (item: PackItem) => {
    if (item.rank === lane.key) return 10 * items.length;
    return isHeavy(item) ? 10 : 1 + item.weight;
  };
  const worthIn = ({ slots }: Packing) =>
    items.reduce((sum, item) => sum + (slots.has(item.rank) ? worthOf(item) : 0), 0);
  return (isFew ? [undefined, runsOf(items), tight] : [undefined])
    .flatMap((runs) =>
      keyedWays(lane, (each, sides) => packByWeight(each, rows, worldPx, 0, undefined, runs, sides)),
    )
    .reduce((best, packing) => (worthIn(packing) > worthIn(best) ? packing : best));
}
