import { type Layer, readColour } from '../embed/look/colour';
import type { ThemeRequest } from '../embed/host-api/contract';
import {
  LEGIBLE,
  type Rgb,
  contrast,
  hexOf,
  leastContrast,
  legible,
  luminance,
  mixed,
} from '../lib/model/contrast';

const COLOUR =
  /#[\da-f]{3,8}|\b(?:rgba?|hsla?|hwb|(?:ok)?(?:lab|lch)|color|color-mix)\((?:[^()]|\([^()]*\))*\)/gi;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
// Of stops that lie over stops there may be many; their mean will do then.
const MOST_COLOURS = 32;
// What is less important than text has as much of its colour.
const MUTED = 0.8;

function mean(colours: readonly Rgb[]): Rgb {
  const part = (place: 0 | 1 | 2) =>
    Math.round(colours.reduce((sum, colour) => sum + colour[place], 0) / colours.length);
  return [part(0), part(1), part(2)];
}

/** What is seen of colours through layers, any of which may be in front of any. */
function through(layers: readonly Layer[], behind: readonly Rgb[]): readonly Rgb[] {
  const below = behind.length > MOST_COLOURS ? [mean(behind)] : behind;
  return layers.flatMap(({ colour, alpha }) => below.map((each) => mixed(colour, each, alpha)));
}

/**
 * The colours that elements are a ground of: one, or those of a gradient's stops. How much of an element is seen by now does
 * not tell, since a deck hides the ground of a slide that is not there yet.
 * @param grounds the nearest first
 */
function coloursBehind(grounds: readonly Element[]): readonly Rgb[] {
  return grounds.reduceRight<readonly Rgb[]>(
    (behind, element) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const painted = through([readColour(backgroundColor)], behind);
      const stops = backgroundImage.includes('gradient(') ? (backgroundImage.match(COLOUR) ?? []) : [];
      return stops.length > 0 ? through(stops.map(readColour), painted) : painted;
    },
    [WHITE],
  );
}

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
 * ground. Text that is not legible there is made so; where no colour is on all of a gradient, the embed has its mean behind it.
 * @param text an element with the deck's text
 * @param grounds elements behind it, the nearest first
 */
export function deckTheme(text: Element, grounds: readonly Element[]): ThemeRequest {
  const { color, fontFamily } = getComputedStyle(text);
  const behind = coloursBehind(grounds);
  const ground = mean(behind);
  const isOpen = Math.max(leastContrast(BLACK, behind), leastContrast(WHITE, behind)) >= LEGIBLE;
  const colours = isOpen ? behind : [ground];
  const ink = readColour(color);
  const fg = legible(mixed(ink.colour, ground, ink.alpha), colours);
  const muted = legible(mixed(fg, ground, MUTED), colours);
  // As light as a ground may be for white text to be more legible on it than black.
  const isDark = contrast(WHITE, ground) > contrast(BLACK, ground);
  return {
    scheme: isDark ? 'dark' : 'light',
    bg: isOpen ? 'transparent' : hexOf(ground),
    vars: {
      fg: hexOf(fg),
      muted: hexOf(muted),
      ground: hexOf(ground),
      far: hexOf(worst(colours, isDark)),
    },
    font: firstFonts(fontFamily),
  };
}

/** The ground on which light text, or dark, is least legible. */
function worst(grounds: readonly Rgb[], isDark: boolean): Rgb {
  const [first = WHITE, ...rest] = grounds;
  return rest.reduce((found, each) => (luminance(each) > luminance(found) === isDark ? each : found), first);
}
