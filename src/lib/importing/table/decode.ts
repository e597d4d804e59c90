import type { Content } from '../importer';
import { windowsText } from '../windows';

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** The encoding that a byte order mark says; undefined where there is none. */
export function markedEncoding(content: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, at) => content[at] === byte))?.[1];
}

const FIRST_LETTER = 0xc0;

/** Whether the code page is the one of Cyrillic rather than the West’s: letters of Cyrillic are all above 0xc0, and follow one another. */
function isCyrillic(bytes: Uint8Array): boolean {
  let [high, pairs] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < FIRST_LETTER) continue;
    high += 1;
    if ((bytes[at + 1] ?? 0) >= FIRST_LETTER) pairs += 1;
  }
  return pairs > high / 2;
}

/** The text of a file: as its byte order mark says, else UTF-8 where it is that, else by a code page of Windows. Total. */
export function textOfFile(content: Content): string {
  if (typeof content === 'string') return content.replace(/^\ufeff/, '');
  const marked = markedEncoding(content);
  if (marked !== undefined) return new TextDecoder(marked).decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return isCyrillic(content) ? new TextDecoder('windows-1251').decode(content) : windowsText(content);
  }
}
