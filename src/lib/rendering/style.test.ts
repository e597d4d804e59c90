import { describe, expect, it } from 'vitest';
import { crowd } from '../../content/crowd';
import { openingsOf } from '../layout/openings';
import { en } from '../messages/en';
import { wordsOf } from '../model/chronology-words';
import { validChronology } from '../model/valid';
import { byWidth } from './style';

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
