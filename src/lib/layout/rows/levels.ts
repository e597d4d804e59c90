import type { Strip } from './cluster';
import { packByWeight } from './pack-by-weight';
import { packEvery } from './pack-every';
import { packFew } from './pack-few';
import { otherSide } from './keep-side';
import { CROWD, FEW, type PackLane, type Packing, type Slot } from './slot';
import { stripOf } from './strip';

/** An event in its row, by its place in its lane. */
export interface Packed {
  readonly rank: number;
  readonly slot: Slot;
}

/** A lane's packing at one step of the zoom. */
export interface Level extends Strip {
  /** Each row from the left; within a row no two events overlap, at this zoom or any greater one. */
  readonly packed: readonly (readonly Packed[])[];
}

/** What bounds a lane's packing, in CSS pixels: the view's width, the least of a slot and from cluster to cluster. */
export interface LevelRoom {
  readonly rows: number;
  readonly widthPx: number;
  readonly leastPx: number;
  readonly clusterStepPx: number;
}

const STEPS_PER_DOUBLING = 2;

/** The step that a zoom is packed for: the next lesser one, so that zooming within a step moves nothing. */
export function levelOf(zoom: number): number {
  return Math.max(0, Math.floor(Math.log2(zoom) * STEPS_PER_DOUBLING + 1e-9));
}

/** Events in time order are in order along their row, since each row's are apart. */
function byRow({ slots }: Packing, rows: number): Packed[][] {
  const packed: Packed[][] = Array.from({ length: rows }, () => []);
  const inOrder = [...slots].sort(([a], [b]) => a - b);
  for (const [rank, slot] of inOrder) packed[slot.row]?.push({ rank, slot });
  return packed;
}

/** Rows as they were packed, in the order that they are drawn in: of their earliest events, so that one reads down in time. */
function orderOf(packed: readonly (readonly Packed[])[]): number[] {
  const first = (row: number) => packed[row]?.[0]?.rank ?? Infinity;
  return [...packed.keys()].sort((a, b) => (first(a) < first(b) ? -1 : Number(first(a) > first(b))));
}

/** A lane that is all strip, where nothing is packed. */
function foldedLevels(lane: PackLane, { widthPx }: LevelRoom): (level: number) => Level {
  const all = Array.from(lane.anchors, (_, rank) => rank);
  const levels = new Map<number, Level>();
  return (level) => {
    const worldPx = widthPx * 2 ** (level / STEPS_PER_DOUBLING);
    const known = levels.get(level) ?? { packed: [], ...stripOf(all, lane, worldPx, widthPx) };
    levels.set(level, known);
    return known;
  };
}

/** How many rows a packing has come to that has a place for all of a lane; undefined while some wait in its strip. */
export function usedRows({ packed, clusters }: Level): number | undefined {
  return clusters.length > 0 ? undefined : Math.max(1, packed.filter((row) => row.length > 0).length);
}

/** How many of a lane's events have their names in some rows, while all of the scale is in view. */
export function namesIn(lane: PackLane, rows: number, widthPx: number): number {
  if (packEvery(lane, rows, widthPx)) return lane.length;
  return packFew(lane, rows - 1, widthPx, false).slots.size;
}

/**
 * Packs a lane at each step of the zoom, one from the other as they are asked for: a zoom only lets labels grow and
 * the strip empty.
 */
export function packLevels(lane: PackLane, room: LevelRoom): (level: number) => Level {
  if (lane.isFolded) return foldedLevels(lane, room);
  // In a crowd, too, a lane of a few is no part of it.
  const isFew = lane.length <= FEW;
  const every = room.leastPx > 0 && !isFew ? undefined : packEvery(lane, room.rows, room.widthPx);
  // Where not all are named the strip is the last row, which is its own from the start so that nothing gives way to it later.
  const rows = every ? room.rows : room.rows - 1;
  // A few are one list.
  const clusterStepPx = isFew ? Infinity : room.clusterStepPx;
  const levels: Level[] = [];
  let last: Packing | undefined;
  // Found once, while all of the scale is in view: no zoom puts rows in another one.
  let order: readonly number[] | undefined;

  function pack(level: number): Level {
    const worldPx = room.widthPx * 2 ** (level / STEPS_PER_DOUBLING);
    const isTried = isFew || room.leastPx === 0;
    const first = last ? undefined : (every ?? (isTried ? packFew(lane, rows, worldPx) : undefined));
    const weighed =
      first ??
      packByWeight(
        lane,
        rows,
        worldPx,
        room.leastPx,
        last,
        last && { not: otherSide(last), isStrict: lane.length > CROWD },
      );
    const before = levels.at(-1);
    if (before && weighed === last) return before;
    last = weighed;
    const packed = byRow(last, rows);
    order ??= orderOf(packed);
    return {
      packed: order.map((own, row) =>
        (packed[own] ?? []).map(({ rank, slot }) => ({ rank, slot: { ...slot, row } })),
      ),
      ...stripOf(last.overflow, lane, worldPx, clusterStepPx),
    };
  }

  return (level) => {
    while (levels.length <= level) levels.push(pack(levels.length));
    return levels[level] ?? { packed: [], clusters: [], most: 1 };
  };
}
