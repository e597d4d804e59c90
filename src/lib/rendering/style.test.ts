import { describe, expect, it } from 'vitest';
import { crowd } from '../../content/crowd';
import { openingsOf } from '../layout/openings';
import { en } from '../messages/en';
import { wordsOf } from '../model/chronology-words';
import { validChronology } from '../model/valid';
import { byWidth, laneColour } from './style';

const chronology = validChronology(crowd(40), 'crowd.ts');
const { views } = openingsOf(chronology, 'time', en, wordsOf(chronology, en));

describe('byWidth', () => {
  const at = (values: readonly (number | undefined)[]) =>
    byWidth(views, (view) => ({ y: values[views.indexOf(view)] }));

  it('names each value by its width and leaves out what the next narrower one has too', () => {
    expect(at([1, 1, 2, 1])).toEqual({ y360: 1, y960: 2, y1280: 1 });
    expect(at([0, 0, 0, 0])).toEqual({ y360: 0 });
  });

  it('begins where there first is one, and goes back across a width that has none', () => {
    expect(at([undefined, 3, undefined, 4])).toEqual({ y640: 3, y1280: 4 });
  });
});

describe('laneColour', () => {
  const lanes = [
    { id: 'a', title: 'A', accent: ['#111111', '#eeeeee'] },
    { id: 'b', title: 'B', accent: ['#222222', '#dddddd'] },
    { id: 'c', title: 'C' },
  ] as const;

  it('is a lane’s own, nearer to the ink for who asks for more contrast, or that of its place', () => {
    expect(laneColour(1, lanes)).toBe(
      'color-mix(in srgb, var(--anno-ink) var(--anno-more, 0%), light-dark(#222222,#dddddd))',
    );
    expect(laneColour(2, lanes)).toBe('var(--anno-lane-3)');
  });

  it('of the first is what a deck says, before what the file does', () => {
    expect(laneColour(0, lanes)).toMatch(/^var\(--anno-accent, color-mix\(.*#111111,#eeeeee\)\)\)$/);
  });
});
