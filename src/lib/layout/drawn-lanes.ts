import type { Chronology, Lane, LanesWithin } from '../model/chronology';
import { placeOfLane } from '../model/lane-tree';
import type { Mark } from './marks/mark';
import { reachesBefore } from './marks/taken';
import { isLongName } from './rows/lane-name';
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
