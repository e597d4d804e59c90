import type { Mark } from './mark';
import { type TextLine, nameLines, noteLines } from './taken';
import { type DrawnEras, eraLines } from './eras';
import type { DrawnNote } from './notes';

/** Of what stands in a plot, what lines run behind. */
export interface OnLine {
  readonly marks: readonly Mark[];
  readonly notes?: readonly DrawnNote[];
  readonly eras?: DrawnEras;
  /** What else is written there: lanes’ names, where these stand in the plot. */
  readonly besides?: readonly TextLine[];
}

/** From the plot's top, in CSS pixels. */
export type LineGap = readonly [top: number, bottom: number];

// Half the height of a line of text, and as little of a line as would be a speck between two.
const HALF_PX = 8;
const SPECK_PX = 10;
const BESIDE_PX = 1;
// Names are set in less than was reckoned with (rows/text-width.ts): by as much, and what keeps a line off the last letter.
const SPARE = 1.09;
const CLEAR_PX = 3;

/** A name's lines as wide as its letters, which end at its mark where it stands before that. */
function lettersOf(mark: Mark): readonly TextLine[] {
  const { label } = mark;
  if (label.widthPx === 0) return [];
  const widthPx = label.isShort ? label.widthPx : Math.min(label.widthPx, label.widthPx / SPARE + CLEAR_PX);
  return nameLines(mark).map(({ left, right, y }) => {
    if (label.over) return { left, right, y };
    return label.shift === -1 ? { left: right - widthPx, right, y } : { left, right: left + widthPx, y };
  });
}

/** All lines of words in a plot behind which what is drawn is broken. */
export function wordsIn(
  { marks, notes = [], eras, besides = [] }: OnLine,
  widthPx: number,
  exceptId?: string,
): readonly TextLine[] {
  const names = marks.filter(
    ({ event, isInView, isDateInView }) => isInView && isDateInView && event.id !== exceptId,
  );
  const words = [...noteLines({ notes }, widthPx), ...eraLines(eras, widthPx), ...besides];
  return [...names.flatMap(lettersOf), ...words];
}

/** Where words stand on an upright line, in order and apart. */
function gapsAt(atPx: number, words: readonly TextLine[]): readonly LineGap[] {
  const met = words
    .filter(({ left, right }) => left - BESIDE_PX < atPx && atPx < right + BESIDE_PX)
    .toSorted((a, b) => a.y - b.y);
  const stretches: LineGap[] = [];
  for (const { y } of met) {
    const last = stretches.at(-1);
    if (last && y - HALF_PX - last[1] < SPECK_PX) stretches.splice(-1, 1, [last[0], y + HALF_PX]);
    else stretches.push([y - HALF_PX, y + HALF_PX]);
  }
  return stretches;
}

/**
 * Where words stand on an upright line, in order and apart: there it is broken, so that it strikes nothing out.
 * @param atPx how far it is from the plot's start
 * @param shownId whose name has a ground of its own
 */
export function wordsOnLine(
  scene: OnLine,
  atPx: number,
  widthPx: number,
  shownId?: string,
): readonly LineGap[] {
  return gapsAt(atPx, wordsIn(scene, widthPx, shownId));
}

/** A line of the years, or the edge of a fold, that runs behind words: a share of the view, and where it is broken. */
export interface BrokenLine {
  readonly at: number;
  readonly gaps: readonly LineGap[];
}

/** Where an axis has lines through the lanes, in shares of the view. */
export interface LinesOfAxis {
  readonly ticks: readonly { readonly at: number }[];
  readonly tears: readonly { readonly start: number; readonly end: number }[];
}

/** The lines of the axis through a scene's lanes that run behind words. */
export function brokenLines(
  scene: OnLine & { readonly axis: LinesOfAxis },
  widthPx: number,
): readonly BrokenLine[] {
  const { ticks, tears } = scene.axis;
  const words = wordsIn(scene, widthPx);
  // A fold has its edges inside it.
  const half = 0.5 / widthPx;
  const lines = [
    ...ticks.map(({ at }) => at),
    ...tears.flatMap(({ start, end }) => [start + half, end - half]),
  ];
  return lines
    .filter((at) => at >= 0 && at <= 1)
    .map((at) => ({ at, gaps: gapsAt(at * widthPx, words) }))
    .filter(({ gaps }) => gaps.length > 0);
}
