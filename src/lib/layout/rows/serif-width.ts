import { likelyWidth } from './text-width';

// Advance widths of Georgia in thousandths of an em, from U+0020 to U+007E. Source Serif 4 is about as wide.
const ASCII_WIDTHS = [
  241, 331, 412, 643, 610, 817, 710, 215, 375, 375, 473, 643, 270, 374, 270, 469, 614, 429, 559, 551, 565,
  528, 566, 502, 596, 565, 313, 313, 643, 643, 643, 479, 967, 671, 654, 642, 750, 653, 600, 726, 815, 390,
  518, 695, 602, 927, 767, 744, 610, 744, 702, 561, 618, 757, 666, 977, 710, 615, 602, 375, 469, 375, 643,
  643, 500, 504, 560, 454, 575, 484, 325, 510, 582, 293, 291, 535, 287, 880, 591, 539, 571, 560, 410, 432,
  346, 576, 497, 738, 504, 493, 443, 430, 375, 430, 643,
];
const QUOTES = 420;
const ELLIPSIS = 800;
const SPACE = 241;
const SIGN = 643;
const LATIN = 600;
const FULL = 1000;

function advance(codePoint: number): number {
  if (codePoint >= 0x2018 && codePoint <= 0x201f) return QUOTES;
  if (codePoint === 0x2026) return ELLIPSIS;
  if (codePoint === 0xa0 || codePoint === 0x202f) return SPACE;
  if (codePoint >= 0x2200 && codePoint < 0x2300) return SIGN;
  // Arrows and other signs are as wide as Chinese characters.
  if (codePoint >= 0x2190) return FULL;
  return ASCII_WIDTHS[codePoint - 0x20] ?? LATIN;
}

/** A text's width in CSS pixels in the reading face's regular weight, at a size in CSS pixels. */
export function serifWidth(text: string, sizePx: number): number {
  return likelyWidth(text, sizePx, advance);
}
