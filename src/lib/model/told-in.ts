import type { ChronologyInput, ToldInput } from './chronology';
import { isObject } from './fields';
import { LANG_LEFT_OUT } from './limits';

/** Where a file has words of its own, which may be there in several languages: `true` for a text. A list is as its items are. */
export type OwnWords = true | { readonly [field: string]: OwnWords };

/** The same of a lane, whose name is in its events’ cells as well. */
export const LANE_WORDS: OwnWords = { title: true };

/** The same of all of a file. */
export const WORDS: OwnWords = {
  title: true,
  summary: true,
  source: { noun: true, publisher: true },
  lanes: LANE_WORDS,
  eras: { title: true },
  notes: { text: true },
  events: {
    title: true,
    gloss: true,
    claim: { derivation: true },
    record: { source: true, conflict: true, sources: { text: true } },
    quotes: { section: true },
    actors: true,
    tags: true,
    links: { kind: true },
    media: { alt: true, caption: true },
  },
};

/** A file as it is told in one language. */
export interface ToldIn<Told = unknown> {
  /** The same with one text where there were several. */
  readonly input: Told;
  /** In which language a text is that is in another one than the file then is, by what it says. */
  readonly others: Readonly<Record<string, string>>;
  /** The same in its own language; the very same where it has but one. */
  readonly own: Told;
}

/** A text in several languages, by their tags. */
type InLanguages = Readonly<Record<string, string>>;

// Longer words would be tags too, but no language has one of these, and fields are called so: “title”, “headline”.
const LANGUAGE_FIRST = /^[a-z]{2,3}(?:-|$)/i;

function isTag(text: string): boolean {
  try {
    return LANGUAGE_FIRST.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Whether a value is a text in languages; one that has no text, or anything else, is told as what it is. */
export function isInLanguages(value: unknown): value is InLanguages {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([tag, text]) => typeof text === 'string' && isTag(tag));
}

/** The tag among some that is the same language in the same script as another, else the same language at all. */
function likest(tags: readonly string[], wanted: string): string | undefined {
  const whole = (tag: string) => new Intl.Locale(tag).maximize();
  const { language, script } = whole(wanted);
  const alike = tags.filter((tag) => isTag(tag) && whole(tag).language === language);
  return alike.find((tag) => tag === wanted) ?? alike.find((tag) => whole(tag).script === script) ?? alike[0];
}

/** The tags of all texts in languages, in the order in which they come. */
function tagsIn(value: unknown, words: OwnWords, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) {
    for (const item of value) tagsIn(item, words, found);
  } else if (words === true) {
    if (isInLanguages(value)) for (const tag of Object.keys(value)) found.add(tag);
  } else if (isObject(value)) {
    for (const [field, own] of Object.entries(words)) tagsIn(value[field], own, found);
  }
  return found;
}

/** The languages that a file's texts are in by tags, in the order in which they come; none where all stand by themselves. */
export function languagesIn(file: unknown): readonly string[] {
  return [...tagsIn(file, WORDS)];
}

type Tell = (value: unknown, words: OwnWords) => unknown;

/** A copy of a list or an object in which something differs; the same where nothing does. */
function mapped(value: unknown, words: OwnWords, tell: Tell): unknown {
  if (Array.isArray(value)) {
    const next = value.map((item: unknown) => tell(item, words));
    return next.some((item, at) => item !== value[at]) ? next : value;
  }
  if (words === true || !isObject(value)) return value;
  const changed = Object.entries(words).flatMap(([field, own]) => {
    if (!Object.hasOwn(value, field)) return [];
    const next = tell(value[field], own);
    return next === value[field] ? [] : [[field, next] as const];
  });
  return changed.length > 0 ? { ...value, ...Object.fromEntries(changed) } : value;
}

/** Quotes keep their language, which is that of the file as it was written. */
function withQuotesIn(
  input: Readonly<Record<string, unknown>>,
  lang: string,
): Readonly<Record<string, unknown>> {
  const { source, events } = input;
  if (isObject(source)) return { ...input, source: { lang, ...source } };
  if (!Array.isArray(events)) return input;
  const own = (quote: unknown) => (isObject(quote) ? { lang, ...quote } : quote);
  return {
    ...input,
    events: events.map((event: unknown) => {
      const quotes = isObject(event) ? event['quotes'] : undefined;
      return isObject(event) && Array.isArray(quotes) ? { ...event, quotes: quotes.map(own) } : event;
    }),
  };
}

/**
 * Tells a file that has texts in several languages in one of them; any other is given back as it is. A text that is not
 * there in that language is told in the file's own, else in the first that it has, and so is one that has but one.
 * @param wanted BCP 47; the file's own language, its `lang`, where that is left out or no text has it
 */
export function toldIn(input: ChronologyInput, wanted?: string): ToldIn<ToldInput>;
export function toldIn(input: unknown, wanted?: string): ToldIn;
export function toldIn(input: unknown, wanted?: string): ToldIn {
  const tags = tagsIn(input, WORDS);
  if (tags.size === 0 || !isObject(input)) return { input, others: {}, own: input };
  const said = input['lang'];
  const own = typeof said === 'string' && isTag(said) ? said : LANG_LEFT_OUT;
  const lang = (wanted !== undefined && likest([own, ...tags], wanted)) || own;
  const inOwn = inOne(input, own, own);
  if (lang === own) return { ...inOwn, own: inOwn.input };
  const { input: told, others } = inOne(input, lang, own);
  return { input: isObject(told) ? { ...withQuotesIn(told, own), lang } : told, others, own: inOwn.input };
}

/** A file with one of its texts each, and which of these are in another language than wanted. */
function inOne(input: unknown, lang: string, own: string): Omit<ToldIn, 'own'> {
  const others = new Map<string, string>();
  const known = new Map<string, { readonly tag: string; readonly isOther: boolean }>();
  const choice = (keys: readonly string[]) => {
    const key = keys.join();
    const tag = likest(keys, lang) ?? likest(keys, own) ?? keys[0] ?? own;
    const found = known.get(key) ?? { tag, isOther: likest([tag], lang) === undefined };
    known.set(key, found);
    return found;
  };
  const tell: Tell = (value, words) => {
    if (words !== true || Array.isArray(value)) return mapped(value, words, tell);
    if (!isInLanguages(value)) {
      if (typeof value === 'string' && lang !== own) others.set(value, own);
      return value;
    }
    const { tag, isOther } = choice(Object.keys(value));
    const text = value[tag];
    if (text !== undefined && isOther) others.set(text, tag);
    return text;
  };
  return { input: mapped(input, WORDS, tell), others: Object.fromEntries(others) };
}
