import { type Colour, type Paint, laneColour } from '../../drawing/items';
import type { Chronology } from '../../model/chronology';
import { type Palette, paintIn, paletteOf, strengthIn } from '../../drawing/palette';

/** The two looks of a deck. */
export type DeckTheme = 'light' | 'dark';

/** A colour by its role. A deck's theme holds the values, so that who edits it changes each in one place. */
export type SchemeColour = keyof typeof SCHEME_NAMES;
/** A theme has room for twelve: what finds none there is written as it is. */
export type DeckColour = SchemeColour | `#${string}`;

/** sRGB as six hexadecimal digits, and how opaque hair lines and bands are. */
export interface DeckPalette {
  readonly shared: Palette;
  readonly colours: Readonly<Record<SchemeColour, string>>;
  readonly rule: number;
  readonly ruleFaint: number;
  readonly band: number;
}

/** A theme's colours with those that a chronology's lanes have of their own. */
export function deckPalette(theme: DeckTheme, lanes: Chronology['lanes']): DeckPalette {
  const shared = paletteOf(theme, lanes);
  const { paper, ink, inkSoft, fold, tint, rule, ruleFaint, band } = shared;
  const digits = (colour: string) => colour.slice(1).toUpperCase();
  const lane = (index: number) => digits(paintIn(shared, { colour: laneColour(index) }).colour);
  return {
    shared,
    colours: {
      paper: digits(paper),
      ink: digits(ink),
      'ink-soft': digits(inkSoft),
      fold: digits(fold),
      tint: digits(tint),
      'lane-1': lane(0),
      'lane-2': lane(1),
      'lane-3': lane(2),
      'lane-4': lane(3),
      'lane-5': lane(4),
    },
    rule: rule.opacity,
    ruleFaint: ruleFaint.opacity,
    band,
  };
}

/** The page's colours, as PowerPoint writes them. */
export const DECK_PALETTES: Readonly<Record<DeckTheme, DeckPalette>> = {
  light: deckPalette('light', []),
  dark: deckPalette('dark', []),
};

/** What PowerPoint's theme calls each colour; the slide master says which of its pairs is ground and which is ink. */
export const SCHEME_NAMES = {
  paper: 'bg1',
  ink: 'tx1',
  fold: 'bg2',
  'ink-soft': 'tx2',
  tint: 'accent6',
  'lane-1': 'accent1',
  'lane-2': 'accent2',
  'lane-3': 'accent3',
  'lane-4': 'accent4',
  'lane-5': 'accent5',
} as const satisfies Partial<Record<Colour, string>>;

const isInScheme = (colour: Colour | DeckColour): colour is SchemeColour =>
  Object.hasOwn(SCHEME_NAMES, colour);

/** A colour as Office writes it, by its name in the theme where it has one. */
export function colourXml(colour: DeckColour, inner = ''): string {
  if (!isInScheme(colour)) return `<a:srgbClr val="${colour.slice(1).toUpperCase()}">${inner}</a:srgbClr>`;
  return `<a:schemeClr val="${SCHEME_NAMES[colour]}">${inner}</a:schemeClr>`;
}

/** A colour as a deck has it, and how opaque: hair lines are ink. */
export function inDeck(
  { shared, rule, ruleFaint }: DeckPalette,
  { colour, opacity = 1 }: Pick<Paint, 'colour' | 'opacity'>,
): { readonly colour: DeckColour; readonly opacity: number } {
  const strength = strengthIn(shared, opacity);
  if (colour === 'rule') return { colour: 'ink', opacity: rule * strength };
  if (colour === 'rule-faint') return { colour: 'ink', opacity: ruleFaint * strength };
  if (isInScheme(colour)) return { colour, opacity: strength };
  const { colour: digits } = paintIn(shared, { colour });
  return { colour: `#${digits.slice(1)}`, opacity: strength };
}
