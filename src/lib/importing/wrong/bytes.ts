import type { WrongFile } from '../../messages/wrong-files';
import type { Content } from '../importer';
import { isArchive } from '../table/beginning';
import type { Wrong } from './wrong-file';

/** How files begin, a character a byte. */
const BEGINNINGS: readonly (readonly [begins: string | RegExp, is: WrongFile, format?: string])[] = [
  [/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\ufeff)?\s*$/, 'empty'],
  ['\x89PNG', 'picture', 'PNG'],
  ['\xff\xd8\xff', 'picture', 'JPEG'],
  [/^GIF8[79]a/, 'picture', 'GIF'],
  [/^RIFF[^]{4}WEBP/, 'picture', 'WebP'],
  [/^[^]{4}ftyp(?:hei|mif|avif)/, 'picture', 'HEIC'],
  [/^(?:II\*\0|MM\0\*)/, 'picture', 'TIFF'],
  [/^BM[^]{4}\0{4}/, 'picture', 'BMP'],
  [/^[^]{0,1019}%PDF-\d/, 'pdf'],
  ['{\\rtf', 'document', 'RTF'],
  [/^[^]{4}ftyp/, 'recording', 'MP4'],
  [/^(?:ID3[^ -~\s]|\xff[\xfb\xf3\xf2])/, 'recording', 'MP3'],
  [/^RIFF[^]{4}(?:WAVE|AVI )/, 'recording'],
  [/^(?:OggS|fLaC)/, 'recording'],
  ['\x1aE\xdf\xa3', 'recording', 'WebM'],
  ['\x1f\x8b', 'archive', 'gzip'],
  ['7z\xbc\xaf', 'archive', '7z'],
  ['Rar!\x1a', 'archive', 'RAR'],
  [/^[^]{257}ustar/, 'archive', 'tar'],
  ['SQLite format 3\0', 'unknown', 'SQLite'],
];
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What streams of Microsoft's compound files are called, in which all programs of Office wrote until 2007 ([MS-CFB]). */
const STREAMS: readonly (readonly [name: string, is: WrongFile, format?: string])[] = [
  ['EncryptedPackage', 'locked-workbook'],
  ['WordDocument', 'document', 'Word .doc'],
  ['PowerPoint Document', 'slides', 'PowerPoint .ppt'],
  ['Workbook', 'other-workbook', 'Excel .xls'],
  ['Book', 'other-workbook', 'Excel .xls'],
];
const LOOKED_AT = 4000;
const MOST_STRAY = 0.05;

function charsOf(bytes: Uint8Array): string {
  let chars = '';
  for (const byte of bytes) chars += String.fromCharCode(byte);
  return chars;
}

/** Where some bytes stand among others, or -1. */
function placeOf(wanted: readonly number[], bytes: Uint8Array): number {
  const [first = 0] = wanted;
  let at = bytes.indexOf(first);
  while (at >= 0 && !wanted.every((byte, index) => bytes[at + index] === byte))
    at = bytes.indexOf(first, at + 1);
  return at;
}

function compound(bytes: Uint8Array): Wrong {
  const utf16 = (name: string) => [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const [, is, format] = STREAMS.find(([name]) => placeOf(utf16(name), bytes) >= 0) ?? [
    '',
    'unknown' as const,
  ];
  return { is, ...(format !== undefined && { format }) };
}

/** Whether too many characters are none that texts have; one or two may have strayed into a cell. */
function isBinary(chars: string): boolean {
  const stray = [...chars].filter((char) => char < '\t' || (char > '\r' && char < ' ' && char !== '\x1b'));
  return stray.length > chars.length * MOST_STRAY;
}

/** What a file is by its bytes, where these are no text; undefined of texts, and of ZIPs, whose files say what they are. */
export function wrongBytes(content: Content): Wrong | undefined {
  const beginning =
    typeof content === 'string' ? content.slice(0, LOOKED_AT) : charsOf(content.subarray(0, LOOKED_AT));
  if (isArchive(content)) return undefined;
  const [, is, format] =
    BEGINNINGS.find(([begins]) =>
      typeof begins === 'string' ? beginning.startsWith(begins) : begins.test(beginning),
    ) ?? [];
  if (is !== undefined) return { is, ...(format !== undefined && { format }) };
  if (typeof content === 'string') return undefined;
  if (beginning.startsWith(COMPOUND)) return compound(content);
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(beginning);
  return !isUtf16 && isBinary(beginning) ? { is: 'unknown' } : undefined;
}
