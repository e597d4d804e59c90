import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/messages/languages';
import { chronologyAt, leadsFrom } from './chronologies';
import { allPlaces, linksOf, offlineFile, pathOf, upFrom } from './places';

const SITE = 'https://example.org/a/b/';

describe('allPlaces', () => {
  it('has each chronology in each language at an address of its own', () => {
    const above = Object.keys(LANGUAGES).map((lang) => (lang === 'en' ? '' : `${lang}/`));
    expect(allPlaces().map(pathOf)).toEqual([...above, ...above.map((path) => `${path}border/`)]);
  });
});

describe('linksOf', () => {
  it.each(allPlaces().map((place) => [pathOf(place), place] as const))(
    'from %j leads to what is there, wherever the site is',
    (path, place) => {
      const here = `${SITE}${path}`;
      const { others, embed, offline, open } = linksOf(place);
      const lead = (to: string) => new URL(to, here).href.slice(SITE.length);
      expect(lead(upFrom(path))).toBe('');
      expect(lead(embed)).toBe(`embed/${path}`);
      expect(lead(offline)).toBe(`embed/${offlineFile(place)}`);
      expect(others.map(({ path }) => lead(path))).toEqual(
        others.map(({ lang }) => pathOf({ ...place, lang })),
      );
      expect([place.lang, ...others.map(({ lang }) => lang)].sort()).toEqual(Object.keys(LANGUAGES).sort());
      expect(lead(open)).toBe(place.lang === 'en' ? 'open/' : `${place.lang}/open/`);
    },
  );

  it('of the essay are what they have always been', () => {
    expect(linksOf({ lang: 'en', name: '' })).toEqual({
      others: expect.arrayContaining([
        { path: 'zh-Hant/', lang: 'zh-Hant', name: '繁體中文' },
        { path: 'uk/', lang: 'uk', name: 'Українська' },
      ]),
      embed: 'embed/',
      licences: 'licences.txt',
      offline: 'embed/anno-offline-en.html',
      open: 'open/',
      make: 'make/',
    });
    expect(linksOf({ lang: 'zh-Hant', name: '' }, 'open/')).toEqual({
      others: expect.arrayContaining([
        { path: '../../open/', lang: 'en', name: 'English' },
        { path: '../../uk/open/', lang: 'uk', name: 'Українська' },
      ]),
      embed: '../../embed/zh-Hant/',
      licences: '../../licences.txt',
      offline: '../../embed/anno-offline-zh-Hant.html',
      open: '../../zh-Hant/open/',
      make: '../../zh-Hant/make/',
    });
  });
});

describe('leadsFrom', () => {
  it.each(allPlaces())('leads from /$name in $lang to every other chronology by its title', async (place) => {
    const leads = await leadsFrom(place);
    const others = allPlaces().filter(({ lang, name }) => lang === place.lang && name !== place.name);
    const here = `${SITE}${pathOf(place)}`;
    expect(leads.map(({ path }) => new URL(path, here).href)).toEqual(
      others.map((other) => `${SITE}${pathOf(other)}`),
    );
    for (const [index, other] of others.entries())
      expect(leads[index]?.title).toBe((await chronologyAt(other)).title);
  });
});

describe('chronologyAt', () => {
  it.each(['moon', 'constructor'])('throws at %s, which the list has not, naming it', async (name) => {
    await expect(chronologyAt({ lang: 'en', name })).rejects.toThrow(`found “${name}”`);
  });
});
