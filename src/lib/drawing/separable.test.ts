import { describe, expect, it } from 'vitest';
import { type Rgb, contrast, mixed } from '../model/contrast';
import { LOOSE, POSSIBLE } from './measures';
import { PALETTES, THEMES, paintIn } from './palette';

const rgb = (hex: string): Rgb => {
  const [r = 0, g = 0, b = 0] = (hex.match(/[\da-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
  return [r, g, b];
};
const WHITE: Rgb = [255, 255, 255];
const LEAST_SHAPE = 3;
const LEAST_TEXT = 4.5;

type Matrix = readonly (readonly [number, number, number])[];

/** How a colour is seen without one kind of cone, in linear light: Machado, Oliveira and Fernandes 2009, at full severity. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, colour: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (colour[at] ?? 0), 0));

/** A colour in OKLab, as seen. */
function seen(hex: string, sight: Matrix): number[] {
  const linear = rgb(hex).map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const shown = times(sight, linear).map((value) => Math.min(1, Math.max(0, value)));
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    shown,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** ΔE in OKLab, of 100 from black to white; two are told apart side by side from 2 on. */
function apart(one: string, other: string, sight: Matrix): number {
  const [a, b] = [seen(one, sight), seen(other, sight)];
  return 100 * Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
}

describe.each(THEMES)('on the ground of %s', (theme) => {
  const { paper, fold, lanes, beside, ink, inkSoft, band } = PALETTES[theme];
  const grounds = { paper: rgb(paper), fold: rgb(fold), ...(theme === 'dark' ? {} : { print: WHITE }) };

  it.each(Object.entries(grounds))(
    'every mark’s shape has 3 : 1 on %s, and every name 4.5 : 1',
    (_, ground) => {
      for (const colour of [...lanes, beside]) {
        // A claim by its lines, a record that is loose and a wing by their edges, all else by what it is filled with.
        expect(contrast(rgb(colour), ground), colour).toBeGreaterThanOrEqual(LEAST_SHAPE);
      }
      for (const colour of [...lanes, ink, inkSoft]) {
        expect(contrast(rgb(colour), ground), colour).toBeGreaterThanOrEqual(LEAST_TEXT);
      }
    },
  );

  it('what lies on a claim has 3 : 1 on its light band', () => {
    for (const colour of lanes) {
      const own = rgb(colour);
      expect(contrast(own, mixed(own, rgb(paper), band)), colour).toBeGreaterThanOrEqual(LEAST_SHAPE);
    }
  });

  it('the fill of a claim is lighter than that of any firm piece, of what is loose, and its own while it may be', () => {
    expect(band).toBeLessThan(LOOSE);
    expect(band).toBeLessThan(POSSIBLE);
  });
});

describe.each(['light', 'dark'] as const)('the lanes’ colours in %s', (theme) => {
  const { lanes, beside } = PALETTES[theme];

  it.each(Object.entries(SIGHTS))('are told from each other with %s sight', (_, sight) => {
    lanes.forEach((one, place) =>
      lanes
        .slice(place + 1)
        .forEach((other) => expect(apart(one, other, sight), `${one} ${other}`).toBeGreaterThan(7)),
    );
  });

  it.each(Object.entries(SIGHTS))('are told from what is not chosen with %s sight', (_, sight) => {
    for (const lane of lanes) expect(apart(lane, beside, sight), lane).toBeGreaterThan(5);
  });

  it.each(Object.entries(SIGHTS))(
    'that begin again are told from those before them with %s sight',
    (_, sight) => {
      lanes.forEach((one, place) => {
        const again = paintIn(PALETTES[theme], { colour: `lane-${place + 1 + lanes.length}` }).colour;
        expect(apart(one, again, sight), `${one} ${again}`).toBeGreaterThan(3);
        expect(apart(again, beside, sight), again).toBeGreaterThan(5);
      });
    },
  );
});
