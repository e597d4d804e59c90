import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The files of an archive by their names, in its order. */
export function filesIn(path: string): ReadonlyMap<string, Buffer> {
  const files = Object.entries(unzipSync(readFileSync(path)));
  return new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

/** The names of those files that a pattern fits. */
export function namesLike(files: ReadonlyMap<string, Buffer>, pattern: RegExp): string[] {
  return [...files.keys()].filter((name) => pattern.test(name));
}

/** A file's text; empty where there is no such file. */
export function textIn(files: ReadonlyMap<string, Buffer>, name: string): string {
  return strFromU8(files.get(name) ?? new Uint8Array());
}
