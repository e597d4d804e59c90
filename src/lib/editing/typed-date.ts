import { parseEdtf } from '../time/edtf/parse-edtf';
import type { Assumption, DateHabits } from '../time/human/human-date';
import { readHumanDate } from '../time/human/read-human-date';
import { lexiconFor } from '../time/human/vocabulary/lexicon';

/** What a date comes to as it is typed. */
export type TypedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly edtf: string; readonly assumed: readonly Assumption[] }
  /** It may be read in two ways or more, the likeliest first; nobody but its author knows. */
  | { readonly kind: 'asked'; readonly readings: readonly string[] }
  /** What it might have been meant to be, the likeliest first; perhaps nothing. */
  | { readonly kind: 'unread'; readonly readings: readonly string[] };

/**
 * Reads a date as somebody types it, EDTF or words in the languages that dates are read in; total.
 * @param lang the language that it is written in, BCP 47
 * @param habits what is settled about the timeline's dates already
 */
export function readTyped(text: string, lang: string, habits: DateHabits = {}): TypedDate {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  if (parseEdtf(typed).kind !== 'fault' && !/^-\d/.test(typed))
    return { kind: 'read', edtf: typed, assumed: [] };
  const found = readHumanDate(typed, { ...habits, lang });
  if (found.kind === 'read') return found;
  if (found.kind === 'asked') return { kind: 'asked', readings: found.readings.map(({ edtf }) => edtf) };
  return { kind: 'unread', readings: likely(typed, lang, habits) };
}

const MOST_READINGS = 3;
const MOST_WORDS = 12;

/** What a text that is no date may have been meant to be: with its words spelt right, else as much of it as is one. */
function likely(typed: string, lang: string, habits: DateHabits): readonly string[] {
  const readingsOf = (text: string): readonly string[] => {
    const date = readHumanDate(text, { ...habits, lang });
    if (date.kind === 'read') return [date.edtf];
    return date.kind === 'asked' ? date.readings.map(({ edtf }) => edtf) : [];
  };
  const right = spelt(typed, lang);
  const found = right === undefined ? [] : readingsOf(right);
  const all = found.length > 0 ? found : coarser(typed).flatMap(readingsOf);
  return [...new Set(all)].slice(0, MOST_READINGS);
}

const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;

/** The same text with each word that no date has as the nearest that one has; undefined where there is none so near. */
function spelt(typed: string, lang: string): string | undefined {
  const lexicon = lexiconFor(lang);
  if ((typed.match(WORD) ?? []).length > MOST_WORDS) return undefined;
  let isChanged = false;
  let isKnown = true;
  const text = typed.replace(WORD, (word) => {
    const lower = word.toLowerCase();
    if (lexicon.has(lower)) return word;
    const near = nearestOf(lower, lexicon.keys());
    isChanged ||= near !== undefined;
    isKnown &&= near !== undefined;
    return near ?? word;
  });
  return isChanged && isKnown ? text : undefined;
}

/** The word that a slip makes of it: a letter too many, too few, another, or two that changed places; of a long one two slips. */
function nearestOf(word: string, words: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = word.length > 6 ? 3 : 2;
  for (const each of words) {
    if (each.length < 3 || Math.abs(each.length - word.length) >= least) continue;
    const slips = slipsBetween(word, each);
    if (slips < least) [nearest, least] = [each, slips];
  }
  return nearest;
}

/** How many slips are between two words: optimal string alignment. */
function slipsBetween(one: string, other: string): number {
  let [before, last] = [[] as readonly number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      now.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (now[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (isSame ? 0 : 1),
          swapped ? (before[at - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? Infinity;
}

/** What is left of a day or month that there is not: its month, its year; of any other text the one year in it. */
function coarser(typed: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(typed) ?? [];
  if (year !== undefined) return day === undefined ? [year] : [`${year}-${month}`, year];
  const named = typed.replace(
    /\b\d{1,2}(?:st|nd|rd|th|\.)?\s+(?=\p{L})|(?<=\p{L}\s+)\d{1,2}(?:st|nd|rd|th)?,?(?=\s)/gu,
    '',
  );
  const years = typed.match(/(?<![\d.,])\d{4}(?![\d.,])/g) ?? [];
  return [...(named === typed ? [] : [named]), ...(years.length === 1 ? years : [])];
}
