import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Engine } from './page';

/** What an engine may lack, as a journey names it. */
export type Need = 'touch' | 'print';

interface Facts {
  readonly name: string;
  /** What Debian calls it. */
  readonly packages: readonly string[];
  /** Its programs; the first is the one that a driver starts. */
  readonly programs: readonly (string | undefined)[];
  /** What its driver cannot do, and why. */
  readonly cannot: Readonly<Partial<Record<Need, string>>>;
  /** What every journey goes without. */
  readonly lacks: readonly string[];
}

export const ENGINES: Readonly<Record<Engine, Facts>> = {
  chromium: {
    name: 'Chromium',
    packages: ['chromium'],
    programs: [process.env.CHROMIUM_PATH ?? program('chromium')],
    cannot: {},
    lacks: [],
  },
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    programs: [process.env.FIREFOX_PATH ?? program('firefox-esr') ?? program('firefox')],
    cannot: {},
    lacks: [],
  },
  webkit: {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    programs: [program('WebKitWebDriver'), program('Xvfb'), miniBrowser()],
    cannot: {
      touch: 'its driver makes one mouse of all fingers',
      print: 'its driver prints nothing',
    },
    lacks: [
      'complaints while a page loads (left out: its driver shows no console)',
      'Control and wheel by hand (left out: its browser keeps them, so a script tells the page)',
    ],
  },
};

/** The programs of an engine, or nothing where one of them is missing. */
export function programsOf(engine: Engine): readonly string[] | undefined {
  const programs = ENGINES[engine].programs.filter((path) => path !== undefined);
  return programs.length === ENGINES[engine].programs.length ? programs : undefined;
}

function program(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** WebKitGTK's small browser, which is in no folder of the PATH. */
function miniBrowser(): string | undefined {
  const machines: Partial<Record<NodeJS.Architecture, string>> = { x64: 'x86_64', arm64: 'aarch64' };
  const libraries = `/usr/lib/${machines[process.arch] ?? process.arch}-linux-gnu`;
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .map((version) => `${libraries}/${version}/MiniBrowser`)
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
