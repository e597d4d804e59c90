// @ts-check
// Builds the site into build/: its pages with Kit, then the pages for frames. What goes well is not told, but for the last
// line: bundlers' own reports name commands that are not ours, and bury that line.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

console.log('Building the site, which takes half a minute …');
run('the pages', [`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'warn']);
run('the pages for frames', [`${root}scripts/embed.js`]);

const files = readdirSync(`${root}build`, { recursive: true, encoding: 'utf8' })
  .map((path) => statSync(`${root}build/${path}`))
  .filter((each) => each.isFile());
const bytes = files.reduce((sum, { size }) => sum + size, 0);
console.log(`Built into build/: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; npm start serves it.`);

/**
 * Runs a step; what it printed is shown where it failed. Its complaints are shown as they come.
 * @param {string} what
 * @param {readonly string[]} words
 */
function run(what, words) {
  const { status, stdout } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return;
  console.error(`${stdout}\nCould not build ${what}: what went wrong stands above.`);
  process.exit(status ?? 1);
}
