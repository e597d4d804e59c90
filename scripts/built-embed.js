// @ts-check
// What the build of the embed has made: the code that a single file carries, and what renders its HTML.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const PARTS = [
  'anno-layout.js',
  'anno-read.js',
  'anno-connect.js',
  'anno-copies.js',
  'anno-heights.js',
  'anno-snapshot.js',
];

/** @returns {Promise<typeof import('../src/embed/server.js')>} */
export function server() {
  return import(new URL('.svelte-kit/embed/server.js', root).href);
}

/** @returns {Promise<typeof import('../src/embed/exports.js')>} */
export function exporters() {
  return import(new URL('.svelte-kit/embed/exports.js', root).href);
}

/** @param {string} file below build/embed/ */
function read(file) {
  return readFileSync(fileURLToPath(new URL(`build/embed/${file}`, root)), 'utf8');
}

/**
 * The code of a single file in one language.
 * @param {string} lang
 * @returns {import('../src/embed/server.js').Carried}
 */
export function carried(lang) {
  const main = lang === 'en' ? 'anno.js' : `anno-${lang}.js`;
  // Inside an element none of it may look like the element's end.
  const scripts = [...PARTS, main].map((file) => read(file).replaceAll('</script', '<\\/script'));
  return { style: read('anno.css'), scripts };
}
