import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the site or the package carries of somebody else's, and on which terms. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly kind: string;
  /** Its whole text, with whose it is. */
  readonly text: string;
}

interface PackageFile {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

// What the compiler and the router leave in scripts. The rest of what these two install is never sent.
const RUNTIME = ['svelte', '@sveltejs/kit', 'clsx', 'devalue', 'esm-env'];
/** What the scripts of a file for offline are made of besides our own. */
const IN_SINGLE_FILES = ['clsx', 'd3-array', 'd3-time', 'esm-env', 'svelte', 'valibot'];
/** The faces that a style sheet may carry, by their packages' names, and where it says in full whose they are. */
const FACES = /\/source-serif/;
const FACE_LICENCE = 'node_modules/@expo-google-fonts/source-serif-4/LICENSE_FONT';

const packageAt = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder that a package is installed in, for one that is in another folder. */
function folderOf(name: string, root: string, user: string): string {
  const own = join(user, 'node_modules', name);
  return existsSync(join(own, 'package.json')) ? own : join(root, 'node_modules', name);
}

function fileIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return file && join(folder, file);
}

function licenceIn(folder: string, name: string, root: string): Licence {
  const file = FACES.test(name) ? join(root, FACE_LICENCE) : fileIn(folder);
  const { version, license = '' } = packageAt(folder);
  if (file === undefined) throw new Error(`expected the licence of ${name}, found none in ${folder}`);
  return { name, version, kind: license, text: readFileSync(file, 'utf8').trim() };
}

/**
 * Whatever is sent to readers and is not ours, by name.
 * @param root the folder with our package.json, and what is installed
 * @throws Error where a package has no licence beside it
 */
export function licencesOf(root: string): readonly Licence[] {
  const found = new Map<string, Licence>();
  const add = (name: string, user: string, isWhole: boolean): void => {
    if (found.has(name)) return;
    const folder = folderOf(name, root, user);
    found.set(name, licenceIn(folder, name, root));
    if (!isWhole) return;
    for (const each of Object.keys(packageAt(folder).dependencies ?? {})) add(each, folder, true);
  };
  for (const name of RUNTIME) add(name, root, false);
  for (const name of Object.keys(packageAt(root).dependencies ?? {})) add(name, root, true);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

const entry = ({ name, version, kind, text }: Licence) => `${name} ${version} (${kind})\n\n${text}`;
const RULE = `\n\n${'='.repeat(72)}\n\n`;

/** All of them as a text that people can read: the faces first, then programs. */
export function licencesText(licences: readonly Licence[]): string {
  const isFace = ({ name }: Licence) => FACES.test(name);
  const head = 'Anno (MIT)\nFonts and programs of others that come with it, each with its licence.';
  const faces = licences.filter(isFace);
  const programs = licences.filter((each) => !isFace(each));
  return `${[head, ...[...faces, ...programs].map(entry)].join(RULE)}\n`;
}

/**
 * What a file for offline says of what it carries.
 * @param style its style sheet, which may carry a face
 */
export function noticesOf(licences: readonly Licence[], style: string): string {
  const hasFace = /url\(["']?data:font\//.test(style);
  return licencesText(
    licences.filter(({ name }) => IN_SINGLE_FILES.includes(name) || (hasFace && FACES.test(name))),
  );
}
