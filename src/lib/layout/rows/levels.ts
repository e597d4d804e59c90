import { type Cluster, clusterOverflow } from './cluster';
import { packAll } from './pack';
import { addBare, packByWeight } from './pack-by-weight';
import type { PackItem, Packing, Slot } from './slot';

/** An event in its row. */
export interface Packed {
  readonly item: PackItem;
  readonly slot: Slot;
}

/** A lane's packing at one step of the zoom. */
export interface Level {
  /** Each row from the left; within a row no two events overlap, at this zoom or any greater one. */
  readonly packed: readonly (readonly Packed[])[];
  readonly clusters: readonly Cluster[];
}

/** What bounds a lane's packing, in CSS pixels: the view's width, the least of a slot and from chip to chip. */
export interface LevelRoom {
  readonly rows: number;
  readonly widthPx: number;
  readonly leastPx: number;
  readonly chipStepPx: number;
}

const STEPS_PER_DOUBLING = 2;

/** The step that a zoom is packed for: the next lesser one, so that zooming within a step moves nothing. */
export function levelOf(zoom: number): number {
  return Math.max(0, Math.floor(Math.log2(zoom) * STEPS_PER_DOUBLING + 1e-9));
}

/** A packing of every event, if need be some of them without labels; undefined where that has no room. */
function packEvery(items: readonly PackItem[], { rows, widthPx, leastPx }: LevelRoom): Packing | undefined {
  if (leastPx > 0) return undefined;
  const labelled = packAll(items, rows, widthPx);
  if (labelled) return labelled;
  const some = packByWeight(items, rows, widthPx, 0);
  const every = addBare(some, items, some.overflow, rows, widthPx);
  return every.overflow.length === 0 ? every : undefined;
}

/** A chip that counts one says less than the mark by itself, which takes its place where there is room. */
function withoutLoneChips(
  packing: Packing,
  items: readonly PackItem[],
  rows: number,
  room: LevelRoom,
  worldPx: number,
): Packing {
  const clusters = clusterOverflow(packing.overflow, worldPx, room.chipStepPx);
  const lone = new Set(clusters.filter(({ ids }) => ids.length === 1).map(({ key }) => key));
  if (lone.size === 0) return packing;
  return addBare(
    packing,
    items,
    packing.overflow.filter(({ id }) => lone.has(id)),
    rows,
    worldPx,
  );
}

/** Events in time order are in order along their row, since each row's are apart. */
function byRow(items: readonly PackItem[], packing: Packing, rows: number): Packed[][] {
  const packed: Packed[][] = Array.from({ length: rows }, () => []);
  for (const item of items) {
    const slot = packing.slots.get(item.id);
    if (slot) packed[slot.row]?.push({ item, slot });
  }
  return packed;
}

/**
 * Packs a lane at each step of the zoom, one from the other as they are asked for: a zoom only lets labels grow and
 * clusters open.
 * @param items in time order
 */
export function packLevels(items: readonly PackItem[], room: LevelRoom): (level: number) => Level {
  const every = packEvery(items, room);
  // Clusters stand in the last row, which is theirs from the start so that nothing gives way to them later.
  const rows = every ? room.rows : room.rows - 1;
  const levels: Level[] = [];
  let last: Packing | undefined;

  function pack(level: number): Level {
    const worldPx = room.widthPx * 2 ** (level / STEPS_PER_DOUBLING);
    const weighed = (!last && every) || packByWeight(items, rows, worldPx, room.leastPx, last);
    const before = levels.at(-1);
    if (before && weighed === last) return before;
    last = withoutLoneChips(weighed, items, rows, room, worldPx);
    return {
      packed: byRow(items, last, rows),
      clusters: clusterOverflow(last.overflow, worldPx, room.chipStepPx),
    };
  }

  return (level) => {
    while (levels.length <= level) levels.push(pack(levels.length));
    return levels[level] ?? { packed: [], clusters: [] };
  };
}
