import type { ThemeRequest } from '../lib/embedding/contract';

/** Red, green and blue of a computed colour, 0 to 1; undefined where nothing of it is seen. */
function channels(colour: string): readonly number[] | undefined {
  const [r, g, b, alpha = '1'] = colour.match(/[\d.]+/g) ?? [];
  if (r === undefined || g === undefined || b === undefined || Number(alpha) === 0) return undefined;
  return [r, g, b].map((part) => Number(part) / 255);
}

/** The relative luminance of WCAG 2, 0 to 1. */
function luminance(parts: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// As light as a colour may be for white text to be more legible on it than black.
const DARK_BELOW = 0.18;

// An embed takes no more of them, and decks name dozens.
const FONTS_LENGTH = 400;

/** The first of a deck's fonts, as many as an embed takes. */
function firstFonts(families: string): string {
  return families.length > FONTS_LENGTH
    ? families.slice(0, FONTS_LENGTH + 1).replace(/,[^,]*$/, '')
    : families;
}

/**
 * The look of a deck, from the colours that an element of it has by now: the scheme, text and fonts, on the deck's own
 * ground.
 * @param text an element with the deck's text
 * @param grounds elements behind it, the nearest first
 */
export function deckTheme(text: Element, grounds: readonly Element[]): ThemeRequest {
  const { color, fontFamily } = getComputedStyle(text);
  const colours = grounds.map((element) => getComputedStyle(element).backgroundColor);
  const ground = colours.find((colour) => channels(colour) !== undefined);
  const isDark = luminance(channels(ground ?? '') ?? [1, 1, 1]) < DARK_BELOW;
  return {
    scheme: isDark ? 'dark' : 'light',
    bg: 'transparent',
    vars: { fg: color, ground },
    font: firstFonts(fontFamily),
  };
}
