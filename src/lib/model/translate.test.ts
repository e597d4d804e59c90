import { describe, expect, it } from 'vitest';
import type { ToldInput, Quote } from './chronology';
import { languageOf, quotesLang } from './excerpt';
import { type Translation, translated } from './translate';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { validChronology } from './valid';

const content: ToldInput = {
  title: 'Treaties',
  summary: 'Two of them, a year apart.',
  source: { noun: 'report', authors: ['A'], title: 'On Treaties', publisher: 'P', published: '2020' },
  lanes: [{ id: 'east', title: 'East' }],
  events: [
    {
      id: 'signed',
      title: 'Signed',
      claim: { edtf: '2014', basis: 'derived', derivation: 'six years back' },
      record: { edtf: '2015', source: 'An archive', conflict: 'a year apart' },
      quotes: [{ exact: 'was signed six years ago', section: 'Opening', marks: ['six years ago'] }],
      lane: 'east',
      actors: ['A state'],
      links: [{ to: 'ended', kind: 'leads to' }],
    },
    { id: 'ended', title: 'Ended', date: '2018' },
  ],
  notes: [
    { text: 'It says 2014.', at: 'signed' },
    { text: 'It held.', at: ['2015', 2018] },
  ],
};
const words: Translation = {
  lang: 'zh-Hant',
  title: '條約',
  summary: '兩份條約，相差一年。',
  source: { noun: '報告', publisher: '出版社' },
  sections: { Opening: '開頭' },
  lanes: { east: '東方' },
  kinds: { 'leads to': '促成' },
  actors: { 'A state': '某國' },
  events: {
    signed: { title: '簽署', derivation: '回溯六年', recordSource: '檔案館', conflict: '相差一年' },
    ended: { title: '終止' },
  },
  notes: { 'It says 2014.': '寫的是2014年。', 'It held.': '期間有效。' },
};

/** The same without a source, and with other quotes. */
function without(...quotes: readonly Quote[]): ToldInput {
  return {
    title: content.title,
    ...(content.lanes && { lanes: content.lanes }),
    events: content.events.map((event) => (event.id === 'signed' ? { ...event, quotes } : event)),
  };
}

describe('translated', () => {
  const made = translated(content, words);

  it('says all of the chronology’s own words in the other language, and keeps dates, ids and quotes', () => {
    expect(made).toEqual({
      ...content,
      lang: 'zh-Hant',
      title: '條約',
      summary: '兩份條約，相差一年。',
      source: { ...content.source, lang: 'en', noun: '報告', publisher: '出版社' },
      lanes: [{ id: 'east', title: '東方' }],
      events: [
        {
          ...content.events[0],
          title: '簽署',
          claim: { edtf: '2014', basis: 'derived', derivation: '回溯六年' },
          record: { edtf: '2015', source: '檔案館', conflict: '相差一年' },
          quotes: [{ exact: 'was signed six years ago', section: '開頭', marks: ['six years ago'] }],
          actors: ['某國'],
          links: [{ to: 'ended', kind: '促成' }],
        },
        { id: 'ended', title: '終止', date: '2018' },
      ],
      notes: [
        { text: '寫的是2014年。', at: 'signed' },
        { text: '期間有效。', at: ['2015', 2018] },
      ],
    });
  });

  it('says each of several sources in the other language, and keeps their addresses', () => {
    const url = 'https://example.org/a';
    const several: ToldInput = {
      title: 'A',
      events: [
        {
          id: 'signed',
          title: 'B',
          date: '2014',
          record: { edtf: '2014', sources: [{ text: 'S', url }, { text: 'T' }] },
        },
      ],
    };
    const inWords = (...recordSources: string[]) =>
      translated(several, { ...words, events: { signed: { title: '簽署', recordSources } } });
    expect(inWords('甲', '乙').events[0]?.record?.sources).toEqual([{ text: '甲', url }, { text: '乙' }]);
    for (const given of [['甲'], ['甲', '乙', '丙']])
      expect(() => validChronology(inWords(...given), 'made')).toThrow(/sources\[\d\]\.text/);
  });

  it('the quotes keep the source’s language, and an interface in another says so', () => {
    const chronology = validChronology(made, 'made');
    expect(quotesLang(chronology)).toBe('en');
    expect(languageOf(chronology, zhHant)).toBe('引文語言：英文');
    expect(languageOf(chronology, en)).toBeUndefined();
  });

  it('without a source each quote keeps the language of the content, or its own', () => {
    const told = without({ exact: 'was signed', marks: [] }, { exact: 'fut signé', lang: 'fr', marks: [] });
    const chronology = validChronology(translated(told, words), 'without a source');
    const quotes = chronology.events.flatMap((event) => event.quotes);
    expect(quotes.map((quote) => quotesLang(chronology, quote))).toEqual(['en', 'fr']);
    expect(quotes.map((quote) => languageOf(chronology, zhHant, quote))).toEqual([
      '引文語言：英文',
      '引文語言：法文',
    ]);
  });

  it('names all that has no words', () => {
    const lacking = { ...words, lanes: {}, events: { ended: { title: '終止' } } };
    expect(() => translated(content, lacking)).toThrow(/lanes: east.*events: signed/);
    const { summary, notes, ...fewer } = words;
    expect([summary, Object.keys(notes ?? {})]).toEqual([
      '兩份條約，相差一年。',
      ['It says 2014.', 'It held.'],
    ]);
    expect(() => translated(content, fewer)).toThrow(/summary: Treaties.*notes: It says 2014\./);
  });

  it('a derivation, a record’s source and a conflict want words of their own', () => {
    const lacking = { ...words, events: { ...words.events, signed: { title: '簽署' } } };
    expect(() => validChronology(translated(content, lacking), 'made')).toThrow(/derivation/);
  });
});
