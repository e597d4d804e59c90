import type { Chronology } from '../model/chronology';
import type { Mark } from './marks/mark';
import { reachesBefore } from './marks/taken';
import { isLongName } from './rows/lane-name';
import type { LaneLayout } from './rows/lanes';

export interface DrawnLane {
  readonly id: string;
  readonly title: string;
  readonly top: number;
  readonly height: number;
  /** Whether its name stands above it in any room. */
  readonly isLong?: boolean;
  /** Whether an event stands where its name does. */
  readonly isCovered?: boolean;
}

/** Lanes as they stand in a view, each with its name. */
export function drawnLanes(
  lanes: readonly LaneLayout[],
  chronology: Pick<Chronology, 'lanes'>,
  marks: readonly Mark[],
  widthPx: number,
): DrawnLane[] {
  return lanes.map(({ top, height, pitch, namePx }, index) => {
    const { id, title } = chronology.lanes[index] ?? { id: '', title: '' };
    const isOver = (mark: Mark) =>
      mark.event.lane === id && mark.y < top + pitch && reachesBefore(namePx ?? 0, mark, widthPx);
    const isCovered = namePx !== undefined && marks.some(isOver);
    return {
      ...{ id, title, top, height },
      ...(isLongName(title) && { isLong: true }),
      ...(isCovered && { isCovered }),
    };
  });
}
