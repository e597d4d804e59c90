/** Red, green and blue of an opaque colour in sRGB, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The least contrast of text, by WCAG 2.2 (1.4.3). */
export const LEGIBLE = 4.5;
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const TRIES = 20;

/** The relative luminance of WCAG 2, 0 to 1. */
export function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** @param share of the first, 0 to 1 */
export function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (place: 0 | 1 | 2) => Math.round(one[place] * share + other[place] * (1 - share));
  return [part(0), part(1), part(2)];
}

/** The least contrast of a colour on any of the grounds. */
export function leastContrast(colour: Rgb, grounds: readonly Rgb[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/**
 * The colour nearest to one that is legible on every ground, on the way to black or to white; where there is none, the one
 * of these two that is more so. One ground always has one.
 */
export function legible(colour: Rgb, grounds: readonly Rgb[]): Rgb {
  for (let left = TRIES; left >= 0; left -= 1) {
    const tries = [BLACK, WHITE].map((end) => mixed(colour, end, left / TRIES));
    const found = tries.find((each) => leastContrast(each, grounds) >= LEGIBLE);
    if (found) return found;
  }
  return leastContrast(BLACK, grounds) > leastContrast(WHITE, grounds) ? BLACK : WHITE;
}

/** How the options of an embed write a colour: `#rrggbb`. */
export function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
