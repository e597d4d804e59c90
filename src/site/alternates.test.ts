import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/messages/languages';
import { alternatesOf } from './alternates';

const hrefs = (tags: string) =>
  Object.fromEntries(
    [...tags.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(
      ([, lang = '', href = '']) => [lang, href],
    ),
  );

/** Of each language but the first, what follows it in an address that begins there. */
const others = (lead: string, rest: string) =>
  Object.fromEntries(
    Object.keys(LANGUAGES).map((lang) => [lang, `${lead}${lang === 'en' ? '' : `${lang}/`}${rest}`]),
  );

describe('alternatesOf', () => {
  it('names each language, the page’s own too, from the page itself', () => {
    expect(hrefs(alternatesOf({ lang: 'en', name: '' }, '', undefined))).toEqual({
      ...others('', ''),
      en: './',
      'x-default': './',
    });
    expect(hrefs(alternatesOf({ lang: 'uk', name: 'border' }, '', undefined))).toEqual({
      ...others('../../', 'border/'),
      'x-default': '../../border/',
    });
    expect(hrefs(alternatesOf({ lang: 'uk', name: '' }, 'open/', undefined))).toMatchObject({
      en: '../../open/',
    });
  });

  it('is whole where it is known where the site is', () => {
    expect(hrefs(alternatesOf({ lang: 'uk', name: '' }, 'open/', 'https://a.org/anno/'))).toEqual({
      ...others('https://a.org/anno/', 'open/'),
      'x-default': 'https://a.org/anno/open/',
    });
  });
});
