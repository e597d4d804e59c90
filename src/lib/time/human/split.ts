import { DECADE_ENDINGS, ORDINAL_ENDINGS } from './vocabulary/lexicon';

// What comes first wins. None of them repeats anything inside a repetition, so each takes time by its length.
const PIECES = [
  ['space', /\s+|T(?=\d{1,2}:)/y],
  ['time', /\d{1,2}:\d{2}(?!\d)(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?[ap]\.?m\b\.?)?/iy],
  ['time', /\d{1,2}\.\d{2}(?:\s?[ap]\.?m\b\.?|(?=\s?uhr))|\d{1,2}h\d{2}(?![\p{L}\d])/iuy],
  // Digits that are not known: 18--, 187-?, 19??, 18xx.
  [
    'masked',
    /\d{2}(?:--|\?\?)(?=\s*(?:$|[?\])]))|\d{3}-(?=\s*(?:$|[?\])]))|\d{2}(?:xx|\dx)(?![\p{L}\d-])/iuy,
  ],
  ['zone', /(?:gmt|utc|z)?[+-]\d{2}:?\d{2}\b|(?:utc|gmt|z)(?![\p{L}\d])|[A-Z]{3,4}(?![\p{L}\d])/iuy],
  ['decade', new RegExp(`\\d{3,4}(?:${DECADE_ENDINGS})(?![\\p{L}\\d])|'?\\d0'?s(?![\\p{L}\\d])`, 'iuy')],
  ['ordinal', new RegExp(`\\d{1,2}(?:${ORDINAL_ENDINGS})(?![\\p{L}\\d])`, 'iuy')],
  ['grouping', /[qht][1-4](?!\d)|[1-4][qh](?!\p{L})/iuy],
  ['short-century', /c\d{1,2}(?!\d)/iy],
  ['short-year', /'\d{2}(?!\d)/y],
  ['number', /\d{1,3}(?:,\d{3})+(?!\d)|\d+/y],
  ['joined', /\p{L}\.(?:\p{L}\.)*\p{L}(?![\p{L}\d])\.?/uy],
  ['roman', /[IVXLCDM]+(?:e|ème|er)?(?!\p{L})/uy],
  ['word', /[\p{L}\p{M}\p{Nl}]+\.?/uy],
  ['mark', /[-–/.,?~()[\]&'©℗≈]/y],
] as const;

/** A piece as written, before it is known what its words are. */
export interface RawPiece {
  readonly kind: (typeof PIECES)[number][0] | 'strange';
  readonly text: string;
  readonly isApart: boolean;
}

/** The piece that begins at a place. */
function pieceAt(text: string, at: number, before: RawPiece | undefined): Omit<RawPiece, 'isApart'> {
  for (const [kind, pattern] of PIECES) {
    // Only behind a time can three capitals be a zone.
    if (kind === 'zone' && before?.kind !== 'time') continue;
    pattern.lastIndex = at;
    const [match] = pattern.exec(text) ?? [];
    // 10:20-11:20 is from the one to the other; only seconds tell an offset.
    const isTime = kind === 'zone' && match?.startsWith('-') && !/:.*:/.test(before?.text ?? '');
    if (match !== undefined && !isTime) return { kind, text: match };
  }
  return { kind: 'strange', text: text.slice(at, at + 1) };
}

/** A text in pieces, from its beginning to its end. */
export function split(text: string): RawPiece[] {
  const pieces: RawPiece[] = [];
  let isApart = true;
  for (let at = 0; at < text.length;) {
    const found = pieceAt(text, at, pieces.at(-1));
    if (found.kind !== 'space') pieces.push({ ...found, isApart });
    isApart = found.kind === 'space';
    at += found.text.length;
  }
  return pieces;
}
