import type { Chronology, Lane, LanesWithin } from '../model/chronology';
import { placeOfLane } from '../model/lane-tree';
import type { Mark } from './marks/mark';
import type { PlotBox } from './marks/name-box';
import { type TextLine, reachesBefore } from './marks/taken';
import { LANE_LINE_PX, type RoomOfName, isLongName, laneNameIn, laneNameWidth } from './rows/lane-name';
import type { LaneLayout } from './rows/lanes';
import { indentOf } from './rows/nesting';

export interface DrawnLane {
  readonly id: string;
  readonly title: string;
  readonly top: number;
  readonly height: number;
  /** Whether its name stands above it in any room. */
  readonly isLong?: boolean;
  /** Whether an event stands where its name does. */
  readonly isCovered?: boolean;
  /** How far its name is set in, as one that stands in another. */
  readonly indentPx?: number;
  /** Its place among all lanes, where a picture may have but some. */
  readonly place?: number;
  /** Of one that others stand in. */
  readonly within?: Pick<LanesWithin, 'isFolded' | 'fold'>;
}

/** Where the colour is from of what is drawn in a lane in place of those in it. */
export function heldIn(lane: Lane | undefined): { readonly place?: number } {
  return lane?.within?.isFolded && lane.place !== undefined ? { place: lane.place } : {};
}

/** Lanes as they stand in a view, each with its name. */
export function drawnLanes(
  lanes: readonly LaneLayout[],
  chronology: Pick<Chronology, 'lanes'>,
  marks: readonly Mark[],
  widthPx: number,
): DrawnLane[] {
  return lanes.map(({ top, height, pitch, namePx }, index) => {
    const lane = chronology.lanes[index];
    const { id, title } = lane ?? { id: '', title: '' };
    const indentPx = lane ? indentOf(lane) : 0;
    const isOver = (mark: Mark) =>
      placeOfLane(chronology.lanes, mark.event.lane) === index &&
      mark.y < top + pitch &&
      reachesBefore(namePx ?? 0, mark, widthPx);
    const isCovered = namePx !== undefined && marks.some(isOver);
    return {
      ...{ id, title, top, height },
      ...(isLongName(title, indentPx) && { isLong: true }),
      ...(isCovered && { isCovered }),
      ...(indentPx > 0 && { indentPx }),
      ...(lane?.place !== undefined && { place: lane.place }),
      ...(lane?.within && { within: { isFolded: lane.within.isFolded, fold: lane.within.fold } }),
    };
  });
}

/** The names of lanes, in the plot or in the margin before it, each in its lane's place; none where a single lane has none. */
export function laneNamesOf(lanes: readonly DrawnLane[], room: RoomOfName): PlotBox[] {
  if (lanes.length < 2 && !lanes[0]?.within) return [];
  return lanes.map(({ title, top, indentPx }) => {
    const { left, widthPx, lines } = laneNameIn(title, room, indentPx);
    return {
      left,
      right: left + Math.min(laneNameWidth(title), widthPx),
      top,
      bottom: top + lines * LANE_LINE_PX,
    };
  });
}

/** The lines of those that stand in the plot, behind which what is drawn is broken. */
export function laneNameLines(lanes: readonly DrawnLane[], room: RoomOfName): readonly TextLine[] {
  return laneNamesOf(lanes, room).flatMap(({ left, right, top, bottom }, index) => {
    if (right <= 0 || lanes[index]?.isCovered) return [];
    const lines = Math.round((bottom - top) / LANE_LINE_PX);
    return Array.from({ length: lines }, (_, line) => ({
      ...{ left, right },
      y: top + (line + 0.5) * LANE_LINE_PX,
    }));
  });
}
