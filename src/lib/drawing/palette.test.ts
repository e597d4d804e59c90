import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { laneColour } from '../rendering/style';
import { PALETTES, type Palette, SANS, SERIF, THEMES, paintIn, paletteOf } from './palette';

const theme = readFileSync('src/lib/rendering/theme.css', 'utf8');
const embed = readFileSync('src/embed/app/embed.css', 'utf8');
const parts = readFileSync('src/lib/rendering/parts.css', 'utf8');

/** sRGB of an `oklch()`, by the matrices of CSS Color 4; what lies outside of it is cut off, as browsers do. */
function fromOklch(lightness: number, chroma: number, hue: number): number[] {
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
  const encoded = linear.map((value) =>
    value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055,
  );
  return encoded.map((value) => 255 * Math.min(1, Math.max(0, value)));
}

/** Red, green and blue 0–255, and how opaque, of a colour as the style sheets write it. */
function channels(css: string): number[] {
  const oklch = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(css);
  if (oklch) {
    const [lightness = 0, chroma = 0, hue = 0, alpha = 1] = oklch.slice(1).map((text) => Number(text ?? 1));
    return [...fromOklch(lightness / 100, chroma, hue), alpha];
  }
  const digits = css.slice(1).length === 3 ? css.slice(1).replace(/./g, '$&$&') : css.slice(1);
  const bytes = (digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return [...bytes.slice(0, 3), (bytes[3] ?? 255) / 255];
}

function inTheme(name: string, half: 'light' | 'dark'): string {
  const colour = String.raw`(oklch\(.+?\)|#\w+)`;
  // With more contrast asked for, lanes are mixed with the ink.
  const mixed = String.raw`(?:color-mix\(\s*in srgb,\s*var\(--anno-ink\) var\(--anno-more, 0%\),\s*)?`;
  const found = new RegExp(`${name}: ${mixed}light-dark\\(${colour}, ${colour}\\)\\s*\\)?;`).exec(theme);
  return found?.[half === 'light' ? 1 : 2] ?? `no ${name}`;
}

function inEmbed(name: string): string {
  const rule = embed.slice(embed.indexOf("[data-theme='high-contrast'] {\n  --anno"));
  return new RegExp(`${name}: (#\\w+);`).exec(rule)?.[1] ?? inTheme(name, 'light');
}

function inPalette({ paper, ink, inkSoft, rule, ruleFaint, fold, tint, lanes, beside }: Palette) {
  const solid = (colour: string) => ({ colour, opacity: 1 });
  return {
    '--anno-paper': solid(paper),
    '--anno-ink': solid(ink),
    '--anno-ink-soft': solid(inkSoft),
    '--anno-rule': rule,
    '--anno-rule-faint': ruleFaint,
    '--anno-fold': solid(fold),
    '--anno-tint': solid(tint),
    '--anno-beside': solid(beside),
    ...Object.fromEntries(lanes.map((colour, index) => [`--anno-lane-${index + 1}`, solid(colour)])),
  };
}

describe('PALETTES', () => {
  it.each(THEMES)('%s has the colours of the style sheets', (name) => {
    for (const [property, { colour, opacity }] of Object.entries(inPalette(PALETTES[name]))) {
      const written = name === 'high-contrast' ? inEmbed(property) : inTheme(property, name);
      const given = channels(written);
      // The embed's style sheet says how much of the ink lanes have, which is black there.
      const isMixed = name === 'high-contrast' && property.startsWith('--anno-lane-');
      const expected = isMixed ? given.map((value, at) => (at < 3 ? value * 0.55 : value)) : given;
      const found = [...channels(colour).slice(0, 3), opacity];
      expected.forEach((value, channel) =>
        expect(Math.abs(value - (found[channel] ?? NaN)), `${property} ${written}`).toBeLessThan(
          channel === 3 ? 0.006 : 1,
        ),
      );
    }
  });

  it('bands take as much of their lane’s accent as in parts.css', () => {
    const [, share] = /--band: color-mix\(in oklab, var\(--lane\) (\d+)%, transparent\)/.exec(parts) ?? [];
    for (const theme of THEMES) expect(PALETTES[theme].band).toBe(Number(share) / 100);
  });

  it('faces are the theme’s but for those that only the page has', () => {
    const written = (name: string) =>
      new RegExp(`${name}:\\s*([^;]+);`).exec(theme)?.[1]?.split(/,\s*/) ?? [];
    expect(SANS.split(', ')).toEqual(written('--anno-sans'));
    const serif = written('--anno-serif').filter((face) => !/Anno |Variable/.test(face));
    expect(SERIF.split(', ')).toEqual(expect.arrayContaining(serif));
  });
});

describe('paletteOf', () => {
  it('has beyond the last accent the first again, as much nearer to the ink as on the page', () => {
    const styled = /in srgb, var\(--anno-ink\) (\d+)%, var\(--anno-lane-1\)/.exec(laneColour(6));
    expect(styled?.[1]).toBe('40');
    const [r, g, b] = [0x1b, 0x6c, 0x8c].map(
      (value, at) => 0.6 * value + 0.4 * ([0x1d, 0x21, 0x29][at] ?? 0),
    );
    const { colour } = paintIn(PALETTES.light, { colour: 'lane-7' });
    expect(channels(colour).slice(0, 3)).toEqual([r, g, b].map((value) => Math.round(value ?? 0)));
    expect(laneColour(12)).toBe(laneColour(0));
    expect(paintIn(PALETTES.light, { colour: 'lane-13' })).toEqual(
      paintIn(PALETTES.light, { colour: 'lane-1' }),
    );
  });

  it('has a lane’s own colour, as much nearer to the ink as on a page where more contrast is asked for', () => {
    const lanes = [{ id: 'a', title: 'A', accent: ['#c86400', '#ffcc99'] }] as const;
    expect(paletteOf('light', lanes).lanes).toEqual(['#c86400']);
    expect(paletteOf('dark', lanes).lanes).toEqual(['#ffcc99']);
    expect(paletteOf('high-contrast', lanes).lanes).toEqual(['#6e3700']);
    expect(embed).toContain('--anno-more: 45%');
  });
});
