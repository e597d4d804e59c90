import { keepSide, otherSide, turnsIn } from './keep-side';
import { type Sided, packByWeight, runsOf } from './pack-by-weight';
import { SIDES } from './pack-room';
import { CROWD, FEW, type PackItem, type PackLane, type Packing, type Side, itemsOf } from './slot';
import { partsIn, spreadOf } from './spread';

/** Whoever gives an event all the weight there is means that it has its name. */
const MOST_WEIGHT = 1;

/** On which side of its mark the name of a lane's key is tried first; on which it leaves more room is seen by trying. */
const KEY_SIDES: readonly (readonly Side[])[] = [SIDES, ['start', 'end', 'on']];

/** What a turned name costs, where a name is worth one and its weight. */
const TURN = 0.75;

const isHeavy = ({ weight }: PackItem) => weight >= MOST_WEIGHT;

/** Packs a lane in one order, on any side of its marks or not on one of them. */
type PackWay = (sided?: Sided) => Packing;

/**
 * The ways to pack a lane in an order: with its key before all else, on either side of its mark, unless it has its name
 * anyway.
 */
function keyedWays(
  lane: PackLane,
  pack: (lane: PackLane, keySides: readonly Side[], sided?: Sided) => Packing,
) {
  const plain: PackWay = (sided) => pack({ ...lane, key: undefined }, SIDES, sided);
  const packing = plain();
  if (lane.key === undefined || packing.slots.has(lane.key)) return [{ packing, pack: plain }];
  return KEY_SIDES.map((sides) => {
    const keyed: PackWay = (sided) => pack(lane, sides, sided);
    return { packing: keyed(), pack: keyed };
  });
}

/**
 * Packs a lane that has no room for all names in the order that names its key and the most of it, and of as many the
 * weightier: one of a few spread over the whole, by weight, or as tight as may be.
 * @param isTidy whether names keep to one side where that loses none, which takes longer
 */
export function packFew(lane: PackLane, rows: number, worldPx: number, isTidy = true): Packing {
  const items = itemsOf(lane).sort((a, b) => b.weight - a.weight);
  const heavy = items.filter(isHeavy);
  const isMany = lane.length > FEW;
  const worthOf = (item: PackItem) => {
    if (item.rank === lane.key) return 10 * items.length;
    return isHeavy(item) ? 10 : 1 + item.weight;
  };
  const worthIn = ({ slots }: Packing) =>
    items.reduce((sum, item) => sum + (slots.has(item.rank) ? worthOf(item) : 0), 0);
  const { packing, pack } = (isMany ? [undefined] : [undefined, runsOf(items), [heavy, items]])
    .flatMap((runs) =>
      keyedWays(lane, (each, keySides, sided) =>
        packByWeight(each, rows, worldPx, 0, undefined, { runs, keySides, ...sided }),
      ),
    )
    .reduce((best, way) => (worthIn(way.packing) > worthIn(best.packing) ? way : best));
  if (!isTidy) return packing;
  const not = otherSide(packing);
  // Of a crowd no name is so dear that another turns for it.
  const strict = pack({ not, isStrict: true });
  const ways = lane.length > CROWD ? [strict] : [packing, pack({ not }), strict];
  // As tight as may be most stand in one part of the scale, and names in each say more.
  if (isMany) {
    const runs = [heavy, ...spreadOf(items).map((item) => [item]), ...runsOf(items)];
    ways.push(packByWeight(lane, rows, worldPx, 0, undefined, { runs, not, isStrict: true }));
  }
  const tidied = ways.map((way) => {
    const tidy = keepSide(way, lane, rows, worldPx);
    const parts = isMany ? partsIn(tidy, lane) : 1;
    return { tidy, worth: parts * (worthIn(tidy) - TURN * turnsIn(tidy, lane, worldPx)) };
  });
  return tidied.reduce((best, way) => (way.worth > best.worth ? way : best)).tidy;
}
