import type { NameRoom } from './allot';
import { LANE_LINE_PX, laneNameIn } from './lane-name';
import type { LaneRoom } from './lanes';

// Beside its rows a name begins a little below their top.
const BESIDE_TOP_PX = 3;

/** What the name of each lane takes; that of a single one goes without saying. */
export function nameRooms(titles: readonly string[], room: LaneRoom): NameRoom[] {
  const topPx = room.nameHeightPx > 0 ? 0 : BESIDE_TOP_PX;
  return titles.map((title) => {
    if (titles.length === 1) return { abovePx: 0, leastPx: topPx };
    const { isAbove, lines } = laneNameIn(title, room);
    const namePx = lines * LANE_LINE_PX + topPx;
    return isAbove ? { abovePx: namePx, leastPx: 0 } : { abovePx: 0, leastPx: namePx };
  });
}
