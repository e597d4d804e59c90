import { expect, it } from 'vitest';
import { en } from '../messages/en';
import { fallbackInWords, langOf } from './lang-of';

const chronology = { lang: 'zh-Hant', others: { Broken: 'en' } };

it('a text has the language that its chronology is told in, unless it is in another', () => {
  expect(langOf(chronology, '簽署')).toBe('zh-Hant');
  expect(langOf(chronology, 'Broken')).toBe('en');
  expect(langOf(chronology, undefined)).toBe('zh-Hant');
  // What every object has is no text of it.
  expect(langOf(chronology, 'constructor')).toBe('zh-Hant');
  expect(langOf({ lang: 'en' }, 'Broken')).toBe('en');
});

it('an event whose words are in another language says in which', () => {
  expect(fallbackInWords(chronology, { title: 'Broken' }, en)).toBe('English');
  expect(fallbackInWords(chronology, { title: '簽署', gloss: 'Broken' }, en)).toBe('English');
  expect(fallbackInWords(chronology, { title: '簽署' }, en)).toBeUndefined();
});
