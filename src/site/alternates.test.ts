import { describe, expect, it } from 'vitest';
import { alternatesOf } from './alternates';

const hrefs = (tags: string) =>
  Object.fromEntries(
    [...tags.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(
      ([, lang = '', href = '']) => [lang, href],
    ),
  );

describe('alternatesOf', () => {
  it('names each language, the page’s own too, from the page itself', () => {
    expect(hrefs(alternatesOf({ lang: 'en', name: '' }, '', undefined))).toEqual({
      ...{ en: './', 'zh-Hant': 'zh-Hant/', uk: 'uk/' },
      'x-default': './',
    });
    expect(hrefs(alternatesOf({ lang: 'uk', name: 'border' }, '', undefined))).toEqual({
      ...{ en: '../../border/', 'zh-Hant': '../../zh-Hant/border/', uk: '../../uk/border/' },
      'x-default': '../../border/',
    });
    expect(hrefs(alternatesOf({ lang: 'uk', name: '' }, 'open/', undefined))).toMatchObject({
      en: '../../open/',
    });
  });

  it('is whole where it is known where the site is', () => {
    expect(hrefs(alternatesOf({ lang: 'uk', name: '' }, 'open/', 'https://a.org/anno/'))).toEqual({
      en: 'https://a.org/anno/open/',
      'zh-Hant': 'https://a.org/anno/zh-Hant/open/',
      uk: 'https://a.org/anno/uk/open/',
      'x-default': 'https://a.org/anno/open/',
    });
  });
});
