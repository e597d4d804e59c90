// @ts-check
// What the embed's page weighs over the wire, data apart, against what was last agreed on:
//   npm run weigh            prints it, and which modules grew; fails where it is too much
//   npm run weigh -- --write agrees to what it is now
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** @typedef {{ gzip: Record<string, number>, modules: Record<string, number> }} Weight */

const root = new URL('..', import.meta.url);
const AGREED = 'tests/embed-weight.json';
// The chronology, and every event in words for frames without script, are data.
const DATA = /<script type="application\/json"[^]*?<\/script>|<noscript>[^]*?<\/noscript>/g;
// What minification does to the length of a name is no growth.
const NOISE_BYTES = 40;

/** @param {string} path */
function read(path) {
  return readFileSync(fileURLToPath(new URL(path, root)), 'utf8');
}

/** @param {string} text */
function wire(text) {
  return gzipSync(text, { level: 9 }).length;
}

/** @returns {Weight} what the build weighs: files in bytes of gzip, modules of its script in bytes before minification */
export function weigh() {
  return {
    gzip: {
      'index.html': wire(read('build/embed/index.html').replace(DATA, '')),
      'anno.js': wire(read('build/embed/anno.js')),
      'anno.css': wire(read('build/embed/anno.css')),
    },
    modules: JSON.parse(read('.svelte-kit/embed-modules.json')),
  };
}

/** @returns {Weight} */
export function agreed() {
  return JSON.parse(read(AGREED));
}

/** @param {Weight} weight */
export function total({ gzip }) {
  return Object.values(gzip).reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * The modules that are larger than they were, or new, a line each, the largest growth first.
 * @param {Weight} before
 * @param {Weight} now
 */
export function grown(before, now) {
  return Object.entries(now.modules)
    .map(([name, bytes]) => ({ name, by: bytes - (before.modules[name] ?? 0) }))
    .filter(({ by }) => by > NOISE_BYTES)
    .sort((a, b) => b.by - a.by)
    .map(({ name, by }) => `${name} grew by ${by} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = weigh();
  if (process.argv.includes('--write')) {
    writeFileSync(fileURLToPath(new URL(AGREED, root)), `${JSON.stringify(now, null, 2)}\n`);
  }
  const before = agreed();
  console.log([...grown(before, now), `${total(now)} bytes, agreed ${total(before)}`].join('\n'));
  process.exitCode = total(now) > total(before) ? 1 : 0;
}
