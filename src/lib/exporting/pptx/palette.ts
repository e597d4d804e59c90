/** The two looks of a deck; the same values as theme.css, which a test compares. */
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

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    colours: {
      paper: 'FAF8F4',
      ink: '1D2129',
      'ink-soft': '5A5F68',
      fold: 'F1EDE4',
      tint: 'FBE9A6',
      'lane-1': '006D91',
      'lane-2': '575B62',
      'lane-3': 'BB3F20',
      'lane-4': '764980',
      'lane-5': '346C42',
    },
    rule: 0.15,
    ruleFaint: 0.07,
    band: 0.24,
  },
  dark: {
    colours: {
      paper: '111419',
      ink: 'E6E4DF',
      'ink-soft': 'ADABA4',
      fold: '1B1E24',
      tint: '564614',
      'lane-1': '6CB6D3',
      'lane-2': 'A6ABB3',
      'lane-3': 'E89172',
      'lane-4': 'CB9FD5',
      'lane-5': '8DC096',
    },
    rule: 0.2,
    ruleFaint: 0.09,
    band: 0.36,
  },
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
} as const satisfies Record<Colour, string>;

const LANES = ['lane-1', 'lane-2', 'lane-3', 'lane-4', 'lane-5'] as const;

/** The accent of a lane by its place; beyond the fifth they begin again. */
export function laneColour(index: number): Colour {
  return LANES[index % LANES.length] ?? LANES[0];
}
