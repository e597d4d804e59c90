import { SIDES, findSlot, growLabels, makeRoom, standBeside, take } from './pack-room';
import { type PackItem, type Packing, SHORTEST_LABEL_PX, type Side, type Slot, longestLabel } from './slot';

/** Label widths tried in turn until every event has a place; each is the most that a label may take. */
const LABEL_CAPS_PX = [Infinity, 220, 180, 150, 128, 108, 92, SHORTEST_LABEL_PX] as const;
const SIDES_BACKWARDS: readonly Side[] = ['start', 'end', 'on'];

const MOST_WEIGHT = 1;

/** Whether an event's name is the last to be shortened. */
export const isHeavy = ({ weight }: PackItem) => weight >= MOST_WEIGHT;

/** The most that the label of an event may take, in CSS pixels. */
type CapOf = (item: PackItem) => number;

function packCapped(
  items: readonly PackItem[],
  rows: number,
  worldPx: number,
  capOf: CapOf,
  sides: readonly Side[],
): Packing | undefined {
  const room = makeRoom(rows, worldPx, 0);
  const slots = new Map<number, Slot>();
  for (const item of items) {
    const most = Math.min(
      capOf(item),
      Math.max(longestLabel(item, worldPx), item.leastLabelPx),
      item.labelPx,
    );
    const labelPx = most < item.leastLabelPx ? 0 : most;
    const slot = findSlot(room, item, labelPx, sides);
    if (!slot) return undefined;
    take(room, item, slot);
    slots.set(item.rank, slot);
  }
  growLabels(room, items, slots);
  standBeside(room, items, slots);
  return { slots, overflow: [] };
}

// First fit is greedy: where it fails forwards it may succeed from the other end with labels on the other side.
function packBothWays(
  items: readonly PackItem[],
  rows: number,
  worldPx: number,
  capOf: CapOf,
): Packing | undefined {
  return (
    packCapped(items, rows, worldPx, capOf, SIDES) ??
    packCapped(items, rows, worldPx, capOf, SIDES_BACKWARDS) ??
    packCapped(items.toReversed(), rows, worldPx, capOf, SIDES_BACKWARDS)
  );
}

/** Packs in the order given with labels as whole as the scale's ends allow; undefined when that takes more rows. */
export function packWhole(items: readonly PackItem[], rows: number, worldPx: number): Packing | undefined {
  return packBothWays(items, rows, worldPx, () => Infinity);
}

function isLabelled({ slots }: Packing, share: number): boolean {
  const labelled = [...slots.values()].filter(({ labelPx }) => labelPx > 0);
  return labelled.length >= share * slots.size;
}

/**
 * Packs every event in the order given, with labels as long as all of them can be; undefined when some have no place, or
 * too many no label. Those of the most weight have theirs where any order gives them one.
 * @param labelled the least share that has one: of fewer, those of most weight should
 */
export function packAll(
  items: readonly PackItem[],
  rows: number,
  worldPx: number,
  labelled = 0.5,
): Packing | undefined {
  const heavy = items.filter(isHeavy);
  const isNamed = ({ slots }: Packing) => heavy.every(({ rank }) => (slots.get(rank)?.labelPx ?? 0) > 0);
  const whole =
    (capPx: number): CapOf =>
    (item) =>
      isHeavy(item) ? Infinity : capPx;
  const heavyFirst = [...heavy, ...items.filter((item) => !isHeavy(item))];
  const plain = {
    order: items,
    capsOf:
      (capPx: number): CapOf =>
      () =>
        capPx,
  };
  const attempts =
    heavy.length === 0
      ? [plain]
      : [{ order: items, capsOf: whole }, { order: heavyFirst, capsOf: whole }, plain];
  let found: Packing | undefined;
  for (const { order, capsOf } of attempts)
    for (const capPx of LABEL_CAPS_PX) {
      const packing = packBothWays(order, rows, worldPx, capsOf(capPx));
      if (!packing || !isLabelled(packing, labelled)) continue;
      if (isNamed(packing)) return packing;
      found ??= packing;
    }
  return found;
}
