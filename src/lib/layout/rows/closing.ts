import { rowHeight } from './lane-height';
import type { LaneLayout } from './lanes';

/** A note in its gap below a row of a lane, or along time below all lanes, as high as it is with what it keeps free. */
export interface NoteInLanes {
  readonly lane?: number;
  readonly top: number;
  readonly heightPx: number;
  readonly isSeen: boolean;
}

/** Lanes with their rows closed up, and where the top of each note is then. */
export interface ClosedLanes {
  readonly lanes: readonly LaneLayout[];
  readonly noteTops: readonly number[];
}

// Rows further apart than that fall apart, and so do lanes whose gaps grow by more.
const MOST_PITCH_PX = 26;
const MOST_GROWTH_PX = 56;

/** The middle of a row, in CSS pixels from the top of the lanes. */
export function rowMiddle(lane: LaneLayout, row: number): number {
  const { rowsTop, rows, pitch, stripPx, shifts = [] } = lane;
  return rowsTop + row * pitch + rowHeight(rows, row, pitch, stripPx) / 2 + (shifts[row] ?? 0);
}

const endOf = (lane: LaneLayout | undefined) => (lane ? lane.top + lane.height : 0);

/**
 * Closes the rows, and the gaps of notes, that have nothing in sight, in the room that the lanes had before: what is freed goes
 * first to the pitch of the rows that stay, then to the gaps between lanes. The order stays, and so does the least that a
 * lane's name takes; with everything in sight all stays as it was.
 * @param seen whether each row of each lane has anything in sight
 * @returns a row that is closed has its middle where the next one begins
 */
export function closeRows(
  lanes: readonly LaneLayout[],
  seen: readonly (readonly boolean[])[],
  notes: readonly NoteInLanes[] = [],
): ClosedLanes {
  const isAll = seen.every((rows) => rows.every(Boolean)) && notes.every(({ isSeen }) => isSeen);
  if (isAll) return { lanes, noteTops: notes.map(({ top }) => top) };
  const noted = notes.map((note, place) => ({ ...note, place, keptPx: note.isSeen ? note.heightPx : 0 }));
  const notesOf = (index?: number) =>
    noted.filter(({ lane }) => lane === index).sort((a, b) => a.top - b.top);
  const keptPx = (all: readonly { readonly keptPx: number }[]) =>
    all.reduce((sum, note) => sum + note.keptPx, 0);
  const [first, second] = lanes;
  const ownGap = second ? second.top - endOf(first) : 0;
  const heightAt = (lane: LaneLayout, index: number, pitch: number) => {
    const { top, rowsTop, leastPx, rows, stripPx, rises = [] } = lane;
    const rowsPx = (seen[index] ?? []).reduce(
      (sum, isOpen, row) => sum + (isOpen ? rowHeight(rows, row, pitch, stripPx) + (rises[row] ?? 0) : 0),
      0,
    );
    return Math.max(leastPx, rowsTop - top + rowsPx) + keptPx(notesOf(index));
  };
  const usedAt = (pitch: number) =>
    lanes.reduce((sum, lane, index) => sum + heightAt(lane, index, pitch), (lanes.length - 1) * ownGap) +
    keptPx(notesOf());
  const roomPx =
    endOf(lanes.at(-1)) - (first?.top ?? 0) + notesOf().reduce((sum, { heightPx }) => sum + heightPx, 0);
  let pitch = first?.pitch ?? 0;
  while (pitch < MOST_PITCH_PX && usedAt(pitch + 1) <= roomPx) pitch += 1;
  const freed = Math.floor((roomPx - usedAt(pitch)) / lanes.length);
  const gap = ownGap + Math.max(0, Math.min(MOST_GROWTH_PX, freed));

  const noteTops: number[] = [];
  let top = first?.top ?? 0;
  const closed = lanes.map((lane, index) => {
    const rowsTop = top + lane.rowsTop - lane.top;
    const own = notesOf(index);
    let next = rowsTop;
    const shifts = Array.from({ length: lane.rows }, (_, row) => {
      const isOpen = seen[index]?.[row];
      if (isOpen) next += lane.rises?.[row] ?? 0;
      const ownPx = rowHeight(lane.rows, row, pitch, lane.stripPx);
      const middle = isOpen ? next + ownPx / 2 : next;
      if (isOpen) next += ownPx;
      const end = row + 1 < lane.rows ? rowMiddle(lane, row + 1) : Infinity;
      while (own[0] && own[0].top < end) {
        noteTops[own[0].place] = next;
        next += own[0].keptPx;
        own.shift();
      }
      return middle - rowsTop - row * pitch - ownPx / 2;
    });
    const height = heightAt(lane, index, pitch);
    const placed = { ...lane, top, height, rowsTop, pitch, shifts };
    top += height + gap;
    return placed;
  });
  let end = endOf(closed.at(-1));
  for (const { place, keptPx: ownPx } of notesOf()) {
    noteTops[place] = end;
    end += ownPx;
  }
  return { lanes: closed, noteTops };
}
