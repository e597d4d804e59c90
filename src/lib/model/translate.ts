import type { ToldEventInput, ToldInput } from './chronology';
import { LANG_LEFT_OUT } from './limits';

type ToldRecord = NonNullable<ToldEventInput['record']>;

/** An event's own words in another language; its quotes stay as they are. */
interface EventWords {
  readonly title: string;
  readonly gloss?: string;
  readonly derivation?: string;
  readonly recordSource?: string;
  /** Of a record with several, one for each, in their order. */
  readonly recordSources?: readonly string[];
  readonly conflict?: string;
}

/** A chronology's own words in another language, by what they stand for. */
export interface Translation {
  readonly lang: string;
  readonly title: string;
  readonly summary?: string;
  /** Of the source, where there is one, what is not its own words. */
  readonly source?: { readonly noun: string; readonly publisher: string };
  /** Names of sections that the source has no heading for. */
  readonly sections: Readonly<Record<string, string>>;
  /** By the lane's id. */
  readonly lanes: Readonly<Record<string, string>>;
  /** Kinds of links. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly actors: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  /** Titles of eras, by those in the content's own language. */
  readonly eras?: Readonly<Record<string, string>>;
  /** What the notes say, by what they say in the content's own language. */
  readonly notes?: Readonly<Record<string, string>>;
  /** By the event's id. */
  readonly events: Readonly<Record<string, EventWords>>;
}

function recordIn(
  record: ToldRecord,
  { recordSource, recordSources = [], conflict }: EventWords,
): ToldRecord {
  return {
    ...record,
    ...(record.source !== undefined && { source: recordSource ?? '' }),
    ...(record.sources && {
      // A word too many makes a source that is none, and is told like one that is missing.
      sources: Array.from({ length: Math.max(record.sources.length, recordSources.length) }, (_, place) => ({
        ...record.sources?.[place],
        text: record.sources?.[place] ? (recordSources[place] ?? '') : '',
      })),
    }),
    ...(record.conflict && { conflict: conflict ?? '' }),
  };
}

function eventIn(
  event: ToldEventInput,
  to: Translation,
  inWords: Lookup,
  quotesLang: string | undefined,
): ToldEventInput {
  const words = inWords('events', to.events, event.id ?? event.title) ?? { title: event.title };
  const { claim, record } = event;
  const { title, gloss, derivation } = words;
  return {
    ...event,
    title,
    ...(gloss !== undefined && { gloss }),
    ...(claim && { claim: { ...claim, ...(claim.derivation && { derivation: derivation ?? '' }) } }),
    ...(record && { record: recordIn(record, words) }),
    ...(event.quotes && {
      quotes: event.quotes.map((quote) => ({
        ...(quotesLang !== undefined && { lang: quotesLang }),
        ...quote,
        ...(quote.section && { section: to.sections[quote.section] ?? quote.section }),
      })),
    }),
    ...(event.actors && {
      actors: event.actors.map((actor) => inWords('actors', to.actors, actor) ?? actor),
    }),
    ...(event.tags && { tags: event.tags.map((tag) => inWords('tags', to.tags ?? {}, tag) ?? tag) }),
    ...(event.links && {
      links: event.links.map((link) => ({
        ...link,
        kind: inWords('kinds', to.kinds, link.kind) ?? link.kind,
      })),
    }),
  };
}

/** The words that stand for a key, which a table of words must have. */
type Lookup = <Words>(
  table: string,
  words: Readonly<Record<string, Words>>,
  key: string,
) => Words | undefined;

/**
 * A chronology told in another language. What its source says keeps that language, and says so.
 * @throws Error that lists every lane, kind of link, actor, tag, era, event and note without words, and a summary without them
 */
export function translated(content: ToldInput, to: Translation): ToldInput {
  const missing: string[] = [];
  const inWords: Lookup = (table, words, key) => {
    if (words[key] === undefined) missing.push(`${table}: ${key}`);
    return words[key];
  };
  const own = content.lang ?? LANG_LEFT_OUT;
  const summaries = to.summary === undefined ? {} : { [content.title]: to.summary };
  const made: ToldInput = {
    ...content,
    lang: to.lang,
    title: to.title,
    ...(content.summary && { summary: inWords('summary', summaries, content.title) ?? content.summary }),
    ...(content.source && { source: { ...content.source, lang: own, ...to.source } }),
    ...(content.lanes && {
      lanes: content.lanes.map((lane) => ({
        ...lane,
        title: inWords('lanes', to.lanes, lane.id) ?? lane.title,
      })),
    }),
    ...(content.eras && {
      eras: content.eras.map((era) => ({
        ...era,
        title: inWords('eras', to.eras ?? {}, era.title) ?? era.title,
      })),
    }),
    events: content.events.map((event) => eventIn(event, to, inWords, content.source ? undefined : own)),
    ...(content.notes && {
      notes: content.notes.map((note) => ({
        ...note,
        text: inWords('notes', to.notes ?? {}, note.text) ?? note.text,
      })),
    }),
  };
  if (missing.length > 0)
    throw new Error(
      `expected words in ${to.lang} for all of the content, found none for ${missing.join('; ')}`,
    );
  return made;
}
