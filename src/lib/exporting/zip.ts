import JSZip from 'jszip';
import { dateObject } from '../time/calendar/instant';
import { dayStart } from '../time/calendar/instant';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// The first day that a ZIP can say.
const MADE = dayStart(1980);
// Pictures that are compressed already are stored as they are.
const STORED = /\.(png|jpe?g|webp|zip)$/i;

/** Files in one archive, all of one day, so that the same files give the same bytes. */
export async function zipOf(files: readonly ZipFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  for (const { name, bytes } of files) {
    const compression = STORED.test(name) ? 'STORE' : 'DEFLATE';
    zip.file(name, bytes, { date: dateObject(MADE), createFolders: false, compression });
  }
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer' }));
}
