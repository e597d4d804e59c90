import type { Handle } from '@sveltejs/kit';
import { alternatesOf } from './site/alternates';
import { discoveryTags, siteOf } from './site/unfurl';
import type { SitePath } from './site/places';
import { FIRST_LANGUAGE } from './lib/messages/languages';
import { languageAttributes } from './lib/model/direction';
import { unfurledAt } from './site/unfurled';

const site = siteOf(process.env.PUBLIC_SITE_URL);

/** The route whose pages other sites may look up. */
const CHRONOLOGY = '/[[lang=lang]]/[[chronology=chronology]]';
/** The pages that there are in each language, by their route: the last part of their paths. */
const IN_LANGUAGES: Readonly<Record<string, SitePath>> = {
  [CHRONOLOGY]: '',
  '/[[lang=lang]]/open': 'open/',
  '/[[lang=lang]]/make': 'make/',
};

/**
 * Each prerendered page states its own language, which the first path segment names, and preloads its reading faces.
 * What other sites look up stands first in its head, and never in the browser's script, which has no use for it.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const { lang = FIRST_LANGUAGE, chronology: name = '' } = event.params;
  const isCyrillic = new Intl.Locale(lang).maximize().script === 'Cyrl';
  const isFound = site !== undefined && event.route.id === CHRONOLOGY;
  const found = isFound ? [discoveryTags(await unfurledAt({ lang, name }, site))] : [];
  const page = IN_LANGUAGES[event.route.id ?? ''];
  const tags = [...found, ...(page === undefined ? [] : [alternatesOf({ lang, name }, page, site)])].join(
    '\n',
  );
  return resolve(event, {
    // Those of the scripts that the page's own words are in; folds, notes and the scale's name are in italics at first sight.
    preload: ({ type, path }) => type !== 'font' || isCyrillic || !path.includes('cyrillic'),
    transformPageChunk: ({ html }) =>
      html.replace('%anno.lang%', languageAttributes(lang)).replace('%anno.head%', () => tags),
  });
};
