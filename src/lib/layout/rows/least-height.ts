import { LEAST_LANE_GAP_PX, LEAST_PITCH_PX } from './allot';
import { laneHeight, needsOf } from './lane-height';
import type { LaneRoom } from './lanes';
import type { Nesting } from './nesting';

/**
 * How high lanes are at the least, each of one row, in CSS pixels.
 * @param nestings how each stands among the others, where some stand in others
 */
export function leastHeight(
  titles: readonly string[],
  room: LaneRoom,
  nestings: readonly (Nesting | undefined)[] = [],
): number {
  const gaps = (titles.length - 1) * LEAST_LANE_GAP_PX;
  return needsOf(titles, room, [], nestings).reduce(
    (sum, needs) => sum + laneHeight(needs, 1, LEAST_PITCH_PX),
    gaps,
  );
}
