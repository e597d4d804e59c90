import { LANE_WORDS, type OwnWords, WORDS, isInLanguages, languagesIn } from '../model/told-in';
import { type Json, type JsonObject, isJsonList, isJsonObject } from './json';

/*
 * A file that has texts in several languages is edited in one of them: whoever edits sees a file of texts, and what is
 * written there is put among the other languages. What has no text in that language is empty, until it gets one.
 */

/** Which language is edited, and the one that texts are in which stand by themselves. */
export interface EditedLanguage {
  readonly lang: string;
  readonly own: string;
}

/** What a part of a view stands for, so that what was not edited goes back as it was. */
const standsFor = new WeakMap<object, JsonObject | readonly Json[]>();

function textIn(value: Json, { lang, own }: EditedLanguage): Json {
  if (isInLanguages(value)) return value[lang] ?? '';
  return typeof value === 'string' && lang !== own ? '' : value;
}

/** Names are told apart from each other by what they are, and have no empty place. */
function nameIn(value: Json, { lang, own }: EditedLanguage): Json {
  return isInLanguages(value) ? (value[lang] ?? value[own] ?? Object.values(value)[0] ?? '') : value;
}

function shown(value: Json, words: OwnWords, language: EditedLanguage, isName = false): Json {
  if (isJsonList(value)) {
    const next = value.map((item) => shown(item, words, language, words === true));
    if (next.every((item, at) => item === value[at])) return value;
    standsFor.set(next, value);
    return next;
  }
  if (words === true) return isName ? nameIn(value, language) : textIn(value, language);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, own]): [string, Json] => {
    const inside = Object.hasOwn(words, name) ? words[name] : undefined;
    return [name, inside === undefined ? own : shown(own, inside, language, words === LANE_WORDS)];
  });
  if (entries.every(([name, own]) => own === value[name])) return value;
  const next = Object.fromEntries(entries);
  standsFor.set(next, value);
  return next;
}

/** All that a file may be edited in: its own language first, then those that its texts are in, and the one that is written. */
export function languagesOf(file: JsonObject, { lang, own }: EditedLanguage): readonly string[] {
  return [...new Set([own, ...languagesIn(file), lang])];
}

/** A file as it is edited in a language: the very same where that is its own and it has no other. */
export function viewIn(file: JsonObject, language: EditedLanguage): JsonObject {
  if (language.lang === language.own && languagesIn(file).length === 0) return file;
  const view = shown(file, WORDS, language);
  return isJsonObject(view) ? view : file;
}

/** What is kept of a text that is written in a language; undefined where nothing is left of it. */
function written(
  text: Json | undefined,
  kept: Json | undefined,
  { lang, own }: EditedLanguage,
): Json | undefined {
  if (text !== undefined && typeof text !== 'string') return text;
  const isEmpty = text === undefined || text === '';
  if (isInLanguages(kept)) {
    const others = Object.entries(kept).filter(([tag]) => tag !== lang);
    const all = isEmpty ? others : [...others, [lang, text] as const];
    return all.length > 0 ? Object.fromEntries(all) : text;
  }
  if (lang === own) return text;
  if (isEmpty) return kept ?? text;
  return typeof kept === 'string' && kept !== '' ? { [own]: kept, [lang]: text } : { [lang]: text };
}

/** Which item of a list each of its new ones was before: the same, else the next of those that are gone, in their order. */
function formerOf(next: readonly Json[], was: readonly Json[]): (number | undefined)[] {
  const places = new Map(was.map((item, at) => [item, at]));
  const found = next.map((item) => places.get(item));
  const stayed = new Set(found);
  const gone = was.map((_, at) => at).filter((at) => !stayed.has(at));
  const isEdited = found.filter((at) => at === undefined).length === gone.length;
  return found.map((at) => at ?? (isEdited ? gone.shift() : undefined));
}

function kept(
  next: Json | undefined,
  was: Json | undefined,
  before: Json | undefined,
  words: OwnWords,
  language: EditedLanguage,
): Json | undefined {
  if (next === was) return before;
  if (isJsonList(next)) {
    const [views, stored] = [isJsonList(was) ? was : [], isJsonList(before) ? before : []];
    const former = formerOf(next, views);
    return next.flatMap((item, at): Json[] => {
      const place = former[at];
      const own = place === undefined ? [undefined, undefined] : [views[place], stored[place]];
      const value = kept(item, own[0], own[1], words, language);
      return value === undefined ? [] : [value];
    });
  }
  if (words === true) return written(next, before, language);
  if (!isJsonObject(next)) return next;
  // One that was copied or moved from elsewhere has all of its languages.
  const copied = standsFor.get(next);
  if (copied && !isJsonList(copied)) return copied;
  return keptFields(next, isJsonObject(was) ? was : {}, isJsonObject(before) ? before : {}, words, language);
}

function keptFields(
  next: JsonObject,
  was: JsonObject,
  before: JsonObject,
  words: Exclude<OwnWords, true>,
  language: EditedLanguage,
): JsonObject {
  const inside = (name: string) => (Object.hasOwn(words, name) ? words[name] : undefined);
  const entries = Object.entries(next).flatMap(([name, value]): [string, Json][] => {
    const own = inside(name);
    const stays = own === undefined ? value : kept(value, was[name], before[name], own, language);
    return stays === undefined ? [] : [[name, stays]];
  });
  // What was taken away in one language stays in the others.
  const left = Object.keys(was).flatMap((name): [string, Json][] => {
    if (Object.hasOwn(next, name) || inside(name) !== true || isJsonList(before[name])) return [];
    const stays = written(undefined, before[name], language);
    return stays === undefined ? [] : [[name, stays]];
  });
  return Object.fromEntries([...entries, ...left]);
}

/**
 * The file after its view in a language was edited: what was written is in that language, and all else is as it was.
 * @param view as `viewIn` gives it of the file
 */
export function withView(
  file: JsonObject,
  view: JsonObject,
  next: JsonObject,
  language: EditedLanguage,
): JsonObject {
  if (view === file && language.lang === language.own) return next;
  const merged = kept(next, view, file, WORDS, language);
  return isJsonObject(merged) ? merged : next;
}
