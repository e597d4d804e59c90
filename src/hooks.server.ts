import type { Handle } from '@sveltejs/kit';
import { type Unfurled, discoveryTags, siteOf } from '$lib/embedding/unfurl';
import { en } from '$lib/messages/en';
import { zhHant } from '$lib/messages/zh-Hant';
import { essay } from './routes/essay';
import { essayInChinese } from './routes/zh-Hant/essay';

const site = siteOf(process.env.PUBLIC_SITE_URL);

/** The pages that other sites may look up, by their route. */
const pages: Readonly<Record<string, Omit<Unfurled, 'site'>>> = {
  '/': { chronology: essay, messages: en, path: '' },
  '/zh-Hant': { chronology: essayInChinese, messages: zhHant, path: 'zh-Hant/' },
};

/**
 * Each prerendered page states its own language, which the first path segment names, and preloads its reading face.
 * What other sites look up stands first in its head, and never in the browser's script, which has no use for it.
 */
export const handle: Handle = ({ event, resolve }) => {
  const id = event.route.id ?? '';
  const lang = id.startsWith('/zh-Hant') ? 'zh-Hant' : 'en';
  const page = pages[id];
  const tags = site !== undefined && page ? discoveryTags({ ...page, site }) : '';
  return resolve(event, {
    // The upright face alone: italics are few and small.
    preload: ({ type, path }) => type !== 'font' || path.includes('normal'),
    transformPageChunk: ({ html }) => html.replace('%anno.lang%', lang).replace('%anno.head%', () => tags),
  });
};
