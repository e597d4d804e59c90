import { agoText } from './ago';
import type { Asking } from './asking';
import { civilText, namedText, neighbour, oneFrom } from './named';
import { namedBy } from './place';
import { isTwiceOneDay } from './old-style';
import { endsOf, intervalText } from './range';
import { fiscalYear } from './double-year';
import { sideOf } from './side';
import type { DatePiece } from './tokens';

type Pieces = readonly DatePiece[];

const shapeOf = (pieces: Pieces) => pieces.map(({ shape }) => shape).join('');

function single(pieces: Pieces, asking: Asking) {
  const side = sideOf(pieces, asking);
  return side && namedBy(side, asking);
}

/** Before, by, until, after, since: one side of time, open at the other. */
function openText(word: string, pieces: Pieces, asking: Asking): string | undefined {
  const named = single(pieces, asking);
  if (!named) return undefined;
  const { first, last, mark } = named;
  // A set is no end of an interval: it goes on from its first, or up to its last.
  const end = (date: typeof first) => (named.text === undefined ? civilText(date) + mark : namedText(named));
  const within = pieces[0]?.value === 1 ? pieces[0].shape : '';
  switch (word) {
    case '<':
      // Before the end of 1968 it may be late in it; after its beginning, early.
      if (within === 'l') return `[..${civilText(last)}${mark}]`;
      return `[..${civilText(neighbour(first, -1))}${mark}]`;
    case 'b':
      return `[..${civilText(last)}${mark}]`;
    case 'u':
      return `../${end(last)}`;
    case '>':
      if (within === 'e') return `[${civilText(first)}${mark}..]`;
      return `[${civilText(neighbour(last, 1))}${mark}..]`;
    case 'g':
      return `[${civilText(first)}${mark}..]`;
    case 'p':
    case 'k': {
      const ways =
        word === 'p'
          ? ([{ included: 'excluded' }, { included: 'lasting' }] as const)
          : ([{ included: 'excluded' }, { included: 'included' }] as const);
      const { included } = asking.settle('included', 'included', ways);
      return openText(included === 'excluded' ? '<' : included === 'lasting' ? 'u' : 'b', pieces, asking);
    }
    default:
      return `${end(first)}/..`;
  }
}

/** A range at one of the marks or words that may part its ends. */
function rangeText(left: Pieces, right: Pieces, asking: Asking, isSlashed = false): string | undefined {
  const bare = right[0]?.shape === 'T' ? right.slice(1) : right;
  // “early-to-mid”
  if (right[0]?.shape === '-') return rangeText(left, right.slice(1), asking);
  if (shapeOf(bare) === 'Z') return openText('c', left, asking);
  // “1914–?”
  if (shapeOf(right) === '?') return openText('c', left, asking)?.slice(0, -2);
  if (right.length === 0) {
    const { openEnd } = asking.settle('open-end', 'openEnd', [{ openEnd: 'open' }, { openEnd: 'unknown' }]);
    const open = openText('c', left, asking);
    return openEnd === 'open' ? open : open?.slice(0, -2);
  }
  const ends = endsOf(left, right, asking);
  if (!ends) return undefined;
  const [, newStyle] = ends;
  if (!isSlashed || !isTwiceOneDay(...ends)) return intervalText(...ends);
  const ways = [{ doubleYear: 'second' }, { doubleYear: 'range' }] as const;
  const { doubleYear } = asking.settle('double-year', 'doubleYear', ways);
  return doubleYear === 'second' ? namedText(newStyle) : intervalText(...ends);
}

/** Where a range may be parted, the likeliest first. */
function partings(pieces: Pieces): number[] {
  const at = (test: (piece: DatePiece, index: number) => boolean) =>
    pieces.flatMap((piece, index) => (index > 0 && test(piece, index) ? [index] : []));
  const isApart = (index: number) => pieces[index + 1]?.isApart !== false;
  const found = [
    ...at(({ shape }) => shape === 'T' || shape === 'u'),
    ...at(({ shape }) => shape === '–'),
    ...at(({ shape, isApart: isBefore }, index) => shape === '-' && isBefore && isApart(index)),
    ...at(({ shape, raw }) => shape === '-' || raw === '~'),
    ...at(({ shape }) => shape === '/'),
  ];
  return [...new Set(found)];
}

// 555-1234 may be two years, and is more often a telephone's.
// Two of ISSN’s numbers, and years that hardly any range reaches.
const isSerialNumber = (pieces: Pieces) =>
  shapeOf(pieces) === 'y-y' &&
  pieces.every(({ isApart }, at) => at === 0 || !isApart) &&
  (pieces[2]?.value ?? 0) > 2999;
const isTelephone = (pieces: Pieces) => /^[td]+-y$/.test(shapeOf(pieces)) && !/^d-y$/.test(shapeOf(pieces));

function ranges(pieces: Pieces, asking: Asking): string | undefined {
  const isNow = pieces.at(-1)?.shape === 'Z' && pieces.length > 1;
  if (isNow && !/[T–\-u]/.test(pieces.at(-2)?.shape ?? '')) return openText('c', pieces.slice(0, -1), asking);
  if (isTelephone(pieces) || isSerialNumber(pieces)) return undefined;
  for (const at of partings(pieces)) {
    const text = rangeText(pieces.slice(0, at), pieces.slice(at + 1), asking, pieces[at]?.shape === '/');
    if (text !== undefined) return text;
  }
  return undefined;
}

function between(pieces: Pieces, asking: Asking): string | undefined {
  const at = pieces.findIndex(({ shape }) => /[&T–-]/.test(shape));
  const ends = at < 0 ? undefined : endsOf(pieces.slice(0, at), pieces.slice(at + 1), asking);
  if (ends) asking.assume({ kind: 'one-of' });
  return ends && oneFrom(...ends);
}

function either(pieces: Pieces, at: number, asking: Asking): string | undefined {
  const ends = endsOf(pieces.slice(0, at), pieces.slice(at + 1), asking);
  if (!ends) return undefined;
  // No set holds sets: it is some time from the one to the other.
  if (ends.some(({ text }) => text === undefined)) return oneFrom(...ends);
  return `[${ends.map(namedText).join(',')}]`;
}

/** “1914 and 1918”: both, where they are as fine as each other. */
function both(pieces: Pieces, at: number, asking: Asking): string | undefined {
  const ends = endsOf(pieces.slice(0, at), pieces.slice(at + 1), asking);
  const texts = ends?.map(({ text }) => text) ?? [];
  const isAlike = ends && texts[0] !== undefined && texts[0].length === texts[1]?.length;
  return isAlike ? `{${ends.map(namedText).join(',')}}` : undefined;
}

/** “12,000–10,000 BP” */
function agoRange(pieces: Pieces): string | undefined {
  const at = pieces.findIndex(({ shape }) => /[T–-]/.test(shape));
  const [about, unit] = [pieces.slice(0, pieces[0]?.shape === 'A' ? 1 : 0), pieces.slice(-1)];
  if (at < 1) return undefined;
  const [start, end] = [
    agoText([...pieces.slice(0, at), ...unit]),
    agoText([...about, ...pieces.slice(at + 1)]),
  ];
  return start !== undefined && end !== undefined ? `${start}/${end}` : undefined;
}

const OPEN = /[<bupk>cg]/;

/** The EDTF of pieces, by what has been settled; undefined where they say no date. */
export function phraseText(pieces: Pieces, asking: Asking): string | undefined {
  const [head, ...rest] = pieces;
  const [first = '', last = ''] = [head?.shape, pieces.at(-1)?.shape];
  if (/[G@]/.test(last)) return agoText(pieces) ?? agoRange(pieces);
  if (first === 'F') return fiscalYear(rest, asking);
  if (last === 'F') return fiscalYear(pieces.slice(0, -1), asking);
  if (first === 'O') return phraseText(rest, asking);
  // “from 1989 on”
  if (pieces.length > 1 && /[Oc]/.test(last))
    return openText('c', pieces.slice(first === 'f' ? 1 : 0, -1), asking);
  // “с 1914 по 1918”, which alone is since 1914.
  if (first === 'c' && rest.some(({ shape }) => /[Tu]/.test(shape))) return ranges(rest, asking);
  // “pre-1914”
  if (OPEN.test(first)) return openText(first, rest[0]?.shape === '-' ? rest.slice(1) : rest, asking);
  if (pieces.length > 1 && OPEN.test(last)) return openText(last, pieces.slice(0, -1), asking);
  if (first === 'w') return between(rest, asking);
  if (first === 'f') return ranges(rest, asking) ?? openText('c', rest, asking);
  const or = pieces.findIndex(({ shape }) => shape === '|');
  if (or > 0) return either(pieces, or, asking);
  const and = pieces.findIndex(({ shape }) => shape === '&');
  if (and > 0) return both(pieces, and, asking);
  const named = single(pieces, asking);
  return named ? namedText(named) : ranges(pieces, asking);
}
