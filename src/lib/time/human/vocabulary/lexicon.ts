import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import { ru } from './ru';
import { uk } from './uk';
import type { Vocabulary, WordRole } from './vocabulary';
import { zh } from './zh';

/** What a word or a phrase is; `value` is a month's number, a season's, a year's, as its role has it. */
export interface WordSense {
  readonly role:
    | WordRole
    | 'calendar-month'
    | 'season'
    | 'weekday'
    | 'ordinal'
    | 'decade-of'
    | 'ago'
    | 'years-ago'
    | 'era'
    | 'lunar-era';
  readonly value: number;
}

const LANGUAGES: Readonly<Record<string, Vocabulary>> = { en, zh, es, fr, de, ru, pt, it, nl, uk };
/** The ordinal of “last”. */
export const LAST = 0;

function* sensesOf(words: Vocabulary): Generator<readonly [phrases: string, sense: WordSense]> {
  for (const [at, phrases] of words.months.entries())
    yield [phrases, { role: 'calendar-month', value: at + 1 }];
  for (const [at, phrases] of words.seasons.entries()) yield [phrases, { role: 'season', value: at }];
  for (const [at, phrases] of words.ordinals.entries()) yield [phrases, { role: 'ordinal', value: at + 1 }];
  if (words.last !== undefined) yield [words.last, { role: 'ordinal', value: LAST }];
  for (const [year, phrases] of Object.entries(words.decades ?? {}))
    yield [phrases, { role: 'decade-of', value: Number(year) }];
  for (const [years, phrases] of Object.entries(words.ago ?? {}))
    yield [phrases, { role: 'ago', value: Number(years) }];
  for (const [year, phrases] of Object.entries(words.eras ?? {}))
    yield [phrases, { role: 'era', value: Number(year) }];
  for (const [year, phrases] of Object.entries(words.lunarEras ?? {}))
    yield [phrases, { role: 'lunar-era', value: Number(year) }];
  if (words.yearsAgo !== undefined) yield [words.yearsAgo, { role: 'years-ago', value: 1 }];
  for (const role of ROLES) {
    const phrases = words.words[role];
    if (phrases !== undefined) yield [phrases, { role, value: WITHIN.includes(role) ? 1 : 0 }];
  }
  yield [words.weekdays, { role: 'weekday', value: 0 }];
}

const WITHIN: readonly WordRole[] = ['beginning', 'end'];

// Of a language's own words that are alike, the first of these.
const ROLES = [
  'about',
  'perhaps',
  'bce',
  'ce',
  'century',
  'millennium',
  'decade',
  'early',
  'mid',
  'late',
  'beginning',
  'end',
  'third',
  'half',
  'quarter',
  'first-half',
  'second-half',
  'before',
  'by',
  'until',
  'before-or-until',
  'before-or-by',
  'after',
  'since',
  'on',
  'not-before',
  'from',
  'between',
  'and',
  'or',
  'to',
  'now',
  'year',
  'month',
  'day',
  'fiscal',
  'noise',
] as const;

function lexiconOf(languages: readonly Vocabulary[]): ReadonlyMap<string, WordSense> {
  const lexicon = new Map<string, WordSense>();
  for (const language of languages) {
    for (const [phrases, sense] of sensesOf(language)) {
      for (const phrase of phrases.split('|')) if (!lexicon.has(phrase)) lexicon.set(phrase, sense);
    }
  }
  return lexicon;
}

const made = new Map<string, ReadonlyMap<string, WordSense>>();

/** The words of all languages; where two share one, that of `lang` goes first. */
export function lexiconFor(lang = ''): ReadonlyMap<string, WordSense> {
  const [tag = ''] = lang.toLowerCase().split('-');
  const own = LANGUAGES[tag];
  const key = own ? tag : '';
  const found = made.get(key) ?? lexiconOf([...(own ? [own] : []), ...Object.values(LANGUAGES)]);
  made.set(key, found);
  return found;
}

/** The digits of scripts that have their own, by what each is. */
export const NUMERALS: ReadonlyMap<string, number> = new Map(
  Object.values(LANGUAGES).flatMap(({ numerals = '', firstYear = '', nought = '' }) => [
    ...[...numerals].map((digit, value) => [digit, value] as const),
    ...[...firstYear].map((digit) => [digit, 1] as const),
    ...[...nought].map((digit) => [digit, 0] as const),
  ]),
);

function endings(key: 'ordinalEndings' | 'decadeEndings' | 'leads'): string {
  return Object.values(LANGUAGES)
    .flatMap((language) => language[key] ?? [])
    .join('|');
}

/** As alternatives of a pattern. */
export const ORDINAL_ENDINGS = endings('ordinalEndings');
export const DECADE_ENDINGS = endings('decadeEndings');
export const LEADS = endings('leads');
