import { type Level, levelOf, packLevels } from './levels';
import { packAll, packWhole } from './pack';
import { type PackLane, itemsOf } from './slot';

/** The room that lanes share, in CSS pixels. */
export interface LaneRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Height of a lane's name above its marks; 0 where names hang in the margin. */
  readonly nameHeightPx: number;
}

/** A lane's place and packing at one zoom. `top` and `pitch` are in CSS pixels. */
export interface LaneLayout extends Level {
  readonly top: number;
  readonly height: number;
  readonly pitch: number;
  readonly rows: number;
}

const LEAST_PITCH_PX = 18;
const MOST_PITCH_PX = 28;
// Only a stage too low for two rows a lane comes to this.
const TIGHTEST_PITCH_PX = 10;
const LEAST_LANE_GAP_PX = 8;
const MOST_LANE_GAP_PX = 34;
const LEAST_ROWS = 2;
// More of these in a view are a texture, not a picture; it also bounds the elements of the stage.
const MOST_SLOTS = 160;
const MOST_CLUSTERS = 60;
const LEAST_CLUSTER_STEP_PX = 46;

/** The fewest rows, up to `most`, in which a packing succeeds. */
function fewestRows(lane: PackLane, most: number, widthPx: number, pack: typeof packAll): number {
  if (lane.length > most * 8) return most;
  const items = itemsOf(lane);
  for (let rows = 1; rows < most; rows += 1) {
    if (pack(items, rows, widthPx)) return rows;
  }
  return most;
}

/**
 * Shares the rows out: every lane first gets what it needs with its labels shortened, then what is left goes to the
 * lanes that are furthest from whole labels. Where even that is too much, the tallest give way, down to two rows.
 */
function allotRows(lanes: readonly PackLane[], budget: number, widthPx: number): number[] {
  const whole = lanes.map((lane) => fewestRows(lane, budget, widthPx, packWhole));
  const rows = lanes.map((lane) => fewestRows(lane, budget, widthPx, packAll));
  const sum = () => rows.reduce((a, b) => a + b, 0);
  const change = (index: number, by: number) => (rows[index] = (rows[index] ?? 0) + by);
  while (sum() < budget) {
    const missing = rows.map((count, index) => (whole[index] ?? 0) - count);
    const most = Math.max(...missing);
    if (most <= 0) break;
    change(missing.indexOf(most), 1);
  }
  while (sum() > budget && Math.max(...rows) > LEAST_ROWS) change(rows.indexOf(Math.max(...rows)), -1);
  return rows;
}

/**
 * Lays lanes out in a room, once for a scale and size. The result gives every lane at a zoom: rows are never
 * reshuffled by a pan, and a zoom only lets labels grow and clusters open.
 * @returns a function of the zoom, which is 1 when the whole scale is in view
 */
export function layOutLanes(
  lanes: readonly PackLane[],
  room: LaneRoom,
): (zoom: number) => readonly LaneLayout[] {
  const count = Math.max(lanes.length, 1);
  const free = room.heightPx - count * room.nameHeightPx - (count - 1) * LEAST_LANE_GAP_PX;
  const budget = Math.max(Math.floor(free / LEAST_PITCH_PX), count);
  const rows = allotRows(lanes, budget, room.widthPx);
  const total = rows.reduce((a, b) => a + b, 0);
  const pitch = Math.max(TIGHTEST_PITCH_PX, Math.min(MOST_PITCH_PX, Math.floor(free / Math.max(total, 1))));
  const spare = free - total * pitch;
  const gap = Math.min(MOST_LANE_GAP_PX, LEAST_LANE_GAP_PX + Math.floor(Math.max(0, spare) / count));
  const isMany = lanes.reduce((sum, { length }) => sum + length, 0) > MOST_SLOTS;
  const bounds = {
    widthPx: room.widthPx,
    leastPx: isMany ? (room.widthPx * total) / MOST_SLOTS : 0,
    clusterStepPx: Math.max(LEAST_CLUSTER_STEP_PX, (room.widthPx * count) / MOST_CLUSTERS),
  };
  let top = 0;
  const placed = lanes.map((each, index) => {
    const own = rows[index] ?? 1;
    const height = room.nameHeightPx + own * pitch;
    const lane = { top, height, pitch, rows: own, levelAt: packLevels(each, { ...bounds, rows: own }) };
    top += height + gap;
    return lane;
  });
  return (zoom) => placed.map(({ levelAt, ...lane }) => ({ ...lane, ...levelAt(levelOf(zoom)) }));
}
