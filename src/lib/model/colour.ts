import { type Rgb, hexOf, legible } from './contrast';

/** A colour in light and in dark, each `#rrggbb`: legible as words, and so more than visible as a shape. */
export type Shades = readonly [light: string, dark: string];

/** The names that a file may use: the colours that lanes have by their place, from the first. */
export const COLOUR_NAMES = ['blue', 'slate', 'red', 'purple', 'green', 'brown'] as const;
const NAMED: Readonly<Record<string, Shades>> = {
  blue: ['#1b6c8c', '#3a9ec8'],
  slate: ['#33435d', '#9eafcb'],
  red: ['#af2f09', '#d07758'],
  purple: ['#682f9c', '#e6b5fc'],
  green: ['#395f47', '#9bde9f'],
  brown: ['#502f00', '#d2a657'],
};

// Paper and folds, as in rendering/theme.css, and a sheet of paper; a test compares them.
const LIGHT: readonly Rgb[] = [
  [250, 248, 244],
  [233, 227, 214],
  [255, 255, 255],
];
const DARK: readonly Rgb[] = [
  [17, 20, 25],
  [34, 39, 45],
];

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)`;
const BETWEEN = String.raw`\s*[\s,]\s*`;
const PARTS = String.raw`\(\s*(${NUMBER}%?)${BETWEEN}(${NUMBER}%?)${BETWEEN}(${NUMBER}%?)(?:deg)?\s*\)`;
/** One of our names, or an opaque colour of CSS: `#rgb`, `#rrggbb`, `rgb()` or `oklch()`. */
export const COLOUR_PATTERN = new RegExp(
  `^(?:${COLOUR_NAMES.join('|')}|#[\\dA-Fa-f]{3}|#[\\dA-Fa-f]{6}|(?:rgb|oklch)${PARTS})$`,
);
const FUNCTION = new RegExp(`^(rgb|oklch)${PARTS}$`);

const byte = (value: number) => Math.round(Math.min(255, Math.max(0, value)));

/** sRGB of an `oklch()`, by the matrices of CSS Color 4; what lies outside of it is cut off. */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const turn = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(turn), chroma * Math.sin(turn)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const encoded = (value: number) =>
    byte(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function fromHex(digits: string): Rgb {
  const all = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [r = 0, g = 0, b = 0] = (all.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return [r, g, b];
}

/** Red, green and blue of a colour that the pattern takes and that is none of our names. */
function rgbOf(css: string): Rgb {
  const [, kind, ...parts] = FUNCTION.exec(css) ?? [];
  if (kind === undefined) return fromHex(css.slice(1));
  const [scales, whole] =
    kind === 'rgb' ? [[255, 255, 255], byte] : [[1, 0.4, 360], (value: number) => value];
  const [x = 0, y = 0, z = 0] = parts.map((part, place) =>
    whole(part.endsWith('%') ? (parseFloat(part) / 100) * (scales[place] ?? 1) : parseFloat(part)),
  );
  return kind === 'rgb' ? [x, y, z] : fromOklch(x, y, z);
}

/**
 * A lane's colour as it is drawn: the nearest that has enough contrast on each ground.
 * @param written what `COLOUR_PATTERN` takes
 */
export function accentOf(written: string): Shades {
  const [light, dark] = NAMED[written]?.map((hex) => fromHex(hex.slice(1))) ?? [
    rgbOf(written),
    rgbOf(written),
  ];
  return [hexOf(legible(light ?? [0, 0, 0], LIGHT)), hexOf(legible(dark ?? [0, 0, 0], DARK))];
}
