import { type Cluster, clusterOverflow } from './cluster';
import { packAll } from './pack';
import { addBare, packByWeight } from './pack-by-weight';
import { type PackLane, type Packing, type Slot, itemsOf } from './slot';

/** An event in its row, by its place in its lane. */
export interface Packed {
  readonly rank: number;
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
function packEvery(lane: PackLane, { rows, widthPx, leastPx }: LevelRoom): Packing | undefined {
  if (leastPx > 0) return undefined;
  const labelled = packAll(itemsOf(lane), rows, widthPx);
  if (labelled) return labelled;
  const some = packByWeight(lane, rows, widthPx, 0);
  const every = addBare(some, lane, some.overflow, rows, widthPx);
  return every.overflow.length === 0 ? every : undefined;
}

/** A chip that counts one says less than the mark by itself, which takes its place where there is room. */
function withoutLoneChips(
  packing: Packing,
  lane: PackLane,
  rows: number,
  room: LevelRoom,
  worldPx: number,
): Packing {
  const clusters = clusterOverflow(packing.overflow, lane, worldPx, room.chipStepPx);
  const lone = new Set(clusters.filter(({ ids }) => ids.length === 1).map(({ key }) => key));
  if (lone.size === 0) return packing;
  return addBare(
    packing,
    lane,
    packing.overflow.filter((rank) => lone.has(lane.idAt(rank))),
    rows,
    worldPx,
  );
}

/** Events in time order are in order along their row, since each row's are apart. */
function byRow({ slots }: Packing, rows: number): Packed[][] {
  const packed: Packed[][] = Array.from({ length: rows }, () => []);
  const inOrder = [...slots].sort(([a], [b]) => a - b);
  for (const [rank, slot] of inOrder) packed[slot.row]?.push({ rank, slot });
  return packed;
}

/**
 * Packs a lane at each step of the zoom, one from the other as they are asked for: a zoom only lets labels grow and
 * clusters open.
 */
export function packLevels(lane: PackLane, room: LevelRoom): (level: number) => Level {
  const every = packEvery(lane, room);
  // Clusters stand in the last row, which is theirs from the start so that nothing gives way to them later.
  const rows = every ? room.rows : room.rows - 1;
  const levels: Level[] = [];
  let last: Packing | undefined;

  function pack(level: number): Level {
    const worldPx = room.widthPx * 2 ** (level / STEPS_PER_DOUBLING);
    const weighed = (!last && every) || packByWeight(lane, rows, worldPx, room.leastPx, last);
    const before = levels.at(-1);
    if (before && weighed === last) return before;
    last = withoutLoneChips(weighed, lane, rows, room, worldPx);
    return {
      packed: byRow(last, rows),
      clusters: clusterOverflow(last.overflow, lane, worldPx, room.chipStepPx),
    };
  }

  return (level) => {
    while (levels.length <= level) levels.push(pack(levels.length));
    return levels[level] ?? { packed: [], clusters: [] };
  };
}
