import { NOTE_PX, noteWidth } from '../rows/note-size';
import { textWidth } from '../rows/text-width';
import { type Shares, type View, inView } from '../scale/view';
import type { Elapsed } from './tick';
import { LONG_WORDS_FROM_PX, type Tear } from './tears';

/** Where most of the events lie, as shares of the view, with words that say so, centred at another. */
export interface Bracket extends Shares {
  readonly at: number;
  readonly words: string;
  /** The size of their letters, in CSS pixels: they are set as a note is. */
  readonly sizePx: number;
}

/** What stands in a row: how far its foot is above the axis's line, and what it takes of the plot's width, in CSS pixels. */
export interface BracketNeighbour {
  readonly abovePx: number;
  readonly from: number;
  readonly to: number;
}

/** What a bracket has for its words: the view, what is drawn of folds, and what stands in rows. */
export interface BracketRoom {
  readonly view: View;
  readonly tears: readonly Tear[];
  readonly drawn: readonly BracketNeighbour[];
  /** How much larger all is drawn. */
  readonly factor: number;
}

// As they are seen: where nothing is in their way words are as large as a title's line, else as a note on a wall.
const LARGE_PX = 20;
const ROOMY_PX = 17;
const SMALL_PX = 13;
/** How far the foot of its words' line is above the axis's line, which the tails of letters stay clear of, in CSS pixels. */
export const FOOT_OF_WORDS_PX = 5;
/** Where the middle of small letters is above that foot, which its line runs to, in parts of their size. */
export const MIDDLE_OF_WORDS = 0.39;
// Where their tallest letters end above it, and what is kept free above them.
const HEAD_OF_WORDS = 0.88;
const AIR_PX = 1;
/** Its ends are at least so far from one another. */
const LEAST_PX = 9;
// Words within it leave some of its line at either side; beside it some air.
const INSIDE_PX = 14;
const LEAST_INSIDE_PX = 5;
const BESIDE_PX = 6;
const LABEL_PX = 12;
const GAP_PX = 6;
const END_PX = 6;
// An end gives way by no more, nor by more of its stretch.
const MOST_CUT_PX = 20;
const MOST_CUT = 1 / 10;
// Rounding leaves a boundary of the scale a hair out of the view.
const HAIR = 1e-6;

type PxSpan = readonly [from: number, to: number];

const meets = (a: PxSpan, b: PxSpan) => a[0] < b[1] + GAP_PX && b[0] < a[1] + GAP_PX;

function about(middle: number, widthPx: number): PxSpan {
  return [middle - widthPx / 2, middle + widthPx / 2];
}

/** What is in the way of words that are larger than the smallest, for which rows leave room. */
function inTheWay(drawn: readonly BracketNeighbour[], sizePx: number): PxSpan[] {
  if (sizePx <= SMALL_PX) return [];
  const headPx = FOOT_OF_WORDS_PX + sizePx * HEAD_OF_WORDS + AIR_PX;
  return drawn.flatMap(({ abovePx, from, to }): PxSpan[] => (abovePx < headPx ? [[from, to]] : []));
}

/** How wide words are at the most, in CSS pixels. */
export function bracketWidth(words: string, sizePx: number): number {
  return Math.ceil((noteWidth(words) * sizePx) / NOTE_PX);
}

/** Where words may stand: in the middle of a stretch, else after it, else before it, else in all of it. */
function placesOf([from, to]: PxSpan, ownPx: number): PxSpan[] {
  const inside = (leastPx: number): PxSpan[] =>
    ownPx + 2 * leastPx <= to - from ? [about((from + to) / 2, ownPx)] : [];
  return [
    ...inside(INSIDE_PX),
    [to + BESIDE_PX, to + BESIDE_PX + ownPx],
    [from - BESIDE_PX - ownPx, from - BESIDE_PX],
    ...inside(LEAST_INSIDE_PX),
  ];
}

/** What the lengths of folds take of the line. */
function lengthsOf(tears: readonly Tear[], { widthPx }: View): PxSpan[] {
  return tears.flatMap(({ start, end, label, shortLabel }) => {
    const said = widthPx < LONG_WORDS_FROM_PX ? shortLabel : label;
    return said === '' ? [] : [about(((start + end) / 2) * widthPx, textWidth(said, LABEL_PX))];
  });
}

/** A stretch without what of its ends is among letters, where that is little: an end there would be one of them. Else undefined. */
function clearOf(taken: readonly PxSpan[], [from, to]: PxSpan): PxSpan | undefined {
  const on = (at: number) => taken.find(([start, end]) => at > start - END_PX && at < end + END_PX);
  const clear: PxSpan = [(on(from)?.[1] ?? from - END_PX) + END_PX, (on(to)?.[0] ?? to + END_PX) - END_PX];
  const most = Math.min(MOST_CUT_PX, (to - from) * MOST_CUT);
  return clear[0] - from > most || to - clear[1] > most ? undefined : clear;
}

/**
 * A bracket over a stretch of the scale, with the longest of some words that have room, on it or beside it, as large as that
 * is. Undefined where an end is out of view or on how long a fold is, or none has.
 * @param most how much of the view it may take to say anything
 */
export function bracketOver(
  on: Shares,
  words: readonly string[],
  most: number,
  { view, tears, drawn, factor }: BracketRoom,
): Bracket | undefined {
  const [from, to] = [inView(on.from, view), inView(on.to, view)];
  if (from < -HAIR || to > 1 + HAIR || to - from > most) return undefined;
  const { widthPx } = view;
  const ownPx = Math.max(LEAST_PX, (to - from) * widthPx);
  const left = Math.max(0, Math.min(((from + to) * widthPx - ownPx) / 2, widthPx - ownPx));
  const taken = lengthsOf(tears, view);
  const span = clearOf(taken, [left, left + ownPx]);
  if (!span) return undefined;
  const seen = (px: number) => Math.max(NOTE_PX, px / factor);
  for (const said of words)
    for (const sizePx of [seen(LARGE_PX), seen(ROOMY_PX), NOTE_PX, SMALL_PX]) {
      const others = [...taken, ...inTheWay(drawn, sizePx)];
      const place = placesOf(span, bracketWidth(said, sizePx)).find(
        (stretch) =>
          stretch[0] >= 0 && stretch[1] <= widthPx && !others.some((other) => meets(stretch, other)),
      );
      if (place)
        return {
          from: span[0] / widthPx,
          to: span[1] / widthPx,
          at: (place[0] + place[1]) / 2 / widthPx,
          words: said,
          sizePx,
        };
    }
  return undefined;
}

/** What a bracket and its words leave of the lengths that stand in their line. */
export function besideBracket(
  elapsed: readonly Elapsed[],
  bracket: Bracket,
  { widthPx }: View,
): readonly Elapsed[] {
  const words = about(bracket.at * widthPx, bracketWidth(bracket.words, bracket.sizePx));
  const own: PxSpan = [Math.min(bracket.from * widthPx, words[0]), Math.max(bracket.to * widthPx, words[1])];
  return elapsed.filter(({ at, label }) => !meets(own, about(at * widthPx, textWidth(label, LABEL_PX))));
}
