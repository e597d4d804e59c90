// @ts-check
// What the embed's page weighs over the wire, data apart, against the limit and what was last agreed on:
//   npm run weigh            prints it, and which modules grew; fails above the limit
//   npm run weigh -- --write agrees to what it is now
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** @typedef {{ gzip: Record<string, number>, modules: Record<string, number> }} Weight */

const root = new URL('..', import.meta.url);
const AGREED = 'tests/embed-weight.json';
/** The most that a page may weigh, in bytes of gzip: the design's 45 kB. */
export const LIMIT = 45_000;
// A page's places, which were in its HTML, are a sheet beside it.
const PLACES = /href="(places\.\w+\.css)"/;
// The chronology with its dates in words and its first picture, and every event in words for frames without script, are data.
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

/** The languages that the build has words in. */
function languages() {
  return readdirSync(fileURLToPath(new URL('build/embed/', root))).flatMap((file) => {
    const [, lang] = /^anno-words-(.+)\.js$/.exec(file) ?? [];
    return lang === undefined ? [] : [lang];
  });
}

/** @returns {Weight} what the build weighs: pages by language in bytes of gzip, modules of the English script in bytes before minification */
export function weigh() {
  const weights = languages().map((lang) => {
    // What a frame of 16:9 loads to be looked at and stepped through; the first language's page is in no folder.
    const isFirst = !existsSync(fileURLToPath(new URL(`build/embed/${lang}/`, root)));
    const page = isFirst ? 'index.html' : `${lang}/index.html`;
    const files = [page, isFirst ? 'anno.js' : `anno-${lang}.js`, 'anno.css'];
    const [, places] = PLACES.exec(read(`build/embed/${page}`)) ?? [];
    const all = places === undefined ? files : [...files, posix.join(posix.dirname(page), places)];
    const bytes = all.map((file) => wire(read(`build/embed/${file}`).replace(DATA, '')));
    return [lang, bytes.reduce((sum, each) => sum + each, 0)];
  });
  return {
    gzip: Object.fromEntries(weights),
    modules: JSON.parse(read('.svelte-kit/embed-modules.json')),
  };
}

/** @returns {Weight} */
export function agreed() {
  return JSON.parse(read(AGREED));
}

/**
 * The heaviest page, in bytes of gzip.
 * @param {Weight} weight
 */
export function heaviest({ gzip }) {
  return Math.max(...Object.values(gzip));
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
  const pages = Object.entries(now.gzip).map(
    ([lang, bytes]) => `${lang}: ${bytes} bytes of ${LIMIT}, agreed ${before.gzip[lang]}`,
  );
  console.log([...grown(before, now), ...pages].join('\n'));
  process.exitCode = heaviest(now) > LIMIT ? 1 : 0;
}
