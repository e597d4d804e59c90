import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { parseEdtf } from '../time/edtf/parse-edtf';
import type { Quote } from './chronology';
import { validChronology } from './valid';
import { citationOf, isCutAtEnd, isCutAtStart, languageOf, publishedYear, segmentsOf } from './excerpt';

const { source, events } = validChronology(essay, 'essay');
if (!source) throw new Error('expected the essay to have a source');
const joined = (quote: Pick<Quote, 'exact' | 'marks'>) =>
  segmentsOf(quote)
    .map(({ text }) => text)
    .join('');

describe('segmentsOf', () => {
  it('cuts a quote at its dating words', () => {
    expect(segmentsOf({ exact: 'signed in September 2014, in Minsk', marks: ['in September 2014'] })).toEqual(
      [
        { text: 'signed ', isMarked: false },
        { text: 'in September 2014', isMarked: true },
        { text: ', in Minsk', isMarked: false },
      ],
    );
  });

  it('takes the marks in the order in which they stand, not in which they are listed', () => {
    const segments = segmentsOf({ exact: 'In 2014, then in 2022.', marks: ['2022', '2014'] });
    expect(segments.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['2014', '2022']);
  });

  it.each([
    ['at the start', { exact: '2014 began', marks: ['2014'] }, ['2014', ' began']],
    ['at the end', { exact: 'in 2014', marks: ['2014'] }, ['in ', '2014']],
    ['all of it', { exact: '2014', marks: ['2014'] }, ['2014']],
    ['none', { exact: 'ever after', marks: [] }, ['ever after']],
    ['one that is not there', { exact: 'ever after', marks: ['2014'] }, ['ever after']],
    ['one that overlaps', { exact: 'in early 2014', marks: ['early 2014', '2014'] }, ['in ', 'early 2014']],
    ['an empty quote', { exact: '', marks: [] }, []],
  ])('has no empty segment: %s', (_, quote, texts) => {
    expect(segmentsOf(quote).map(({ text }) => text)).toEqual(texts);
  });

  it('puts together again, the segments are the quote', () => {
    const pieces = fc.array(fc.constantFrom('in ', '2014', ' and ', '中', ' 2014–15', '“x”', ''), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        pieces,
        fc.array(fc.constantFrom('2014', 'in', '', '中', '14–15', 'x'), { maxLength: 4 }),
        (parts, marks) => {
          const exact = parts.join('');
          expect(joined({ exact, marks })).toBe(exact);
        },
      ),
    );
  });

  it('of each of the essay’s quotes are the quote, with all its marks', () => {
    events
      .flatMap(({ quotes }) => quotes)
      .forEach((quote) => {
        expect(joined(quote)).toBe(quote.exact);
        expect(segmentsOf(quote).filter(({ isMarked }) => isMarked)).toHaveLength(quote.marks.length);
      });
  });
});

describe('isCutAtStart', () => {
  it.each([
    ['signed in September', true],
    ['“no limits” friendship', true],
    ['été 2014', true],
    ['в 2014 году', true],
    ['(as in 2014)', true],
    ['Signed in September', false],
    ['“No limits” friendship', false],
    ['Été 2014', false],
    ['2019 levels', false],
    ['去年，中國', false],
    ['', false],
  ])('%j begins in the middle of a sentence: %s', (exact, isCut) => {
    expect(isCutAtStart(exact)).toBe(isCut);
  });
});

describe('isCutAtEnd', () => {
  it.each([
    ['was held in February', true],
    ['a “no limits friendship,”', true],
    ['中國與俄羅斯', true],
    ['', true],
    ['was held in February.', false],
    ['a “no limits friendship.”', false],
    ['(It was held in February.)', false],
    ['Was it?', false],
    ['Indeed!’', false],
    ['與俄羅斯的關係。', false],
    ['「友誼沒有上限。」', false],
    ['was held in February. ', false],
  ])('%j stops before its sentence does: %s', (exact, isCut) => {
    expect(isCutAtEnd(exact)).toBe(isCut);
  });
});

describe('publishedYear', () => {
  it.each([
    ['2024', '2024', '2024年'],
    ['2024-03~', '2024', '2024年'],
    ['2024-03-07', '2024', '2024年'],
    ['-0043', '44 BCE', '西元前44年'],
    ['../2014', 'until 2014', '至2014年止'],
    ['201X', 'the 2010s', '2010年代'],
  ])('of %s is %s, in Chinese %s', (published, english, chinese) => {
    const date = parseEdtf(published);
    if (date.kind === 'fault') throw new Error(date.wanted.kind);
    expect(publishedYear({ ...source, date }, en)).toBe(english);
    expect(publishedYear({ ...source, date }, zhHant)).toBe(chinese);
  });
});

describe('citationOf', () => {
  it('names authors, title, container, publisher and year', () => {
    expect(citationOf(source, en)).toBe(
      'Kritika Rajput and Siddhartha Ghosh, “The Sino-Russia Axis after the Munich Security Conference”, ' +
        'Prospects & Perspectives, Prospect Foundation, 2024',
    );
  });

  it('joins the authors as the language does', () => {
    expect(citationOf(source, zhHant)).toContain('Kritika Rajput、Siddhartha Ghosh');
    expect(citationOf({ ...source, authors: ['A', 'B', 'C'] }, en)).toContain('A, B and C,');
  });

  it('leaves no trace of a container that is not there', () => {
    const { noun, authors, title, publisher, published, date } = source;
    expect(citationOf({ noun, authors, title, publisher, published, date }, en)).toBe(
      'Kritika Rajput and Siddhartha Ghosh, “The Sino-Russia Axis after the Munich Security Conference”, ' +
        'Prospect Foundation, 2024',
    );
  });
});

describe('languageOf', () => {
  it.each([
    'de',
    'de-u-co-phonebk',
    'de-x-own',
    'de-1996',
    'en-t-jp',
    'und',
    'aaaaaaaa',
    'zh-Hant-TW-u-nu-latn',
  ])('is said of every tag, as of %s', (lang) => {
    for (const messages of [en, zhHant]) {
      expect(languageOf({ lang }, messages) ?? '').not.toMatch(/undefined|-u-|-x-/);
    }
  });

  it('says nothing of what a tag asks for besides its language', () => {
    expect(languageOf({ lang: 'de-u-co-phonebk' }, en)).toBe(languageOf({ lang: 'de' }, en));
  });
});
