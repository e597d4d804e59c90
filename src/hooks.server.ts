import type { Handle } from '@sveltejs/kit';

/** Each prerendered page states its own language; the first path segment names it. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.route.id?.startsWith('/zh-Hant') ? 'zh-Hant' : 'en';
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%anno.lang%', lang) });
};
