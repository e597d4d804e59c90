// @ts-check
// What the build of the embed has made: the code that a single file carries, and what renders its HTML.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
// A single file shows its own chronology, or one of our format that its address carries.
const NOT_CARRIED = ['anno-import.js'];
// One that has no pictures needs nothing that shows any.
const MEDIA = 'anno-media.js';
/** The files of what few embeds need. */
export const CHUNKS = [...new Set(Object.values(listed()))];

/** @returns {Promise<typeof import('../src/embed/build/server.js')>} */
export function server() {
  return import(new URL('.svelte-kit/embed/server.js', root).href);
}

/** @returns {Promise<typeof import('../src/embed/build/exports.js')>} */
export function exporters() {
  return import(new URL('.svelte-kit/embed/exports.js', root).href);
}

/** @returns {Record<string, string>} */
function listed() {
  return JSON.parse(readFileSync(new URL('src/embed/chunks/chunks.json', root), 'utf8'));
}

/** @param {string} file below build/embed/ */
function read(file) {
  return readFileSync(fileURLToPath(new URL(`build/embed/${file}`, root)), 'utf8');
}

/**
 * The code of a single file in one language.
 * @param {Awaited<ReturnType<typeof server>>} embed
 * @param {string} lang
 * @returns {import('../src/embed/build/server.js').CarriedCode}
 */
export function carried({ mainScript, noticesFor, wordsScript, sheets }, lang) {
  // Inside an element none of it may look like the element's end.
  const inside = (/** @type {string} */ file) => read(file).replaceAll('</script', '<\\/script');
  const chunks = CHUNKS.filter((file) => file !== MEDIA && !NOT_CARRIED.includes(file));
  const scripts = [...chunks, wordsScript(lang), mainScript(lang)].map(inside);
  const style = [read('anno.css'), ...Object.values(sheets)].join('\n');
  return { style, scripts, media: inside(MEDIA), notices: noticesFor(style, fileURLToPath(root)) };
}
