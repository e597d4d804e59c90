import type { Wrong } from './wrong-file';

const LATIN = new TextDecoder('latin1');
const NAME_AT = 30;

/**
 * The names of the files in a ZIP, as their own headers have them: so they are known of one that is cut short, too. Of a file
 * that has its length there and isn't compressed, as `mimetype` of OpenDocument, what is in it comes along.
 */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b || bytes[at + 2] !== 3 || bytes[at + 3] !== 4) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at);
    if (view.byteLength < NAME_AT) break;
    const end = at + NAME_AT + view.getUint16(26, true);
    const from = end + view.getUint16(28, true);
    const isStored = view.getUint16(8, true) === 0;
    const size = isStored ? Math.min(view.getUint32(18, true), 200) : 0;
    entries.set(
      LATIN.decode(bytes.subarray(at + NAME_AT, end)),
      LATIN.decode(bytes.subarray(from, from + size)),
    );
  }
  return entries;
}

const OPEN_DOCUMENTS: Readonly<Record<string, Wrong>> = {
  text: { is: 'document', format: 'OpenDocument .odt' },
  presentation: { is: 'slides', format: 'OpenDocument .odp' },
};

/** What a ZIP holds: a workbook that can be read, if it is whole, or what it is instead. */
export function archiveKind(bytes: Uint8Array): 'xlsx' | 'ods' | Wrong {
  const entries = entriesOf(bytes);
  const names = [...entries.keys()];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const [, open] = /opendocument\.(\w+)/.exec(entries.get('mimetype') ?? '') ?? [];
  if (open === 'spreadsheet') return 'ods';
  if (open !== undefined) return OPEN_DOCUMENTS[open] ?? { is: 'unknown', format: 'OpenDocument' };
  if (has(/^xl\/workbook\.bin$/)) return { is: 'other-workbook', format: 'Excel .xlsb' };
  if (has(/^xl\//)) return 'xlsx';
  if (has(/^word\//)) return { is: 'document', format: 'Word .docx' };
  if (has(/^ppt\//)) return { is: 'slides', format: 'PowerPoint .pptx' };
  if (has(/^Index\/CalculationEngine|^Index\/Tables\//)) return { is: 'other-workbook', format: 'Numbers' };
  if (names.length === 0 || names.every((name) => /^(?:\[Content_Types\]|_rels|docProps)/.test(name)))
    return { is: 'damaged-workbook' };
  return { is: 'archive', format: 'ZIP' };
}
