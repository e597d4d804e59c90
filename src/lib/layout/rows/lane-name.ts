import { textWidth } from './text-width';

/** The size of a lane's name, its line's height, and the space after each letter in ems: it is set in spaced capitals. */
export const LANE_NAME_PX = 11;
export const LANE_LINE_PX = 15;
export const CAPS_SPACING = 0.07;

/** How wide a lane's name is at the most, in CSS pixels. */
export function laneNameWidth(text: string): number {
  const capitals = text.toUpperCase();
  return textWidth(capitals, LANE_NAME_PX) + capitals.length * LANE_NAME_PX * CAPS_SPACING;
}

// Where a line may end: after a space or a hyphen, and after any character of full width.
const PIECE = /[^\s\u2e80-\uffef-]*(?:-|\s+|[\u2e80-\uffef]|$)/g;

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
