// @ts-check
// What the commands that write files share: their arguments, the build that they need, and words for a terminal.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * The arguments of a command; what is wrong with them ends it, and so does --help.
 * @template {import('node:util').ParseArgsConfig & { options: { help: { type: 'boolean', short: 'h' } } }} Config
 * @param {Config} config
 * @param {string} usage
 * @returns {ReturnType<typeof parseArgs<Config>>}
 */
export function argumentsOf(config, usage) {
  try {
    const read = parseArgs(config);
    if (!('help' in read.values && read.values.help)) return read;
  } catch (error) {
    return stop(`${reason(error)}\n${usage}`);
  }
  console.log(usage);
  process.exit(0);
}

/** Builds what is not built yet; what that says is no output of the command. */
export function ensureBuild() {
  if (existsSync(fileURLToPath(new URL('../.svelte-kit/embed/server.js', import.meta.url)))) return;
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {unknown} error */
export function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * A text for a terminal, which takes some characters for orders.
 * @param {string} text
 */
export function plain(text) {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

/**
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(plain(message));
  process.exit(1);
}
