import { describe, expect, it } from 'vitest';
import { isInLanguages, toldIn } from './told-in';

const file = {
  title: { en: 'Two treaties', 'zh-Hant': '兩份條約' },
  lang: 'en',
  lanes: [{ id: 'a', title: { en: 'Peace', 'zh-Hant': '和平' } }],
  events: [
    {
      title: { en: 'Signed', 'zh-Hant': '簽署' },
      date: '2014',
      gloss: 'By three of them.',
      quotes: [{ exact: 'They signed.', marks: [] }],
      links: [{ to: 'broken', kind: { en: 'leads to', 'zh-Hant': '促成' } }],
    },
    { id: 'broken', title: { en: 'Broken', fr: 'Rompu' }, date: '2022', lane: 'a' },
  ],
};

describe('a file in several languages', () => {
  it('is told in its own where nobody wants another', () => {
    const { input, others } = toldIn(file);
    expect(input).toMatchObject({
      title: 'Two treaties',
      lang: 'en',
      lanes: [{ id: 'a', title: 'Peace' }],
      events: [{ title: 'Signed', links: [{ to: 'broken', kind: 'leads to' }] }, { title: 'Broken' }],
    });
    expect(others).toEqual({});
  });

  it('is told in the one that is wanted, and says what is not there in that', () => {
    const { input, others } = toldIn(file, 'zh-Hant');
    expect(input).toMatchObject({
      title: '兩份條約',
      lang: 'zh-Hant',
      lanes: [{ title: '和平' }],
      events: [{ title: '簽署', links: [{ kind: '促成' }] }, { title: 'Broken' }],
    });
    expect(others).toEqual({ Broken: 'en', 'By three of them.': 'en' });
    expect(toldIn(file, 'zh-Hant').own).toEqual(toldIn(file).input);
  });

  it.each([
    ['zh-TW', '兩份條約'],
    ['zh-Hant-HK', '兩份條約'],
    ['en-GB', 'Two treaties'],
    ['de', 'Two treaties'],
    // Only one of its texts is in French.
    ['fr', 'Two treaties'],
  ])('%s is told %j', (wanted, title) => {
    expect(toldIn(file, wanted).input).toMatchObject({ title });
  });

  it('keeps the language of its quotes', () => {
    expect(toldIn(file, 'zh-Hant').input).toMatchObject({ events: [{ quotes: [{ lang: 'en' }] }, {}] });
    const source = { noun: { en: 'essay', 'zh-Hant': '文章' }, title: 'T' };
    const told = toldIn({ ...file, source }, 'zh-Hant').input;
    expect(told).toMatchObject({ source: { noun: '文章', title: 'T', lang: 'en' } });
  });

  it('is the very same where it has but one', () => {
    const plain = { title: 'T', events: [{ title: 'Signed', date: '2014', extra: { title: { en: 'x' } } }] };
    expect(toldIn(plain, 'zh-Hant').input).toBe(plain);
    expect(toldIn('no file', 'en').input).toBe('no file');
  });

  it.each([
    [{ en: 'a' }, true],
    [{ en: 'a', 'pt-BR': 'b' }, true],
    [{}, false],
    [{ en: 1 }, false],
    [{ 'no tag': 'a' }, false],
    [{ title: 'a' }, false],
    ['a', false],
    [['a'], false],
  ])('%j is a text in languages: %s', (value, expected) => {
    expect(isInLanguages(value)).toBe(expected);
  });
});
