import { NUMERALS, type WordSense } from './vocabulary/lexicon';

export interface WrittenWord {
  readonly kind: 'word' | 'number' | 'strange';
  readonly text: string;
  readonly isApart: boolean;
}

const HAN = /^\p{Script=Han}/u;
const LONGEST_WORD = 4;
const TEN = 10;

/** The number that characters write, by place (一九四九) or with tens (三十一); undefined where they write none. */
function numberOf(characters: readonly string[]): string | undefined {
  const values = characters.map((each) => NUMERALS.get(each));
  if (!values.includes(TEN)) return values.join('');
  const at = values.indexOf(TEN);
  if (at > 1 || values.length > at + 2) return undefined;
  return String((at === 0 ? 1 : (values[0] ?? 1)) * TEN + (values[at + 1] ?? 0));
}

/** The words of a text without spaces, each the longest that is known; other words as they are. */
export function han(word: WrittenWord, lexicon: ReadonlyMap<string, WordSense>): WrittenWord[] {
  const characters = [...word.text];
  if (!HAN.test(word.text) && !NUMERALS.has(characters[0] ?? '')) return [word];
  const words: WrittenWord[] = [];
  for (let at = 0; at < characters.length;) {
    const isApart = at === 0 && word.isApart;
    const rest = characters.slice(at);
    const numeral = rest.findIndex((each) => !NUMERALS.has(each));
    const count = numeral < 0 ? rest.length : numeral;
    const known = Array.from({ length: LONGEST_WORD }, (_, n) => LONGEST_WORD - n).find((length) =>
      lexicon.has(rest.slice(0, length).join('')),
    );
    const number = count > 0 ? numberOf(rest.slice(0, count)) : undefined;
    const length = number === undefined ? (known ?? 1) : count;
    const text = rest.slice(0, length).join('');
    const kind = number === undefined ? (known === undefined ? 'strange' : 'word') : 'number';
    words.push({ kind, text: number ?? text, isApart });
    at += length;
  }
  return words;
}
