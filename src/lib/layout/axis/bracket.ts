import { NOTE_PX, noteWidth } from '../rows/note-size';
import { textWidth } from '../rows/text-width';
import { type Shares, type View, inView } from '../scale/view';
import { SILENCE_SIGN } from './silences';
import type { Elapsed } from './tick';
import { LONG_WORDS_FROM_PX, type Tear } from './tears';

/** Where most of the events lie, as shares of the view, with words that say so, centred at another; without a line where it has no length. */
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
const SIGN_HALF_PX = 6;
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

/** Words, and where they may stand where they are so wide. */
interface Worded {
  readonly words: string;
  readonly placesOf: (ownPx: number) => readonly PxSpan[];
}

/** The first of some wishes that has room, as large as that is. */
function withRoom(
  wishes: readonly Worded[],
  { view, tears, drawn, factor }: BracketRoom,
): Pick<Bracket, 'at' | 'words' | 'sizePx'> | undefined {
  const { widthPx } = view;
  const taken = lengthsOf(tears, view);
  const seen = (px: number) => Math.max(NOTE_PX, px / factor);
  for (const { words, placesOf: places } of wishes)
    for (const sizePx of [seen(LARGE_PX), seen(ROOMY_PX), NOTE_PX, SMALL_PX]) {
      const others = [...taken, ...inTheWay(drawn, sizePx)];
      const place = places(bracketWidth(words, sizePx)).find(
        (stretch) =>
          stretch[0] >= 0 && stretch[1] <= widthPx && !others.some((other) => meets(stretch, other)),
      );
      if (place) return { at: (place[0] + place[1]) / 2 / widthPx, words, sizePx };
    }
  return undefined;
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
  room: BracketRoom,
): Bracket | undefined {
  const { view, tears } = room;
  const [from, to] = [inView(on.from, view), inView(on.to, view)];
  if (from < -HAIR || to > 1 + HAIR || to - from > most) return undefined;
  const { widthPx } = view;
  const ownPx = Math.max(LEAST_PX, (to - from) * widthPx);
  const left = Math.max(0, Math.min(((from + to) * widthPx - ownPx) / 2, widthPx - ownPx));
  const span = clearOf(lengthsOf(tears, view), [left, left + ownPx]);
  if (!span) return undefined;
  const placed = withRoom(
    words.map((said) => ({ words: said, placesOf: (px) => placesOf(span, px) })),
    room,
  );
  return placed && { from: span[0] / widthPx, to: span[1] / widthPx, ...placed };
}

/**
 * The sign of a silence at a place of the scale, and the longest of some words that have room, after it, else before it.
 * Undefined where it is out of view, or none has.
 */
export function silenceAt(share: number, words: readonly string[], room: BracketRoom): Bracket | undefined {
  const at = inView(share, room.view);
  const x = at * room.view.widthPx;
  const wishes = words.flatMap((said): Worded[] => [
    { words: SILENCE_SIGN + said, placesOf: (px) => [[x - SIGN_HALF_PX, x - SIGN_HALF_PX + px]] },
    {
      words: `${said} ${SILENCE_SIGN.trim()}`,
      placesOf: (px) => [[x + SIGN_HALF_PX - px, x + SIGN_HALF_PX]],
    },
  ]);
  const placed = at < 0 || at > 1 ? undefined : withRoom(wishes, room);
  return placed && { from: at, to: at, ...placed };
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
