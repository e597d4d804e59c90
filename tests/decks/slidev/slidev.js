// @ts-check
// Runs Slidev's own command on this deck, with the component of the built site: node slidev.js build --base /slidev/
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
for (const file of ['Anno.vue', 'anno-host.mjs']) {
  cpSync(here(`../../../build/embed/${file}`), here(`components/${file}`));
}
// Slidev needs Node 22, while the site is also built with Node 20.
const newer = here(`node_modules/node-${process.platform}-${process.arch}/bin/node`);
const isOld = Number(process.versions.node.split('.')[0]) < 22;
const { status } = spawnSync(
  isOld && existsSync(newer) ? newer : process.execPath,
  [here('node_modules/@slidev/cli/bin/slidev.mjs'), ...process.argv.slice(2)],
  { cwd: here('.'), stdio: 'inherit' },
);
process.exitCode = status ?? 1;
