// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * What the search asks of the machine it runs on.
 * @typedef {object} Machine
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform as in `process.platform`
 * @property {string | undefined} playwrightPath where Playwright keeps its own Chromium, installed or not
 * @property {(path: string) => boolean} isProgram whether the path is a file that may be run
 * @property {() => void} [installPackage] installs the system's Chromium; absent where that is not possible
 */

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SHELL = 'chromium-headless-shell';
const usualPlaces = new Map([
  ['darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']],
  ['win32', ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe']],
]);

/**
 * The path of a Chromium: CHROMIUM_PATH, else Playwright's own, else one on the PATH or in its usual place,
 * else (as root, where there is apt-get) the system's package, installed now. Nothing else is downloaded.
 * @param {Machine} machine
 * @param {{ isShell?: boolean }} options with `isShell` a headless shell on the PATH comes before all but CHROMIUM_PATH:
 *   the same engine without the windows around it, which cost more than half of a short test
 * @throws {Error} a sentence to show, when there is none, or when CHROMIUM_PATH names something that cannot be run
 */
export function findChromium(machine = thisMachine(), { isShell = false } = {}) {
  const asked = machine.env.CHROMIUM_PATH;
  if (asked) {
    if (!machine.isProgram(asked))
      throw new Error(`CHROMIUM_PATH is ${asked}, which is not a program that can be run.`);
    return asked;
  }
  const shells = isShell ? onPath(machine.env, SHELL) : [];
  const found = [...shells, ...candidates(machine)].find(machine.isProgram);
  if (found) return found;

  machine.installPackage?.();
  const installed = machine.installPackage && candidates(machine).find(machine.isProgram);
  if (installed) return installed;
  throw new Error(
    'No Chromium was found: run `apt-get install chromium` as root, or `npx playwright install chromium`.',
  );
}

/** @param {Machine} machine */
function candidates({ env, platform, playwrightPath }) {
  const installed = names.flatMap((name) => onPath(env, name));
  return [...(playwrightPath ? [playwrightPath] : []), ...installed, ...(usualPlaces.get(platform) ?? [])];
}

/** @param {Machine['env']} env @param {string} name */
function onPath(env, name) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name));
}

/** @returns {Machine} */
function thisMachine() {
  const { env, platform } = process;
  const isRoot = process.getuid?.() === 0;
  const hasApt = (env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, 'apt-get')));
  return {
    env,
    platform,
    playwrightPath: playwrightPath(),
    isProgram,
    ...(isRoot && hasApt && { installPackage }),
  };
}

function playwrightPath() {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright throws where it has no Chromium for the system; the system may still have one.
    return undefined;
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installPackage() {
  for (const words of ['update', 'install -y --no-install-recommends chromium']) {
    // On stderr, so that stdout stays the caller's.
    spawnSync('apt-get', words.split(' '), {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}
