import { type Zippable, zipSync } from 'fflate';
import { type Steps, atOnce } from './pace';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as it stands in an archive, and as the archive's directory names it. */
interface ZipEntry {
  readonly own: Uint8Array;
  readonly named: Uint8Array;
}

// The first instant that a ZIP can say, which knows no zones: without an offset it is read as the machine's, and written so.
const MADE = '1980-01-01T00:00:00';
// Pictures that are compressed already are stored as they are.
const STORED = /\.(png|jpe?g|webp|zip)$/i;
// The end of the directory of an archive without comments (APPNOTE.TXT 4.3.16), and where its numbers are.
const END = { bytes: 22, count: 8, countOfAll: 10, size: 12, offset: 16 } as const;
/** Where the directory's entry says where the file begins (4.3.12). */
const BEGINS = 42;

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** One file, out of an archive that has but that. */
function entryOf({ name, bytes }: ZipFile): ZipEntry {
  const options: Zippable[string] = [bytes, { level: STORED.test(name) ? 0 : 6, mtime: MADE }];
  const archive = zipSync({ [name]: options });
  const end = archive.length - END.bytes;
  const from = viewOf(archive).getUint32(end + END.offset, true);
  return { own: archive.subarray(0, from), named: archive.slice(from, end) };
}

function joined(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const lengthOf = (key: keyof ZipEntry) => entries.reduce((sum, entry) => sum + entry[key].length, 0);
  const [ownBytes, namedBytes] = [lengthOf('own'), lengthOf('named')];
  const archive = new Uint8Array(ownBytes + namedBytes + END.bytes);
  let [at, namedAt] = [0, ownBytes];
  for (const { own, named } of entries) {
    viewOf(named).setUint32(BEGINS, at, true);
    archive.set(own, at);
    archive.set(named, namedAt);
    at += own.length;
    namedAt += named.length;
  }
  const end = new DataView(archive.buffer, namedAt);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(END.count, entries.length, true);
  end.setUint16(END.countOfAll, entries.length, true);
  end.setUint32(END.size, namedBytes, true);
  end.setUint32(END.offset, ownBytes, true);
  return archive;
}

/** Files in one archive, one at a step. */
export function* zipSteps(files: readonly ZipFile[]): Steps<Uint8Array<ArrayBuffer>> {
  const entries: ZipEntry[] = [];
  for (const file of files) {
    entries.push(entryOf(file));
    yield entries.length / files.length;
  }
  return joined(entries);
}

/** Files in one archive, in their order and all of one day, so that the same files give the same bytes. */
export function zipOf(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  return atOnce(zipSteps(files));
}
