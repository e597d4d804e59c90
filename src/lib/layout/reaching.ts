import type { Frame } from './frame';
import type { Packed } from './rows/levels';
import type { PlacedLane, Prepared } from './rows/placed';
import { type Slot, slotExtent } from './rows/slot';
import { firstWhere } from './scale/first';
import { type View, zoomOf } from './scale/view';

// All of a small chronology stays in the tree, out of sight or not; of a large one only what is in sight.
const MOST_ALWAYS_DRAWN = 60;

/** An event in its row, and what it takes of that with its label, in pixels of the view. */
export interface Reaching {
  readonly item: Prepared;
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
}

/** The part of a row that reaches into the view; all of it in a small chronology. */
export function reaching(row: readonly Packed[], lane: PlacedLane, frame: Frame, view: View): Reaching[] {
  const worldPx = view.widthPx * zoomOf(view);
  const origin = view.from * worldPx;
  const extent = ({ rank, slot }: Packed) => slotExtent(lane.at(rank), slot.side, slot.labelPx, worldPx);
  const isSmall = frame.events.length <= MOST_ALWAYS_DRAWN;
  const found: Reaching[] = [];
  const first = isSmall ? 0 : firstWhere(row, (packed) => extent(packed)[1] >= origin);
  for (let place = first; place < row.length; place += 1) {
    const packed = row[place];
    if (!packed) break;
    const [from, to] = extent(packed);
    if (!isSmall && from > origin + view.widthPx) break;
    found.push({ item: lane.at(packed.rank), slot: packed.slot, from: from - origin, to: to - origin });
  }
  return found;
}
