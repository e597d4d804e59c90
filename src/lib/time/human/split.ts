import { DECADE_ENDINGS, ORDINAL_ENDINGS } from './vocabulary/lexicon';

// What comes first wins. None of them repeats anything inside a repetition, so each takes time by its length.
const PIECES = [
  ['space', /\s+|T(?=\d{1,2}:)/y],
  ['time', /\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?[ap]\.?m\b\.?)?/iy],
  ['zone', /(?:gmt|utc|z)?[+-]\d{2}:?\d{2}\b|(?:utc|gmt|z)(?![\p{L}\d])|[A-Z]{3,4}(?![\p{L}\d])/iuy],
  ['decade', new RegExp(`\\d{4}(?:${DECADE_ENDINGS})(?![\\p{L}\\d])|'?\\d0s(?![\\p{L}\\d])`, 'iuy')],
  ['ordinal', new RegExp(`\\d{1,2}(?:${ORDINAL_ENDINGS})(?![\\p{L}\\d])`, 'iuy')],
  ['grouping', /[qht][1-4](?!\d)/iy],
  ['short-century', /c\d{1,2}(?!\d)/iy],
  ['short-year', /'\d{2}(?!\d)/y],
  ['number', /\d{1,3}(?:,\d{3})+(?!\d)|\d+/y],
  ['roman', /[IVXLCDM]+(?:e|ème|er)?(?!\p{L})/uy],
  ['joined', /\p{L}\.(?:\p{L}\.)*\p{L}(?![\p{L}\d])\.?/uy],
  ['word', /[\p{L}\p{M}]+\.?/uy],
  ['mark', /[-–/.,?~()[\]&']/y],
] as const;

/** A piece as written, before it is known what its words are. */
export interface RawPiece {
  readonly kind: (typeof PIECES)[number][0] | 'strange';
  readonly text: string;
  readonly isApart: boolean;
}

function pieceAt(
  text: string,
  at: number,
  follows: RawPiece['kind'] | undefined,
): Omit<RawPiece, 'isApart'> | undefined {
  for (const [kind, pattern] of PIECES) {
    // Only behind a time can three capitals be a zone.
    if (kind === 'zone' && follows !== 'time') continue;
    pattern.lastIndex = at;
    const [match] = pattern.exec(text) ?? [];
    if (match !== undefined) return { kind, text: match };
  }
  return undefined;
}

/** A text in pieces, from its beginning to its end. */
export function split(text: string): RawPiece[] {
  const pieces: RawPiece[] = [];
  let isApart = true;
  for (let at = 0; at < text.length;) {
    const found = pieceAt(text, at, pieces.at(-1)?.kind) ?? { kind: 'strange', text: text.slice(at, at + 1) };
    if (found.kind !== 'space') pieces.push({ ...found, isApart });
    isApart = found.kind === 'space';
    at += found.text.length;
  }
  return pieces;
}
