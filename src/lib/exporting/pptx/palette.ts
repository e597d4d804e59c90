import type { Colour, Paint } from '../../drawing/items';
import { PALETTES } from '../../drawing/palette';

/** The two looks of a deck. */
export type DeckTheme = 'light' | 'dark';

/** A colour by its role. A deck's theme holds the values, so that who edits it changes each in one place. */
export type DeckColour = Exclude<Colour, 'rule' | 'rule-faint'>;

/** sRGB as six hexadecimal digits, and how opaque hair lines and pale bands are. */
export interface DeckPalette {
  readonly colours: Readonly<Record<DeckColour, string>>;
  readonly rule: number;
  readonly ruleFaint: number;
  readonly band: number;
}

function ofTheme(theme: DeckTheme): DeckPalette {
  const shared = PALETTES[theme];
  const { paper, ink, inkSoft, fold, tint, rule, ruleFaint, band } = shared;
  const digits = (colour: string) => colour.slice(1).toUpperCase();
  const lane = (index: number) => digits(shared.lanes[index] ?? ink);
  return {
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
  light: ofTheme('light'),
  dark: ofTheme('dark'),
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
} as const satisfies Record<DeckColour, string>;

/** A colour as a deck has it, and how opaque: hair lines are ink. */
export function inDeck(
  { rule, ruleFaint, band }: DeckPalette,
  { colour, opacity = 1 }: Pick<Paint, 'colour' | 'opacity'>,
): { readonly colour: DeckColour; readonly opacity: number } {
  const strength = opacity === 'band' ? band : opacity;
  if (colour === 'rule') return { colour: 'ink', opacity: rule * strength };
  if (colour === 'rule-faint') return { colour: 'ink', opacity: ruleFaint * strength };
  return { colour, opacity: strength };
}
