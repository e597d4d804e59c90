import { type WordSense, lexiconFor } from './vocabulary/lexicon';
import { han } from './han';
import { romanNumber, romanYear } from './roman';
import { type RawPiece, split } from './split';

/**
 * A piece of a date. `shape` is one letter, so that the shapes of all pieces make a text that patterns are written for:
 * digits by how many there are, `d` (one or two), `t` (three), `y` (four), `n` (more); `o` an ordinal; `S` a decade;
 * `m` a month, `N` a season, `Q` and `H` a numbered quarter and half; `I` a time of day, `V` its zone; what words are is in `SHAPES`;
 * marks stand for themselves, all dashes that are no hyphen as `–`; `x` is a word that no date has.
 */
export interface DatePiece {
  readonly shape: string;
  readonly value: number;
  readonly raw: string;
  /** Whether a space stands before it. */
  readonly isApart: boolean;
}

const SHAPES: Readonly<Record<WordSense['role'], string>> = {
  about: 'A',
  perhaps: 'P',
  bce: 'B',
  ce: 'E',
  century: 'C',
  millennium: 'L',
  decade: 'D',
  early: 'e',
  mid: 'i',
  late: 'l',
  beginning: 'e',
  end: 'l',
  third: '3',
  half: 'h',
  quarter: 'q',
  'first-half': 'j',
  'second-half': 'z',
  before: '<',
  by: 'b',
  until: 'u',
  'before-or-until': 'p',
  'before-or-by': 'k',
  after: '>',
  since: 'c',
  on: 'O',
  'not-before': 'g',
  from: 'f',
  between: 'w',
  and: '&',
  or: '|',
  to: 'T',
  now: 'Z',
  year: 'Y',
  month: 'U',
  day: 'K',
  fiscal: 'F',
  noise: '',
  weekday: 'ẇ',
  'calendar-month': 'm',
  season: 'N',
  ordinal: 'o',
  'decade-of': 's',
  ago: 'G',
  'years-ago': '@',
  era: 'X',
  'lunar-era': '%',
};

const MOST_WORDS_OF_A_PHRASE = 5;
const LETTERS_OF_A_DIGIT = ['', 'd', 'd', 't', 'y'];

function digits(raw: RawPiece): DatePiece {
  const plain = raw.text.replaceAll(/\D/g, '');
  const shape = LETTERS_OF_A_DIGIT[raw.text.includes(',') ? 5 : plain.length] ?? 'n';
  return { shape, value: Number(plain), raw: raw.text, isApart: raw.isApart };
}

const wordOf = (piece: RawPiece | undefined) =>
  piece && ['word', 'joined', 'mark', 'roman', 'short-century', 'time', 'zone'].includes(piece.kind)
    ? piece.text.toLowerCase().replaceAll(/(?<=\p{L})\./gu, '')
    : undefined;

/** Of the phrases that begin here the longest that is known, and how many pieces it is. */
function phraseAt(
  words: readonly (string | undefined)[],
  at: number,
  lexicon: ReadonlyMap<string, WordSense>,
): { readonly sense: WordSense; readonly count: number } | undefined {
  let found: { readonly sense: WordSense; readonly count: number } | undefined;
  let phrase = '';
  for (let count = 1; count <= MOST_WORDS_OF_A_PHRASE; count += 1) {
    const word = words[at + count - 1];
    if (word === undefined) break;
    phrase = count === 1 ? word : `${phrase} ${word}`;
    const sense = lexicon.get(phrase);
    if (sense) found = { sense, count };
  }
  return found;
}

// The first copyrights are of 1710.
const isBareC = (raw: RawPiece, next: RawPiece | undefined) =>
  /^c$/i.test(raw.text) && next?.isApart === false && /^(?:1[7-9]|20)\d\d$/.test(next.text);

/** The pieces of a text that may be a date, without the words that say nothing. */
export function piecesOf(text: string, lang?: string): DatePiece[] {
  const lexicon = lexiconFor(lang);
  const raws = split(text).flatMap<RawPiece>((raw) =>
    raw.kind === 'word' ? han({ ...raw, kind: 'word' }, lexicon) : [raw],
  );
  const words = raws.map(wordOf);
  const pieces: DatePiece[] = [];
  for (let at = 0; at < raws.length;) {
    const raw = raws[at];
    if (!raw) break;
    const phrase = phraseAt(words, at, lexicon);
    const follows = pieces.at(-1)?.shape;
    at += phrase?.count ?? 1;
    const rest = { raw: raw.text, isApart: raw.isApart };
    // “19th c.”, “XIXe s.”, and C18.
    if (isBareC(raw, raws[at])) pieces.push({ shape: '©', value: 0, ...rest });
    // “5774 AM” is of another era than ours, “am 5. Mai” is German.
    else if (/^A\.?M\.?$/.test(raw.text)) pieces.push({ shape: 'x', value: 0, ...rest });
    else if (follows === 'o' && /^[cs]\.?$/i.test(raw.text)) pieces.push({ shape: 'C', value: 0, ...rest });
    else if (phrase) pieces.push({ shape: SHAPES[phrase.sense.role], value: phrase.sense.value, ...rest });
    else pieces.push(plain(raw));
  }
  // “Fr 1850” is francs: a day of the week stands with a day.
  const isOfDay = pieces.some(({ shape }) => /[do]/.test(shape));
  return pieces.filter(({ shape }) => shape !== '' && !(isOfDay && shape === 'ẇ'));
}

function plain(raw: RawPiece): DatePiece {
  const { text, isApart } = raw;
  const number = Number(text.replaceAll(/\D/g, ''));
  const as = (shape: string, value = number): DatePiece => ({ shape, value, raw: text, isApart });
  switch (raw.kind) {
    case 'number':
      return digits(raw);
    case 'decade':
      return as(/^\d{3}/.test(text) ? 'S' : 's');
    case 'ordinal':
      return as('o');
    case 'grouping':
      return /[qt]/i.test(text) ? as('Q') : number <= 2 ? as('H') : as('x');
    case 'short-century':
      return as('W');
    case 'short-year':
      return as('a');
    case 'masked': {
      const [known = ''] = /^\d+/.exec(text) ?? [];
      return {
        ...as('M', Number(known.padEnd(4, '0'))),
        raw: known.padEnd(4, known.length === 3 ? 'X' : ''),
      };
    }
    case 'time':
      return as('I', 0);
    case 'zone':
      return as('V', 0);
    case 'roman': {
      const year = romanYear(text);
      if (year !== undefined) return as('y', year);
      const value = romanNumber(text.replace(/[eèmr]+$/, ''));
      return value === undefined ? as('x') : as('o', value);
    }
    case 'mark':
      return as(text === '~' || text === '≈' ? 'A' : text);
    default:
      return as('x');
  }
}
