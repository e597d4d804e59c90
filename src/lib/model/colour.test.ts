import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../drawing/palette';
import { COLOUR_NAMES, COLOUR_PATTERN, accentOf } from './colour';
import { type Rgb, LEGIBLE, contrast, hexOf } from './contrast';
import { inputOf } from './input';
import { parseChronology } from './parse';

const rgb = (hex: string): Rgb => {
  const at = (place: number) => parseInt(hex.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
};
const part = fc.integer({ min: 0, max: 255 });

describe('accentOf', () => {
  it('of our names are the colours that lanes have by their place', () => {
    expect(COLOUR_NAMES.map((name) => accentOf(name)[0])).toEqual(PALETTES.light.lanes);
    expect(COLOUR_NAMES.map((name) => accentOf(name)[1])).toEqual(PALETTES.dark.lanes);
  });

  it('is legible on every ground, whatever was written', () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), (colour) => {
        const [light, dark] = accentOf(hexOf(colour)).map(rgb);
        if (!light || !dark) return false;
        const ours = ({ paper, fold }: (typeof PALETTES)['light']) => [paper, fold].map(rgb);
        return (
          [...ours(PALETTES.light), rgb('#ffffff')].every((each) => contrast(light, each) >= LEGIBLE) &&
          ours(PALETTES.dark).every((each) => contrast(dark, each) >= LEGIBLE)
        );
      }),
    );
  });

  it.each([
    ['#0a5', '#00aa55'],
    ['rgb(0 90 160)', '#005aa0'],
    ['rgb(0, 90, 160)', '#005aa0'],
    ['rgb(0% 50% 100%)', 'rgb(0 128 255)'],
    ['oklch(50% 0.1 230)', '#006d91'],
    ['oklch(0.5 25% 230deg)', '#006d91'],
  ])('%s is %s', (written, other) => {
    expect(accentOf(written)).toEqual(accentOf(other));
  });
});

function readIn(file: unknown) {
  const result = parseChronology(file);
  if (result.kind === 'issues') throw new Error('expected a chronology');
  return { chronology: result.chronology, faults: result.mistakes.faults };
}

describe('a lane’s colour', () => {
  const file = (colour: unknown) => ({
    title: 'T',
    lanes: [
      { id: 'a', title: 'A', colour },
      { id: 'b', title: 'B' },
    ],
    events: [{ title: 'E', date: '2014', lane: 'a' }],
  });

  it.each(['blue', '#c03', 'oklch(62% 0.2 25)'])('%s comes back as it was written', (colour) => {
    const { chronology, faults } = readIn(file(colour));
    expect(faults).toEqual([]);
    expect(chronology.lanes[0]).toMatchObject({ colour, accent: accentOf(colour) });
    expect(inputOf(chronology).lanes).toEqual(file(colour).lanes);
  });

  it.each(['pink', '#12345', 'rgb(1 2)', 'url(x)', 'rgb(0 0 0 / 50%)', 7, ''])(
    '%j is a mistake, and the lane is drawn without one',
    (colour) => {
      expect(COLOUR_PATTERN.test(String(colour))).toBe(false);
      const { chronology, faults } = readIn(file(colour));
      expect(faults).toMatchObject([{ kind: 'form', expected: 'colour', path: ['lanes', 0, 'colour'] }]);
      expect(chronology.lanes[0]).toEqual({ id: 'a', title: 'A' });
    },
  );
});
