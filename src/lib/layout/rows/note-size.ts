import { FULL_WIDTH, breakAnywhere } from './lines';
import { serifWidth } from './serif-width';

/** The size of a note's letters, and its line's height: it is set in the reading face, bold and, where that has one, italic. */
export const NOTE_PX = 15;
export const NOTE_LINE_PX = 19;
/** What a note keeps free below itself: from the next row, and along time for its bracket. */
export const NOTE_GAP_PX = { row: 2, time: 7 } as const;
// More lines are no note but a paragraph, and a longer line is read as part of the frame.
const MOST_LINES = 3;
const WIDEST_PX = 760;
const BOLD = 1.1;
// The narrowest plots are down to seven eighths of the least that is packed for.
const NARROW_PLOT_PX = 400;
const NARROWEST = 0.86;

/** How wide a note is at the most, in CSS pixels. */
export function noteWidth(text: string): number {
  return Math.ceil(serifWidth(text, NOTE_PX) * (FULL_WIDTH.test(text) ? 1.02 : BOLD)) + 4;
}

/** A note in as few lines as it takes, these of about one length. */
export interface NoteSize {
  readonly lines: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * How a note is set in a plot of a width; undefined where it would take too many lines.
 * @param factor how much larger its letters are
 */
export function noteSize(text: string, plotPx: number, factor = 1): NoteSize | undefined {
  const size = sizeIn(text, (plotPx < NARROW_PLOT_PX ? plotPx * NARROWEST : plotPx) / factor);
  if (!size || factor === 1) return size;
  const { lines, widthPx } = size;
  return {
    lines,
    widthPx: Math.ceil(widthPx * factor),
    heightPx: lines.length * Math.round(NOTE_LINE_PX * factor),
  };
}

/** The height of a line of a note as it is set, and the size of its letters. */
export function noteType({ lines, heightPx }: NoteSize): {
  readonly linePx: number;
  readonly sizePx: number;
} {
  const linePx = heightPx / lines.length;
  return { linePx, sizePx: (linePx * NOTE_PX) / NOTE_LINE_PX };
}

/** How a note is set in so much width; undefined where it would take too many lines. */
export function sizeIn(text: string, roomPx: number): NoteSize | undefined {
  const mostPx = Math.max(1, Math.floor(Math.min(roomPx, WIDEST_PX)));
  const linesIn = (widthPx: number) => breakAnywhere(text, widthPx, noteWidth);
  const count = linesIn(mostPx).length;
  if (count > MOST_LINES) return undefined;
  let [tooLittle, enough] = [0, mostPx];
  while (enough - tooLittle > 2) {
    const middle = (tooLittle + enough) / 2;
    if (linesIn(middle).length <= count) enough = middle;
    else tooLittle = middle;
  }
  const widthPx = Math.ceil(enough);
  const lines = linesIn(widthPx).map((line) => line.trim());
  return { lines, widthPx, heightPx: count * NOTE_LINE_PX };
}
