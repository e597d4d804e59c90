import { describe, expect, it } from 'vitest';
import { en } from './en';
import type { Messages } from './messages';
import { zhHant } from './zh-Hant';

type Words = Messages[keyof Messages];

/** Plausible arguments for the functions of the catalogue, by name; the rest take texts. */
const parameters: Readonly<Record<string, readonly unknown[]>> = {
  'dates.oneOf': [['1667', '1668']],
  'dates.century': [20, false],
  'dates.millennium': [2, false],
  'stage.linkKind': ['leads to', true],
  'stage.cluster': [7, '2014', '2022'],
  'stage.zoomToCluster': [7],
  'stage.notInView': [7],
  'page.citation': [{ authors: 'A and B', title: 'T', container: 'C', publisher: 'P', year: '2024' }],
  'page.description': ['T', 14],
};
const texts = ['one', 'two', 'three'];

/** Every leaf of a catalogue with its path: the texts as they are, the functions called. */
function leaves(words: unknown, path = ''): [string, unknown][] {
  if (typeof words === 'function') return [[path, words(...(parameters[path] ?? texts))]];
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

const paths = (m: Messages) => leaves(m).map(([path]) => path);

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    expect(paths(zhHant).sort()).toEqual(paths(en).sort());
  });

  it.each([en, zhHant])('say something for every key, without undefined, NaN or [object ($lang)', (m) => {
    const faulty = leaves(m).filter(
      ([, words]) =>
        typeof words !== 'string' || words.trim() === '' || /undefined|null|NaN|\[object/.test(words),
    );
    expect(faulty).toEqual([]);
  });

  it.each([en, zhHant])('are of the language they say they are, which Intl knows ($lang)', (m) => {
    expect(Intl.getCanonicalLocales([m.lang, m.locale])).toHaveLength(2);
    expect(new Intl.Locale(m.locale).language).toBe(new Intl.Locale(m.lang).language);
  });

  it('have no sentence that was left in the other language', () => {
    const same = leaves(zhHant).filter(([path, words]) =>
      leaves(en).some(([p, w]) => p === path && w === words),
    );
    expect(same).toEqual([]);
  });
});

describe('words with a choice', () => {
  it.each([
    [1, 'the 1st century'],
    [2, 'the 2nd century'],
    [3, 'the 3rd century'],
    [4, 'the 4th century'],
    [11, 'the 11th century'],
    [12, 'the 12th century'],
    [13, 'the 13th century'],
    [21, 'the 21st century'],
  ])('century(%i) is “%s”', (ordinal, words) => {
    expect(en.dates.century(ordinal, false)).toBe(words);
  });

  it('before the common era they say so', () => {
    expect(en.dates.century(1, true)).toBe('the 1st century BCE');
    expect(en.dates.millennium(2, true)).toBe('the 2nd millennium BCE');
    expect(zhHant.dates.century(1, true)).toBe('公元前1世紀');
  });

  it('one is singular in English, all else plural', () => {
    expect([en.dates.years('1', false), en.dates.years('2', true)]).toEqual(['1 year', '2 years']);
  });

  it.each([en, zhHant])('what is absent leaves no trace ($lang)', (m) => {
    const source = { authors: 'A', title: 'T', publisher: 'P', year: '2024' };
    const found: Words | string[] = [
      m.page.citation(source),
      m.pane.phase('past', undefined),
      m.stage.playheadAt('2014', undefined),
    ];
    expect(found.join('\n')).not.toMatch(/undefined|《》|, ,|，，|: $|：$/m);
  });
});
