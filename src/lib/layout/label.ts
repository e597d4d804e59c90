import { type PackItem, type Slot, LABEL_GAP_PX, markExtent } from './pack';
import { type View, zoomOf } from './view';

/**
 * Where a label stands by its mark: `edge` is the edge of the mark it starts from (0 start, 1 end), `shift` how much
 * of its own width it moves (−1 puts it before), `offsetPx` what is added.
 */
export interface Label {
  readonly edge: 0 | 1;
  readonly shift: 0 | -1;
  readonly offsetPx: number;
  readonly widthPx: number;
  readonly isShort: boolean;
  /** Whether it stands along its own mark, over it. */
  readonly isAlong: boolean;
}

/** Pixels of the row that are free of other marks around this one. */
export interface FreeSpan {
  readonly from: number;
  readonly to: number;
}

const STICK_PX = 8;
const POINT_HALF_PX = 7;

interface Placed {
  readonly label: Label;
  readonly left: number;
}

/** Labels stand where they were packed while that is in sight; else on the other side, else along what is seen of the mark. */
export function placeLabel(item: PackItem, slot: Slot, view: View, free: FreeSpan): Placed {
  const worldPx = view.widthPx * zoomOf(view);
  const origin = view.from * worldPx;
  const [worldFrom, worldTo] = markExtent(item, worldPx);
  const from = worldFrom - origin;
  const to = worldTo - origin;
  const start = item.start * worldPx - origin;
  const end = item.end * worldPx - origin;
  const anchor = item.anchor * worldPx - origin;
  const widthPx = slot.labelPx;
  const base = { widthPx, isShort: widthPx < item.labelPx, isAlong: false };
  const atEnd = to + LABEL_GAP_PX;
  const atStart = from - LABEL_GAP_PX - widthPx;
  const isSeen = (left: number) => left >= 0 && left + widthPx <= view.widthPx;
  const sides = {
    end: { left: atEnd, label: { ...base, edge: 1, shift: 0, offsetPx: atEnd - end } },
    start: {
      left: atStart,
      label: { ...base, edge: 0, shift: -1, offsetPx: from - LABEL_GAP_PX - start },
    },
  } as const;
  if (slot.side !== 'on') {
    const home = sides[slot.side];
    if (isSeen(home.left)) return home;
    const other = sides[slot.side === 'end' ? 'start' : 'end'];
    const isClear = other.left >= free.from && other.left + widthPx <= free.to;
    if (isSeen(other.left) && isClear && anchor >= 0 && anchor <= view.widthPx) return other;
  }
  const seenFrom = Math.max(start, 0) + STICK_PX;
  const seenTo = Math.min(end, view.widthPx) - STICK_PX;
  if (seenTo - seenFrom < widthPx) return slot.side === 'on' ? along(seenFrom) : sides[slot.side];
  const hides = (left: number) => anchor > left - POINT_HALF_PX && anchor < left + widthPx + POINT_HALF_PX;
  const places = [seenFrom, anchor + POINT_HALF_PX + LABEL_GAP_PX, seenTo - widthPx];
  const clear = places.find((left) => left >= seenFrom && left + widthPx <= seenTo && !hides(left));
  return along(slot.side === 'on' ? seenFrom : (clear ?? seenFrom));

  function along(left: number): Placed {
    return { left, label: { ...base, edge: 0, shift: 0, offsetPx: left - start, isAlong: true } };
  }
}
