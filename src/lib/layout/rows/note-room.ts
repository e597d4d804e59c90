import type { Packed } from './levels';
import { NOTE_GAP_PX } from './note-size';

/** A note that wants room: at an event, by its lane and its place there, or along time below all lanes. */
export interface NoteWish {
  readonly at?: { readonly lane: number; readonly rank: number };
  readonly text: string;
  readonly heightPx: number;
}

/** Free room below a row of a lane, in which no event is drawn at any zoom. */
export interface RowGap {
  readonly lane: number;
  readonly row: number;
  readonly heightPx: number;
}

/** Where a note has room: in a gap, or so far below the lanes' end. */
export type NoteFound = { readonly gap: RowGap } | { readonly belowPx: number };

/** What notes get of a room, in CSS pixels. */
export interface NoteRoom {
  /** By the wishes' places. */
  readonly placed: ReadonlyMap<number, NoteFound>;
  readonly gaps: readonly RowGap[];
  /** What is kept below the lanes. */
  readonly bandPx: number;
}

/**
 * Shares out what lanes leave free, in the order of the wishes: a row of its own for each note, so that it stays where it
 * is whatever part of time is in sight.
 * @param rowsOf the rows of a lane while all of the scale is in sight
 */
export function roomForNotes(
  wishes: readonly NoteWish[],
  sparePx: number,
  rowsOf: (lane: number) => readonly (readonly Packed[])[],
): NoteRoom {
  const placed = new Map<number, NoteFound>();
  const gaps: RowGap[] = [];
  let [left, bandPx] = [sparePx, 0];
  for (const [index, { at, heightPx: ownPx }] of wishes.entries()) {
    const heightPx = ownPx + (at ? NOTE_GAP_PX.row : NOTE_GAP_PX.time);
    if (heightPx > left) continue;
    if (at) {
      const row = rowsOf(at.lane).findIndex((packed) => packed.some(({ rank }) => rank === at.rank));
      if (row < 0) continue;
      const gap = { lane: at.lane, row, heightPx };
      gaps.push(gap);
      placed.set(index, { gap });
    } else {
      placed.set(index, { belowPx: bandPx });
      bandPx += heightPx;
    }
    left -= heightPx;
  }
  return { placed, gaps, bandPx };
}

/** How much gaps move a row of a lane down. */
export function shiftOf(gaps: readonly RowGap[], lane: number, row: number): number {
  return gaps.reduce((sum, gap) => sum + (gap.lane === lane && gap.row < row ? gap.heightPx : 0), 0);
}
