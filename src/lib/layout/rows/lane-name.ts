import { likelyWidth, textWidth } from './text-width';

/** The size of a lane's name, its line's height, and the space after each letter in ems: it is set in spaced capitals. */
export const LANE_NAME_PX = 11;
export const LANE_LINE_PX = 15;
export const CAPS_SPACING = 0.07;

const PLAIN = /^[ -~]*$/;
// What is wider in bold of plain capitals, in ems.
const WIDER = /[ABJKL&]/g;
const WIDER_BY = 0.056;

/** How wide a lane's name is at the most, in CSS pixels. */
export function laneNameWidth(text: string): number {
  const capitals = text.toUpperCase().replaceAll('\u00a0', ' ');
  const wider = (capitals.match(WIDER) ?? []).length * WIDER_BY;
  const ownPx = PLAIN.test(capitals)
    ? likelyWidth(capitals, LANE_NAME_PX) + wider * LANE_NAME_PX + 1
    : textWidth(capitals, LANE_NAME_PX);
  return ownPx + capitals.length * LANE_NAME_PX * CAPS_SPACING;
}

// Where a line may end: after a space or a hyphen, and after any character of full width; a no-break space is none.
const PIECE = /(?:[^\s\u2e80-\uffef-]|\u00a0)*(?:-|[^\S\u00a0]+|[\u2e80-\uffef]|$)/g;

/** How far the margin beside a plot is wider than a name in it, in CSS pixels. */
const BESIDE_GAP_PX = 8;
// Of the narrowest margin; and more lines than these are a column of capitals that nobody reads.
const LEAST_BESIDE_PX = 96;
const MOST_BESIDE_LINES = 3;

/** What of a room the names of lanes stand in, in CSS pixels. */
export interface RoomOfName {
  /** Height of a line of a name above its marks; 0 where names hang in the margin. */
  readonly nameHeightPx: number;
  readonly nameWidthPx: number;
  readonly widthPx: number;
}

/** Where a lane's name stands, in CSS pixels: `left` from the plot's start, so many lines of no more than a width. */
export interface LaneNamePlace {
  /** Above the lane's rows, instead of beside them. */
  readonly isAbove: boolean;
  readonly left: number;
  readonly widthPx: number;
  readonly lines: number;
}

/** Whether a name has no room beside its lane: a word would be broken, or the lines would be too many. It is so in any room. */
export function isLongName(title: string, indentPx = 0): boolean {
  const besidePx = LEAST_BESIDE_PX - indentPx;
  const isBroken = [...title.matchAll(PIECE)].some(([piece]) => laneNameWidth(piece.trimEnd()) > besidePx);
  return isBroken || laneNameLines(title, besidePx) > MOST_BESIDE_LINES;
}

/**
 * Where the name of a lane stands: in the margin, or above its rows where all do or where it is a long one.
 * @param indentPx how far it is set in, as a lane that stands in another
 */
export function laneNameIn(
  title: string,
  { nameHeightPx, nameWidthPx, widthPx }: RoomOfName,
  indentPx = 0,
): LaneNamePlace {
  const isHanging = nameHeightPx === 0;
  const isLong = isHanging && isLongName(title, indentPx);
  const ownPx = (isLong ? widthPx : nameWidthPx) - indentPx;
  return {
    isAbove: !isHanging || isLong,
    left: (isHanging ? -nameWidthPx - BESIDE_GAP_PX : 0) + indentPx,
    widthPx: ownPx,
    lines: laneNameLines(title, ownPx),
  };
}

/** In how many lines a lane's name stands in a width; a word that is wider is broken where it must be. */
export function laneNameLines(title: string, widthPx: number): number {
  let [lines, line] = [1, ''];
  for (const [piece] of title.matchAll(PIECE)) {
    if (laneNameWidth((line + piece).trimEnd()) <= widthPx) line += piece;
    else {
      if (line !== '') lines += 1;
      line = piece;
      const own = Math.ceil(laneNameWidth(piece.trimEnd()) / Math.max(1, widthPx));
      lines += Math.max(0, own - 1);
    }
  }
  return lines;
}
