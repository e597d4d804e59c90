import { beadHeight } from './cluster';
import { LANE_LINE_PX, type RoomOfName, laneNameIn, laneNameWidth } from './lane-name';
import type { Level } from './levels';
import type { Nesting } from './nesting';
import { type PackLane, slotExtent } from './slot';
import { mostTogether } from './strip';

/** What a lane takes besides its rows, in CSS pixels. */
export interface LaneNeeds {
  /** For its name above its rows. */
  readonly abovePx: number;
  /** For its name beside them, at the least of its height. */
  readonly leastPx: number;
  /** For the row of its strip, which is no higher than others. */
  readonly stripPx: number;
  /** Whether it has no rows. */
  readonly isHeading?: boolean;
}

// Beside its rows a name begins a little below their top.
const BESIDE_TOP_PX = 3;
// Where names stand above rows a strip is no row of its own, but close below its names: so much around its beads.
const AROUND_BEADS_PX = 4;
// A name in its lane's first row stands on the line of the names there, so far before the first of them.
const IN_ROW_PX = 1.5;
const BEFORE_NAMES_PX = 10;

/** How high one of a lane's rows is, the last of which may be a strip that is lower than the others. */
export function rowHeight(rows: number, row: number, pitch: number, stripPx = Infinity): number {
  return row === rows - 1 ? Math.min(pitch, stripPx) : pitch;
}

/** The height of a lane of some rows, the last of which is its strip where it has one. */
export function laneHeight(
  needs: LaneNeeds | undefined,
  rows: number,
  pitch: number,
  hasStrip = true,
): number {
  const { abovePx, leastPx, stripPx } = needs ?? { abovePx: 0, leastPx: 0, stripPx: Infinity };
  if (needs?.isHeading) return Math.max(leastPx, abovePx);
  const lastPx = hasStrip ? rowHeight(rows, rows - 1, pitch, stripPx) : pitch;
  return Math.max(leastPx, abovePx + (rows - 1) * pitch + lastPx);
}

/**
 * What lanes of some names take; that of a single one goes without saying, unless others stand in it.
 * @param lanes what they hold, where the room is a screen's: else strips are as high as rows
 * @param nestings how each stands among the others, where some stand in others
 */
export function needsOf(
  titles: readonly string[],
  room: RoomOfName,
  lanes: readonly PackLane[] = [],
  nestings: readonly (Nesting | undefined)[] = [],
): LaneNeeds[] {
  const isAboveAll = room.nameHeightPx > 0;
  const topPx = isAboveAll ? 0 : BESIDE_TOP_PX;
  return titles.map((title, index) => {
    const lane = isAboveAll ? lanes[index] : undefined;
    const stripPx = lane ? stripHeight(mostTogether(lane.anchors.keys(), lane, room.widthPx)) : Infinity;
    const nesting = nestings[index];
    if (titles.length === 1 && !nesting) return { abovePx: 0, leastPx: topPx, stripPx };
    const { isAbove, lines } = laneNameIn(title, room, nesting?.indentPx);
    const namePx = lines * LANE_LINE_PX + topPx;
    const px = isAbove ? { abovePx: namePx, leastPx: 0 } : { abovePx: 0, leastPx: namePx };
    return { ...px, stripPx, ...(nesting?.isHeading && { isHeading: true }) };
  });
}

/** How high the row of a strip is, where a tick has so many events at the most. */
export function stripHeight(most: number): number {
  return beadHeight(most, most) + AROUND_BEADS_PX;
}

/** What lanes take where the names of those with room for it stand in their first rows, before all that is there. */
export function inFirstRows(
  needs: readonly LaneNeeds[],
  titles: readonly string[],
  whole: readonly Pick<Level, 'packed'>[],
  lanes: readonly PackLane[],
  room: RoomOfName,
): LaneNeeds[] {
  return needs.map((own, index) => {
    const [lane, first] = [lanes[index], whole[index]?.packed[0]?.[0]];
    if (room.nameHeightPx === 0 || own.abovePx !== LANE_LINE_PX || !lane || !first) return own;
    const { side, labelPx } = first.slot;
    const [from] = slotExtent(lane.at(first.rank), side, labelPx, room.widthPx);
    const namePx = laneNameWidth(titles[index] ?? '') + (lane.nesting?.indentPx ?? 0);
    const isFree = from >= namePx + BEFORE_NAMES_PX;
    return isFree ? { ...own, abovePx: -IN_ROW_PX } : own;
  });
}
