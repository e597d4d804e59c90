// Advance widths of Arial in thousandths of an em, from U+0020 to U+007E. The interface's fonts are of these widths
// or narrower; the server has no fonts to measure, so both sides use this table and agree.
const ASCII_WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const NARROW = 400;
const LATIN = 620;
const FULL = 1000;
// The shown event's label is set in semibold.
const ROOM_TO_SPARE = 1.09;

function advance(codePoint: number): number {
  if (codePoint >= 0x2018 && codePoint <= 0x201f) return NARROW;
  // Arrows are as wide as Chinese characters.
  if (codePoint >= 0x2e80 || codePoint >> 4 === 0x219) return FULL;
  return ASCII_WIDTHS[codePoint - 0x20] ?? LATIN;
}

/**
 * About how wide a text is in CSS pixels, at a size in CSS pixels: for what stands behind it.
 * @param advanceOf how far a character of a face moves on, in thousandths of an em, by its code point; the interface's sans without it
 */
export function likelyWidth(text: string, sizePx: number, advanceOf = advance): number {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character.codePointAt(0) ?? 0x20);
  return (thousandths / 1000) * sizePx;
}

/** An upper estimate of it in the interface's sans: for what must fit. */
export function textWidth(text: string, sizePx: number): number {
  return Math.ceil(likelyWidth(text, sizePx) * ROOM_TO_SPARE) + 2;
}
