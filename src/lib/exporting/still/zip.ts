import { type Zippable, zipSync } from 'fflate';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// The first whole day that a ZIP can hold. Without a zone it is read as local time, which is what a ZIP has.
const DAY = '1980-01-02T00:00:00';
// Pictures that are compressed already are stored as they are.
const STORED = /\.(png|jpe?g|webp|zip)$/i;

/** Files in one archive, all of one day, so that the same files give the same bytes. */
export function zipOf(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: STORED.test(name) ? 0 : 9, mtime: DAY }]]),
  );
  // Its asynchronous form makes workers from blob:, which the page's policy forbids.
  return zipSync(entries);
}
