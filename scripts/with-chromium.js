// @ts-check
// Runs the rest of its words as a command that finds a browser in CHROMIUM_PATH:
//   node scripts/with-chromium.js playwright test
// With --shell as the first word that is a headless shell, where one is installed.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.js';

const given = process.argv.slice(2);
const isShell = given[0] === '--shell';
const [command, ...words] = isShell ? given.slice(1) : given;
if (!command) stop('Say which command to run: node scripts/with-chromium.js <command> …');

const ownPrograms = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
const child = spawn(command, words, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    CHROMIUM_PATH: chromiumPath(),
    PATH: [ownPrograms, process.env.PATH].filter(Boolean).join(delimiter),
  },
});
child.on('error', (error) => stop(error.message));
child.on('exit', (code) => process.exit(code ?? 1));
// Ctrl-C reaches the child by itself; a signal sent to this process does not.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));

function chromiumPath() {
  try {
    return findChromium(undefined, { isShell });
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
