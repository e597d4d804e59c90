import { LANE_LINE_PX, laneNameIn } from '../rows/lane-name';
import type { LaneRoom } from '../rows/lanes';
import { textWidth } from '../rows/text-width';
import { isDot } from './draw-parts';
import type { Mark } from './mark';
import { type DrawnNote, noteBox } from './notes';

/** Half a small text and half a label, so that the two just keep apart. */
export const STEP_PX = 15;
// As much of a dot as lies beside its middle, and how far a text's middle keeps from that of what is drawn: by half of both.
const DOT_HALF_PX = 6;
const KEEPS_PX = { bar: 11, thread: 8, line: 8 };
const KEEPS_FROM_OTHERS_PX = 13;

/** A line of text in the plot, in CSS pixels; `y` is its middle. */
export interface TextLine {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** What is taken already, as a line or as what keeps its own distance. */
export interface TakenLine extends TextLine {
  readonly keepsPx?: number;
}

/** Whether a line of text stands where something is. */
export function overlaps(a: TextLine, b: TakenLine): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < (b.keepsPx ?? STEP_PX);
}

/** What of a mark is drawn in view. */
export function inksOf({ parts, start, end, y, isMarkInView }: Mark, widthPx: number): TakenLine[] {
  if (!isMarkInView) return [];
  const keeps: Readonly<Record<string, number>> = KEEPS_PX;
  return parts.map((part) => {
    const { shape, from, to } = part;
    const at = (share: number) => (start + share * (end - start)) * widthPx;
    const [left, right] = isDot(part) ? [at((from + to) / 2), at((from + to) / 2)] : [at(from), at(to)];
    return {
      left: left - DOT_HALF_PX,
      right: right + DOT_HALF_PX,
      y,
      keepsPx: keeps[shape] ?? KEEPS_FROM_OTHERS_PX,
    };
  });
}

const NAME_PX = 11;
const NAME_SPACING = 1.15;

/** What of a scene stands in the plot. */
export interface InPlot {
  readonly marks: readonly Mark[];
  readonly lanes: readonly { readonly title: string; readonly top: number }[];
  readonly clusters: readonly { readonly at: number; readonly widthPx: number; readonly y: number }[];
  readonly notes?: readonly DrawnNote[];
}

export type PlotRoom = Pick<LaneRoom, 'nameHeightPx' | 'nameWidthPx' | 'widthPx' | 'heightPx'>;

/** Where clusters stand in the plot and, unless they hang in its margin, lanes' names. */
export function takenIn({ lanes, clusters }: InPlot, room: Omit<PlotRoom, 'heightPx'>): TextLine[] {
  const names = lanes.flatMap(({ title, top }) => {
    const { isAbove, left } = laneNameIn(title, room);
    const right = left + textWidth(title.toUpperCase(), NAME_PX) * NAME_SPACING;
    return isAbove ? [{ left, right, y: top + LANE_LINE_PX / 2 }] : [];
  });
  const counted = clusters.map(({ at, widthPx: width, y }) => {
    const left = at * room.widthPx;
    return { left, right: left + width, y };
  });
  return [...names, ...counted];
}

/** The lines of those notes that are in view. */
export function noteLines({ notes = [] }: Pick<InPlot, 'notes'>, widthPx: number): TextLine[] {
  return notes
    .filter(({ isInView }) => isInView)
    .flatMap((note) => {
      const { left, right, top, bottom } = noteBox(note, widthPx);
      const linePx = (bottom - top) / note.lines.length;
      return note.lines.map((_, row) => ({ left, right, y: top + (row + 0.5) * linePx }));
    });
}

/** The lines of a mark's name, which may stand over what is there. */
export function nameLines({ labelLeft: left, label: { widthPx, over, risePx = 0 }, y }: Mark): TextLine[] {
  const right = left + widthPx;
  if (!over) return [{ left, right, y: y - risePx }];
  const { lines, top, heightPx } = over;
  return lines.map((_, row) => ({ left, right, y: top + ((row + 0.5) * heightPx) / lines.length }));
}

/** Whether a mark or its name stands in the plot's first pixels, where its lane's name is. */
export function reachesBefore(px: number, mark: Mark, widthPx: number): boolean {
  return [...inksOf(mark, widthPx), ...nameLines(mark)].some(({ left, right }) => left < px && right > 0);
}
