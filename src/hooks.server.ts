import type { Handle } from '@sveltejs/kit';

/** Each prerendered page states its own language, which the first path segment names, and preloads its reading face. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.route.id?.startsWith('/zh-Hant') ? 'zh-Hant' : 'en';
  return resolve(event, {
    // The upright face alone: italics are few and small.
    preload: ({ type, path }) => type !== 'font' || path.includes('normal'),
    transformPageChunk: ({ html }) => html.replace('%anno.lang%', lang),
  });
};
