import type { Level } from './levels';
import { type NoteSize, sizeIn } from './note-size';
import { type PackLane, slotExtent } from './slot';

/** A lane while all of the scale is in sight: its events, its rows, and the width of the plot. In CSS pixels. */
export interface WholeLane {
  readonly lane: PackLane;
  readonly level: Level;
  readonly pitch: number;
  readonly shifts?: readonly number[] | undefined;
  readonly widthPx: number;
}

/** A note beside what is drawn: its top below that of the rows, and where it begins in the plot. */
export interface Aside extends NoteSize {
  readonly left: number;
  readonly top: number;
}

type FreeStretch = readonly [from: number, to: number];

// A name that is chosen grows into it, and words side by side are read as one line without it.
const CLEAR_PX = 16;
// Of a row's height what is no name: half of it above, half below.
const NAME_PX = 16;
// A narrower note is a column of words.
const LEAST_WIDTH_PX = 140;
// A row further away is worse than as many pixels aside.
const ROW_COST_PX = 90;

/** What a lane has drawn in a row, with what is kept clear about it. */
function takenIn(row: number, { lane, level, widthPx }: WholeLane): FreeStretch[] {
  return (level.packed[row] ?? []).map(({ rank, slot }) => {
    const [from, to] = slotExtent(lane.at(rank), slot.side, slot.labelPx, widthPx);
    return [from - CLEAR_PX, to + CLEAR_PX];
  });
}

function freeBeside(taken: readonly FreeStretch[], widthPx: number): FreeStretch[] {
  const free: FreeStretch[] = [];
  let from = 0;
  for (const [start, end] of taken.toSorted(([a], [b]) => a - b)) {
    if (start > from) free.push([from, Math.min(start, widthPx)]);
    from = Math.max(from, end);
  }
  return from < widthPx ? [...free, [from, widthPx]] : free;
}

/**
 * Where a note to an event has room beside what is drawn of its lane, in rows that stand together, the nearest to it; undefined
 * where it has none. Only while all of the scale is in sight does nothing else come there.
 */
export function noteAside(text: string, rank: number, whole: WholeLane): Aside | undefined {
  const { lane, level, pitch, shifts = [], widthPx } = whole;
  const own = level.packed.findIndex((packed) => packed.some((each) => each.rank === rank));
  if (own < 0) return undefined;
  const rows = level.packed.length;
  const at = lane.at(rank).anchor * widthPx;
  let best: { readonly cost: number; readonly aside: Aside } | undefined;
  for (let first = 0; first < rows; first += 1) {
    const taken: FreeStretch[] = [];
    for (let last = first; last < rows; last += 1) {
      taken.push(...takenIn(last, whole));
      const heightPx = (last - first + 1) * pitch;
      for (const [from, to] of freeBeside(taken, widthPx)) {
        const size = to - from < LEAST_WIDTH_PX ? undefined : sizeIn(text, to - from);
        if (!size || size.heightPx > heightPx + pitch - NAME_PX) continue;
        const isBefore = to < at;
        const left = isBefore ? to - size.widthPx : from;
        const awayPx = isBefore ? at - to : Math.max(0, from - at);
        const cost = awayPx + ROW_COST_PX * Math.abs((first + last) / 2 - own);
        if (best && best.cost <= cost) continue;
        best = {
          cost,
          aside: {
            ...size,
            left,
            top: first * pitch + (shifts[first] ?? 0) + (heightPx - size.heightPx) / 2,
          },
        };
      }
    }
  }
  return best?.aside;
}
