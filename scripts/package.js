// @ts-check
// Makes the npm package's files in dist/: the library as modules with their types, and the element as one bundle.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const SPECIFIER = /((?:\bfrom|\bimport)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\2/g;

rmSync(dist, { recursive: true, force: true });
const made = spawnSync('npx', ['svelte-package', '--input', 'src/lib', '--output', 'dist'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (made.status !== 0) process.exit(made.status ?? 1);
for (const file of sources()) writeFileSync(file, withEndings(file));
keepOnly(reached(entries()));
await build({ root, configFile: join(root, 'vite.element.config.ts'), logLevel: 'warn' });
console.log(`Made dist/: ${sources().length} modules and their types.`);

/** @returns {string[]} every file of the package that may name others */
function sources() {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|ts|svelte)$/.test(path))
    .map((path) => join(dist, path));
}

/**
 * A file whose imports name files as they are, endings and all, as Node wants them.
 * @param {string} file
 */
function withEndings(file) {
  return readFileSync(file, 'utf8').replace(SPECIFIER, (whole, before, quote, path) => {
    const found = resolved(file, path);
    return found === undefined ? whole : `${before}${quote}${found}${quote}`;
  });
}

/**
 * @param {string} file
 * @param {string} path relative to it
 * @returns {string | undefined} the same path with the ending that the module has
 */
function resolved(file, path) {
  const endings = ['', '.js', '.svelte.js', '/index.js'];
  const isFile = (/** @type {string} */ each) => /\.(js|svelte|css|json)$/.test(each);
  return endings
    .map((ending) => `${path}${ending}`)
    .find((each) => isFile(each) && existsSync(join(dirname(file), each)));
}

/** @returns {string[]} the modules that package.json lets be imported */
function entries() {
  /** @type {{ exports: Record<string, string | Record<string, string>> }} */
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const paths = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  const own = paths.filter((path) => path.startsWith('./dist/'));
  return own.flatMap((path) => {
    const [before = '', after] = path.split('*');
    if (after === undefined) return [join(root, path)];
    const names = readdirSync(join(root, before));
    return names.map((name) => join(root, `${before}${name}${after}`)).filter((file) => existsSync(file));
  });
}

/**
 * @param {readonly string[]} from
 * @returns {ReadonlySet<string>} them and all that they lead to, with its types
 */
function reached(from) {
  /** @type {Set<string>} */
  const all = new Set();
  const left = [...from];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (all.has(file) || !existsSync(file)) continue;
    all.add(file);
    if (/\.(css|json)$/.test(file)) continue;
    left.push(file.replace(/\.js$/, '.d.ts'), `${file}.d.ts`);
    const text = readFileSync(file, 'utf8');
    for (const [, , , path = ''] of text.matchAll(SPECIFIER)) left.push(join(dirname(file), path));
    for (const [, path = ''] of text.matchAll(/@import\s+['"](\.[^'"]+)['"]/g))
      left.push(join(dirname(file), path));
  }
  return all;
}

/**
 * Leaves out what nothing that may be imported leads to: tests and what they use.
 * @param {ReadonlySet<string>} kept
 */
function keepOnly(kept) {
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const file = join(dist, path);
    if (posix.extname(path.split(sep).join('/')) !== '' && !kept.has(file)) rmSync(file, { force: true });
  }
}
