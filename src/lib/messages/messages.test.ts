import { describe, expect, it } from 'vitest';
import { en } from './en';
import { messagesOf } from './by-lang';
import { LANGUAGES } from './languages';
import type { Messages } from './messages';

const all = await Promise.all(Object.keys(LANGUAGES).map(messagesOf));
const others = all.filter((m) => m !== en);

type Words = Messages[keyof Messages];

/** Plausible arguments for the functions of the catalogue, by name; the rest take texts. */
const parameters: Readonly<Record<string, readonly unknown[]>> = {
  'dates.oneOf': [['1667', '1668']],
  'dates.eachOf': [['1667', '1668']],
  'dates.agoShort': [13.8e9, String],
  'dates.either': [['1667', '1668']],
  'dates.every': ['year', '1667', '1672'],
  'dates.doubt': [['year'], ['uncertain']],
  'dates.withDoubt': ['2014', ['uncertain']],
  'dates.openDate': [{ year: '2014', isYearKnown: true, hasDay: true }],
  'dates.grouping': [21, '2014', true],
  'dates.between': ['11', '13 months', false],
  'stage.mark': [['Minsk', '2014', 'Background']],
  linkKind: ['leads to', true],
  'clusters.name': [7, '2014', '2022'],
  'clusters.zoomTo': [7],
  'clusters.notListed': [7],
  'page.cited': ['one', 'two'],
  'page.citation': [{ authors: ['A', 'B'], title: 'T', container: 'C', publisher: 'P', year: '2024' }],
  'page.description': ['T', 14],
  'narrator.underWay': [7, 'Minsk', 2],
  'narrator.underWayBriefly': [7],
  'narrator.perhaps': [7, 'Minsk'],
  'narrator.sentence': [['one', 'two']],
  'narrator.whole': [14, '1984–2024'],
  'narrator.since': [7, '2022'],
  'narrator.upTo': [7, '2022'],
  'narrator.disagreeing': ['essay', 7],
  'stills.describes': [7, 14, 'to scale'],
  'find.actorsChosen': [['China', 'Russia']],
  'find.tagsChosen': [['China', 'Russia']],
  'find.conflict': [1],
  'find.showAll': [14],
  'find.count': [11, 14],
  'find.foundBy': [11, 14, { words: 'Munich', actors: ['China', 'Russia'], isConflict: true }],
  'find.none': [{ words: 'xyz', actors: [], isConflict: false }],
  'telling.at': [3, 14, 'Minsk', '2014'],
  'paper.leftOut': [['Treaties', 'Maps']],
  'paper.part': [1, 100, 5000],
};
const texts = ['one', 'two', 'three'];

/** Signs of units and what is written as they are, which languages share. */
const SIGNS = /^dates\.(aboutShort|agoShort|\w+Short)$/;
/** Words that a language shares with English. */
const SHARED: Readonly<Partial<Record<string, readonly string[]>>> = {
  es: ['Zoom'],
  de: ['Pause', 'Text', 'Zoom'],
  pt: ['Eras', 'Menu', 'Zoom'],
  fr: ['Pause', 'Menu', 'Notes', 'Zoom', 'Sources', 'article'],
};

/** Every leaf of a catalogue with its path: the texts as they are, the functions called. */
function leaves(words: unknown, path = ''): [string, unknown][] {
  // Words of faults take data, and are tried beside it.
  if (path === 'faults') return [];
  if (typeof words === 'function') return [[path, words(...(parameters[path] ?? texts))]];
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

const paths = (m: Messages) => leaves(m).map(([path]) => path);

describe('the catalogues', () => {
  it.each(others)('have the same keys in $lang as in English', (m) => {
    expect(paths(m).sort()).toEqual(paths(en).sort());
  });

  it.each(all)('say something for every key, without undefined, NaN or [object ($lang)', (m) => {
    const faulty = leaves(m).filter(
      ([, words]) =>
        typeof words !== 'boolean' &&
        (typeof words !== 'string' ||
          words.trim() === '' ||
          /\bundefined\b|\bnull\b|NaN|\[object/.test(words)),
    );
    expect(faulty).toEqual([]);
  });

  it.each(all)('are of the language they say they are, which Intl knows ($lang)', (m) => {
    expect([m.lang, m.locale].flatMap((tag) => Intl.getCanonicalLocales(tag))).toEqual([m.lang, m.locale]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(m.locale)).toEqual([m.locale]);
    expect(new Intl.Locale(m.locale).language).toBe(new Intl.Locale(m.lang).language);
  });

  it.each(others)('have no sentence in $lang that was left in English', (m) => {
    // What a text was given is no sentence, and the names of tools are what they are.
    const isWorded = (words: unknown) =>
      /\p{L}/u.test(String(words).replace(/\b(one|two|three|Minsk|Background|true|false)\b/g, ''));
    const same = leaves(m).filter(
      ([path, words]) =>
        isWorded(words) &&
        !path.startsWith('share.tools.') &&
        !SIGNS.test(path) &&
        !SHARED[m.lang]?.includes(String(words)) &&
        leaves(en).some(([p, w]) => p === path && w === words),
    );
    expect(same).toEqual([]);
  });
});

describe('words with a choice', () => {
  it.each(Array.from({ length: 21 }, (_, index) => index + 21))(
    'grouping(%i), a season or other part of a year, has a name of its own',
    (code) => {
      const name = ({ dates }: Messages, of: number) => dates.grouping(of, '2014', true);
      for (const m of all) {
        const others = Array.from({ length: 21 }, (_, index) => index + 21).filter((other) => other !== code);
        expect(others.map((other) => name(m, other))).not.toContain(name(m, code));
        expect(name(m, code)).toContain('2014');
      }
    },
  );

  it('a season without a hemisphere names none', () => {
    expect(en.dates.grouping(22, '2014', true)).toBe('summer 2014');
    expect(en.dates.grouping(30, '2014', true)).toBe('summer 2014, southern hemisphere');
  });

  it('one is singular in English, all else plural', () => {
    expect([en.dates.years('1', 'one'), en.dates.years('2', 'other')]).toEqual(['1 year', '2 years']);
  });

  it.each(all)('what is absent leaves no trace ($lang)', (m) => {
    const source = { authors: ['A'], title: 'T', publisher: 'P', year: '2024' };
    const found: Words | string[] = [m.page.citation(source), m.stage.playheadAt('2014', undefined)];
    expect(found.join('\n')).not.toMatch(/undefined|《》|, ,|，，|: $|：$/m);
  });
});
