import { type Zippable, zipSync } from 'fflate';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// The first instant that a ZIP can say, which knows no zones: without an offset it is read as the machine's, and written so.
const MADE = '1980-01-01T00:00:00';
// Pictures that are compressed already are stored as they are.
const STORED = /\.(png|jpe?g|webp|zip)$/i;

/** Files in one archive, in their order and all of one day, so that the same files give the same bytes. */
export function zipOf(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, bytes }): [string, Zippable[string]] => [
    name,
    [bytes, { level: STORED.test(name) ? 0 : 6, mtime: MADE }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
