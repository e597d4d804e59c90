import type { Note } from '../../model/chronology';
import { lanesOf, rowOf } from '../../index/lanes';
import type { LaneRoom } from '../rows/lanes';
import type { NoteWish } from '../rows/note-room';
import { type NoteSize, noteSize } from '../rows/note-size';
import { type Placed, shareOn, stretchOn } from '../rows/placed';
import { type Shares, type View, inView, isWhole, meetsView } from '../scale/view';
import { clampShare, isPartSeen } from './draw-parts';
import type { PlotBox } from './name-box';

/** A note as it is set in a room, and where it wants to stand. */
export interface SetNote extends NoteWish, NoteSize {
  /** Its place among the chronology's. */
  readonly place: number;
  readonly note: Note;
}

/** A note that has room: its top in CSS pixels from that of the lanes, and where it begins in the plot, if it has no row of its own. */
export interface NoteSpot extends SetNote {
  readonly top: number;
  readonly left?: number;
}

/** A note in a view. It begins at `at`, a share of the view, or has its middle there, and keeps inside the plot. */
export interface DrawnNote extends NoteSize {
  readonly place: number;
  readonly text: string;
  readonly event?: string;
  readonly at: number;
  readonly isCentred: boolean;
  readonly top: number;
  /** What of the view it speaks of, where it is of no event. */
  readonly stretch?: Shares;
  /** Whether its place is in view, and nothing stands in its stead. */
  readonly isInView: boolean;
}

/**
 * The notes of a chronology that are short enough for a room; lanes that scroll have none.
 * @param factor how much larger they are set
 */
export function noteWishes({ chronology }: Placed, { widthPx }: LaneRoom, factor = 1): SetNote[] {
  const lanes = lanesOf(chronology);
  return (chronology.notes ?? []).flatMap((note, place): SetNote[] => {
    const size = noteSize(note.text, widthPx, factor);
    if (!size) return [];
    const { text } = note;
    if (note.at.kind === 'time') return [{ ...size, text, place, note }];
    const row = rowOf(chronology, note.at.event) ?? -1;
    const lane = lanes.findIndex(({ rows }) => rows.includes(row));
    const rank = lanes[lane]?.rows.indexOf(row) ?? -1;
    return rank < 0 ? [] : [{ ...size, text, place, note, at: { lane, rank } }];
  });
}

interface Whereat {
  readonly at: number;
  readonly isCentred: boolean;
  readonly stretch?: Shares;
  readonly isInView: boolean;
}

const middleOf = ({ from, to }: Shares, view: View): number =>
  (Math.max(0, inView(from, view)) + Math.min(1, inView(to, view))) / 2;

/** Beside the first of an event's dates; where two disagree, in the middle of what joins them. */
function atEvent(id: string, { preparedOf, scale }: Placed, view: View): Whereat | undefined {
  const item = preparedOf(id);
  if (!item) return undefined;
  const line = item.parts.find(({ shape }) => shape === 'line');
  const isInView = item.parts.some((part) => isPartSeen(part, scale, view));
  if (line) return { at: middleOf(stretchOn(scale, line), view), isCentred: true, isInView };
  return { at: Math.max(0, clampShare(inView(item.start, view))), isCentred: false, isInView };
}

function alongTime(
  { start, end }: { readonly start: number; readonly end: number },
  { scale }: Placed,
  view: View,
): Whereat {
  const stretch = { from: shareOn(scale, start), to: shareOn(scale, end) };
  return {
    at: middleOf(stretch, view),
    isCentred: true,
    stretch: { from: clampShare(inView(stretch.from, view)), to: clampShare(inView(stretch.to, view)) },
    isInView: meetsView(stretch.from, stretch.to, view),
  };
}

/** All notes that have room in a frame, where they stand in a view of it. */
export function drawNotes(frame: Placed & { readonly notes: readonly NoteSpot[] }, view: View): DrawnNote[] {
  return frame.notes.flatMap(
    ({ place, note: { at, text }, lines, widthPx, heightPx, top, left }): DrawnNote[] => {
      const where = at.kind === 'event' ? atEvent(at.event, frame, view) : alongTime(at.bounds, frame, view);
      if (!where) return [];
      const aside = left !== undefined && {
        at: left / view.widthPx,
        isCentred: false,
        isInView: isWhole(view),
      };
      return [
        {
          ...{ place, text, lines, widthPx, heightPx, top },
          ...(at.kind === 'event' && { event: at.event }),
          ...where,
          ...aside,
        },
      ];
    },
  );
}

/** Whether a picture of these notes says itself how the dates of an event disagree. */
export function isNoted({ id }: { readonly id: string }, notes: readonly DrawnNote[] = []): boolean {
  return notes.some(({ event, isInView }) => isInView && event === id);
}

/** What a note covers of a plot of a width. */
export function noteBox({ at, isCentred, widthPx, heightPx, top }: DrawnNote, plotPx: number): PlotBox {
  const left = Math.max(0, Math.min(at * plotPx - (isCentred ? widthPx / 2 : 0), plotPx - widthPx));
  return { left, right: left + widthPx, top, bottom: top + heightPx };
}
