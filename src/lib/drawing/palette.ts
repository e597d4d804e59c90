import { isAgain } from '../layout/marks/again';
import type { Chronology } from '../model/chronology';
import { type Rgb, hexOf, mixed } from '../model/contrast';
import { type Colour, type LaneColour, type Opacity, type OwnColour, type Paint, laneColour } from './items';

/** A colour that is laid over others: sRGB as `#rrggbb`, and how much of it, 0–1. */
export interface Veil {
  readonly colour: string;
  readonly opacity: number;
}

/** The page's colours in sRGB as `#rrggbb`, for programs that know neither `oklch` nor style sheets. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: Veil;
  readonly ruleFaint: Veil;
  readonly fold: string;
  readonly tint: string;
  /** What is not spoken of beside what is chosen. */
  readonly beside: string;
  /** Accents, from `lane-1` on; beyond the last they begin again, nearer to the ink. */
  readonly lanes: readonly string[];
  /** How much of its lane's accent a band has. */
  readonly band: number;
  /** Which of the two colours it has that a file gives. */
  readonly shade: 0 | 1;
}

export const THEMES = ['light', 'dark', 'high-contrast'] as const;
export type Theme = (typeof THEMES)[number];

// As much of the ink as `--anno-more` has on the page.
const MORE = 0.45;
// As much of it as lanes have whose colour is that of one before them.
const AGAIN = 0.4;

const rgbOf = (colour: string): Rgb => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return [r, g, b];
};
const nearer = (colour: string, ink: string, share: number) => hexOf(mixed(rgbOf(ink), rgbOf(colour), share));
const nearerToBlack = (colour: string) => nearer(colour, '#000000', MORE);

const light: Palette = {
  paper: '#faf8f4',
  ink: '#1d2129',
  inkSoft: '#5a5f68',
  rule: { colour: '#1d2129', opacity: 0.15 },
  ruleFaint: { colour: '#1d2129', opacity: 0.07 },
  fold: '#ede8dc',
  tint: '#fbe9a6',
  beside: '#7d8086',
  lanes: ['#1b6c8c', '#33435d', '#af2f09', '#682f9c', '#395f47', '#502f00'],
  band: 0.16,
  shade: 0,
};

/** The colours of `theme.css` and, in high contrast, of `embed.css`; a test compares them. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light,
  dark: {
    paper: '#111419',
    ink: '#e6e4df',
    inkSoft: '#adaba4',
    rule: { colour: '#e7e4dd', opacity: 0.14 },
    ruleFaint: { colour: '#e7e4dd', opacity: 0.07 },
    fold: '#22272d',
    tint: '#564614',
    beside: '#70737a',
    lanes: ['#3a9ec8', '#9eafcb', '#d07758', '#e6b5fc', '#9bde9f', '#d2a657'],
    band: 0.16,
    shade: 1,
  },
  'high-contrast': {
    ...light,
    paper: '#ffffff',
    ink: '#000000',
    inkSoft: '#000000',
    rule: { colour: '#767676', opacity: 1 },
    ruleFaint: { colour: '#bbbbbb', opacity: 1 },
    lanes: light.lanes.map(nearerToBlack),
  },
};

/** A lane's own colour: with more contrast as near to the ink as the theme's. */
const strengthened = (colour: string, theme: Theme) =>
  theme === 'high-contrast' ? nearerToBlack(colour) : colour;

/** A theme's colours for the lanes of a chronology: those that have none of their own take the theme's in turn. */
export function paletteOf(theme: Theme, lanes: Chronology['lanes']): Palette {
  const palette = PALETTES[theme];
  if (lanes.every(({ accent, tone }) => !accent && tone === undefined)) return palette;
  const own = lanes.map(({ accent, tone }, at) =>
    accent ? strengthened(accent[palette.shade], theme) : laneOf(palette, laneColour(tone ?? at)),
  );
  return { ...palette, lanes: own };
}

/** A colour in a palette, and how opaque it is laid on: a hair line is a veil of its own. */
export function paintIn(palette: Palette, { colour, opacity = 1 }: Pick<Paint, 'colour' | 'opacity'>): Veil {
  const own = veilOf(palette, colour);
  return { colour: own.colour, opacity: own.opacity * strengthIn(palette, opacity) };
}

/** How much of a colour is laid on, where a theme says how much. */
export function strengthIn(palette: Palette, opacity: Opacity): number {
  return typeof opacity === 'number' ? opacity : palette[opacity];
}

/** The accent of a lane: its own, or that of its place; those that begin again are nearer to the ink. */
function laneOf({ lanes, ink }: Palette, colour: LaneColour): string {
  const place = Number(colour.slice('lane-'.length)) - 1;
  const accent = lanes[place % lanes.length] ?? ink;
  return isAgain(place, []) && place >= lanes.length ? nearer(accent, ink, AGAIN) : accent;
}

const isOwn = (colour: Colour): colour is OwnColour => colour.startsWith('own ');

function veilOf(palette: Palette, colour: Colour): Veil {
  const solid = (value: string): Veil => ({ colour: value, opacity: 1 });
  switch (colour) {
    case 'paper':
    case 'ink':
    case 'fold':
    case 'tint':
    case 'beside':
      return solid(palette[colour]);
    case 'ink-soft':
      return solid(palette.inkSoft);
    case 'rule':
      return palette.rule;
    case 'rule-faint':
      return palette.ruleFaint;
    default:
      return solid(isOwn(colour) ? (colour.split(' ')[1 + palette.shade] ?? '') : laneOf(palette, colour));
  }
}

/** The faces of `theme.css`; for those that only the page brings with it, the ones that a reader may have. */
export const SERIF = "'Source Serif 4', Georgia, Gelasio, 'Noto Serif TC', 'Songti TC', PMingLiU, serif";
export const SANS =
  "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans CJK TC', sans-serif";
