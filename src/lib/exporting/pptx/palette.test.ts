import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, PALETTES, laneColour } from './palette';

const css = readFileSync('src/lib/theme.css', 'utf8');
const parts = readFileSync('src/lib/rendering/parts.css', 'utf8');

/** sRGB 0–255 of OKLCH, by the matrices of Björn Ottosson’s “A perceptual color space for image processing”. */
function ofOklch(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((light) => {
    const held = Math.min(1, Math.max(0, light));
    return 255 * (held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055);
  });
}

interface Parsed {
  readonly rgb: readonly number[];
  readonly alpha: number;
}

function parseColour(text: string): Parsed {
  const hex = /^#(.{6})(..)?$/.exec(text);
  if (hex) {
    const [, digits = '', alpha = 'ff'] = hex;
    return { rgb: ofHex(digits), alpha: parseInt(alpha, 16) / 255 };
  }
  const [lightness = '', ...rest] = /^oklch\((.*)\)$/.exec(text)?.[1]?.split(/[\s/]+/) ?? [];
  const [chroma = 0, hue = 0, alpha = 1] = rest.map(Number);
  return { rgb: ofOklch(parseFloat(lightness) / 100, chroma, hue), alpha };
}

function ofHex(digits: string): number[] {
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
}

/** Both values of a property of theme.css. */
function valuesOf(name: string): { light: Parsed; dark: Parsed } {
  const [, light = '', dark = ''] =
    new RegExp(`--anno-${name}: light-dark\\((\\S+), (oklch\\([^)]*\\))\\)`).exec(css) ??
    new RegExp(`--anno-${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(css) ??
    [];
  return { light: parseColour(light), dark: parseColour(dark) };
}

const COLOURS: readonly Colour[] = [
  ...(['paper', 'ink', 'ink-soft', 'fold', 'tint'] as const),
  ...(['lane-1', 'lane-2', 'lane-3', 'lane-4', 'lane-5'] as const),
];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const { colours, rule, ruleFaint, band } = PALETTES[theme];

  it.each(COLOURS)('has %s as theme.css has it, to a 255th', (name) => {
    const { rgb } = valuesOf(name)[theme];
    expect(rgb).toHaveLength(3);
    ofHex(colours[name]).forEach((value, channel) => {
      expect(Math.abs(value - (rgb[channel] ?? NaN))).toBeLessThanOrEqual(0.51);
    });
  });

  it('has hair lines as opaque as theme.css has them', () => {
    expect(rule).toBeCloseTo(valuesOf('rule')[theme].alpha, 2);
    expect(ruleFaint).toBeCloseTo(valuesOf('rule-faint')[theme].alpha, 2);
  });

  it('has bands as pale as parts.css has them', () => {
    const mixed = [...parts.matchAll(/color-mix\(in oklab, var\(--lane\) (\d+)%, transparent\)/g)];
    expect(Number(mixed[theme === 'light' ? 0 : 1]?.[1]) / 100).toBe(band);
  });
});

describe('laneColour', () => {
  it('begins again after the fifth lane', () => {
    expect([0, 4, 5, 11].map(laneColour)).toEqual(['lane-1', 'lane-5', 'lane-1', 'lane-2']);
  });
});
