import { PALETTES as SHARED, laneAccent } from '../palette';

/** The two looks of a deck. */
export type Theme = 'light' | 'dark';

/** A colour by its role. A deck's theme holds the values, so that who edits it changes each in one place. */
export type Colour = 'paper' | 'ink' | 'ink-soft' | 'fold' | 'tint' | `lane-${1 | 2 | 3 | 4 | 5}`;

/** sRGB as six hexadecimal digits, and how opaque hair lines and pale bands are. */
export interface Palette {
  readonly colours: Readonly<Record<Colour, string>>;
  readonly rule: number;
  readonly ruleFaint: number;
  readonly band: number;
}

function ofTheme(theme: Theme): Palette {
  const shared = SHARED[theme];
  const { paper, ink, inkSoft, fold, tint, rule, ruleFaint, band } = shared;
  const digits = (colour: string) => colour.slice(1).toUpperCase();
  const lane = (index: number) => digits(laneAccent(shared, index));
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
export const PALETTES: Readonly<Record<Theme, Palette>> = { light: ofTheme('light'), dark: ofTheme('dark') };

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
} as const satisfies Record<Colour, string>;

const LANES = ['lane-1', 'lane-2', 'lane-3', 'lane-4', 'lane-5'] as const;

/** The accent of a lane by its place; beyond the fifth they begin again. */
export function laneColour(index: number): Colour {
  return LANES[index % LANES.length] ?? LANES[0];
}
