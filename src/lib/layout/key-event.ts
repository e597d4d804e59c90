import type { Messages } from '../messages/messages';
import { datedBy } from './majority';
import { mostOf } from './most-of';
import type { Placed } from './rows/placed';
import type { PackLane } from './rows/slot';

/**
 * The lanes of a chronology, with the event that has its name before any other: the first of where most lie. What a bracket
 * over the axis speaks of begins with it.
 */
export function keyedLanes({ lanes, events, chronology }: Placed, m: Messages): readonly PackLane[] {
  const most = mostOf(events, m);
  const key = most && events.find((event) => datedBy(event).bounds.start >= most.start);
  if (!key) return lanes;
  const row = chronology.events.indexOf(key);
  return lanes.map((lane) => {
    const rank = lane.rows.indexOf(row);
    return rank < 0 ? lane : { ...lane, key: rank };
  });
}
