import type { Frame } from './frame';
import { type DrawnCluster, drawClusters } from './marks/clusters';
import { isPartSeen } from './marks/draw-parts';
import { type NoteSpot, drawNotes } from './marks/notes';
import { reaching } from './reaching';
import { closeRows } from './rows/closing';
import type { LaneLayout } from './rows/lanes';
import type { Packed } from './rows/levels';
import { NOTE_GAP_PX } from './rows/note-size';
import type { PlacedLane } from './rows/placed';
import { type Shares, type View, isWhole } from './scale/view';

/** The clusters of each lane that reach into a view; where they stand in it does not matter yet. */
export function clustersIn(lanes: readonly LaneLayout[], frame: Frame, view: View): DrawnCluster[][] {
  return lanes.map((lane, index) => {
    const placed = frame.lanes[index];
    return placed ? drawClusters(lane, placed, 0, view) : [];
  });
}

/** Whether each row of a lane has any date in sight, what joins two, or the lane's name. */
function rowsSeen(
  lane: LaneLayout,
  placed: PlacedLane,
  frame: Frame,
  view: View,
  hasStrip: boolean,
): boolean[] {
  const isSeen = (row: readonly Packed[] = []) =>
    reaching(row, placed, frame, view).some(({ item }) =>
      item.parts.some((part) => isPartSeen(part, frame.scale, view)),
    );
  return Array.from(
    { length: lane.rows },
    (_, row) =>
      isSeen(lane.packed[row]) ||
      (row === lane.rows - 1 && hasStrip) ||
      (row === 0 && lane.namePx !== undefined),
  );
}

/**
 * Lanes and notes as they stand in a view: with the rows closed up that have nothing in sight, unless all of the scale is or the
 * lanes scroll.
 * @param held the part of the scale that counts as in sight, with the view in it
 * @param clusters what of each lane's strip is in the view
 */
export function closedFor(
  frame: Frame,
  lanes: readonly LaneLayout[],
  view: View,
  held: Shares,
  clusters: readonly (readonly DrawnCluster[])[],
): { readonly lanes: readonly LaneLayout[]; readonly notes: readonly NoteSpot[] } {
  const { notes } = frame;
  if (isWhole(held) || frame.lanesHeightPx > frame.room.heightPx) return { lanes, notes };
  const isView = held.from === view.from && held.to === view.to;
  const widthPx = view.widthPx * ((held.to - held.from) / (view.to - view.from));
  const all = isView ? view : { ...held, widthPx };
  const strips = isView ? clusters : clustersIn(lanes, frame, all);
  const seen = lanes.map((lane, index) => {
    const placed = frame.lanes[index];
    return placed ? rowsSeen(lane, placed, frame, all, (strips[index]?.length ?? 0) > 0) : [];
  });
  // What stands aside has no room of its own.
  const own = notes.filter(({ left }) => left === undefined);
  const shown = new Set(drawNotes(frame, all).flatMap(({ place, isInView }) => (isInView ? [place] : [])));
  const { lanes: closed, noteTops } = closeRows(
    lanes,
    seen,
    own.map(({ at, top, heightPx, place }) => ({
      ...(at && { lane: at.lane }),
      top,
      heightPx: heightPx + (at ? NOTE_GAP_PX.row : NOTE_GAP_PX.time),
      isSeen: shown.has(place),
    })),
  );
  return {
    lanes: closed,
    notes: notes.map((note) => ({ ...note, top: noteTops[own.indexOf(note)] ?? note.top })),
  };
}
