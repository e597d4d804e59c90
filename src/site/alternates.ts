import { escaped } from '../lib/exporting/markup';
import { FIRST_LANGUAGE, LANGUAGES } from '../lib/messages/languages';
import { type PageKey, type SitePath, pathOf, upFrom } from './places';

/**
 * Tags that name the same page in each language, its own among them, for the head: so they want each other. Addresses are
 * whole where it is known where the site is, as search engines ask for; else from the page, which a browser resolves.
 * @param page the page's own last part where it isn't the chronology's: `open/`
 */
export function alternatesOf(key: PageKey, page: SitePath, site: string | undefined): string {
  const up = site ?? upFrom(`${pathOf(key)}${page}`);
  const tag = (hreflang: string, lang: string) => {
    // To the folder of the site itself there is no shorter way.
    const path = `${up}${pathOf({ ...key, lang })}${page}` || './';
    return `<link rel="alternate" hreflang="${hreflang}" href="${escaped(path)}">`;
  };
  const tags = Object.keys(LANGUAGES).map((lang) => tag(lang, lang));
  // For who reads none of them.
  return [...tags, tag('x-default', FIRST_LANGUAGE)].join('\n');
}
