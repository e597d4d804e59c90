import type { Messages } from '../messages/messages';
import type { Sought, Chronology, ChronologyEvent, PartOf } from '../model/chronology';
import { dateInWords } from '../time/words/date-words';
import { oncePer } from './once';

/** What a reader asks for who wants all. */
export const NOTHING_ASKED: Sought = { words: '', actors: [], isConflict: false };

// Scripts that part no words by spaces, so that any letters of theirs may begin one.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

// Letters that are no others with a mark, as those write them who have not got them.
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  ['øo', 'łl', 'đd', 'ðd', 'þth', 'ßss', 'æae', 'œoe', 'ıi'].map(([letter = '', ...plain]) => [
    letter,
    plain.join(''),
  ]),
);

/** A text as it is compared: without case, accents and signs, its words parted and preceded by one space each. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${plain.replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)} `.replace(
    /[^\p{L}\p{N}]+/gu,
    ' ',
  );
}

/**
 * What a text is looked through for: each of its words, as the beginning of one; letters of scripts without spaces wherever
 * they stand. Signs alone are none.
 */
export function termsOf(words: string): readonly string[] {
  const terms = words
    .normalize('NFKC')
    .split(/\s+/)
    .map((word) => folded(word).trimEnd());
  return [...new Set(terms)]
    .filter((term) => term !== '')
    .map((term) => (UNSPACED.test(term) ? term.trimStart() : term));
}

/** Whether anything is asked for. */
export function isAsking({ words, actors, tags = [], isConflict }: Sought): boolean {
  return isConflict || actors.length > 0 || tags.length > 0 || termsOf(words).length > 0;
}

/** What an event says of itself, but for its dates. */
function textOf(
  { title, quotes, gloss = '', actors, tags = [], record, media }: ChronologyEvent,
  lane: string,
): string {
  const passages = quotes.flatMap(({ exact, section = '' }) => [exact, section]);
  const seen = [media?.alt ?? '', media?.caption ?? ''];
  return folded(
    [title, lane, gloss, record?.conflict ?? '', ...actors, ...tags, ...seen, ...passages].join(' \n '),
  );
}

function datesOf({ claim, record }: ChronologyEvent, m: Messages): string {
  const dates = record ? [claim, record] : [claim];
  return folded(dates.map(({ date, edtf }) => `${dateInWords(date, m)} \n ${edtf}`).join(' \n '));
}

/** The texts of a chronology's events, in its order. Dates are put into words only for those that other words do not decide. */
interface Texts {
  readonly texts: readonly string[];
  readonly dates: (string | undefined)[];
}

const textsOf = oncePer<Chronology, Map<Messages, Texts>>(() => new Map());

function textsIn(chronology: Chronology, m: Messages): Texts {
  const known = textsOf(chronology).get(m);
  if (known) return known;
  const laneTitles = new Map(chronology.lanes.map(({ id, title }) => [id, title]));
  const { events } = chronology;
  const found: Texts = {
    texts: events.map((event) => textOf(event, laneTitles.get(event.lane) ?? '')),
    dates: new Array<string | undefined>(events.length).fill(undefined),
  };
  textsOf(chronology).set(m, found);
  return found;
}

/** The events of a chronology that meet what is asked, in its order. */
export function eventsAsked(chronology: Chronology, asked: Sought, m: Messages): readonly ChronologyEvent[] {
  const terms = termsOf(asked.words);
  const actors = new Set(asked.actors);
  const tags = new Set(asked.tags);
  const { texts, dates } = terms.length > 0 ? textsIn(chronology, m) : { texts: [], dates: [] };
  const hasWords = (event: ChronologyEvent, row: number): boolean => {
    const left = terms.filter((term) => !texts[row]?.includes(term));
    if (left.length === 0) return true;
    const inWords = (dates[row] ??= datesOf(event, m));
    return left.every((term) => inWords.includes(term));
  };
  return chronology.events.filter(
    (event, row) =>
      (!asked.isConflict || event.record?.conflict !== undefined) &&
      (actors.size === 0 || event.actors.some((actor) => actors.has(actor))) &&
      (tags.size === 0 || event.tags?.some((tag) => tags.has(tag)) === true) &&
      hasWords(event, row),
  );
}

/** Some of the events of a chronology as one of their own, on whose scale all stands where it does on the whole's; with the notes that have a place there. */
export function partOf(
  whole: Chronology,
  asked: Sought,
  events: readonly ChronologyEvent[],
): Chronology & { readonly part: PartOf } {
  const ids = new Set(events.map(({ id }) => id));
  const notes = whole.notes?.filter(({ at }) => at.kind === 'time' || ids.has(at.event));
  return { ...whole, events, ...(notes && { notes }), part: { whole, asked } };
}

/** A name, and how many events have it. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** Names that events have, the most frequent first; none where nobody parts some of them from the others. */
function counted(
  events: readonly ChronologyEvent[],
  namesOf: (event: ChronologyEvent) => readonly string[],
): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const name of new Set(namesOf(event))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => ({ name, count }));
  return all.every(({ count }) => count === events.length) ? [] : all.sort((a, b) => b.count - a.count);
}

/** Who takes part in events of a chronology. */
export const actorsOf = oncePer(({ events }: Chronology) => counted(events, ({ actors }) => actors));
/** What they are tagged with. */
export const tagsOf = oncePer(({ events }: Chronology) => counted(events, ({ tags = [] }) => tags));

/** How many events have a record that disagrees with their claim; 0 where that parts none from the others. */
export function conflictsIn({ events }: Chronology): number {
  const { length } = events.filter(({ record }) => record?.conflict !== undefined);
  return length === events.length ? 0 : length;
}

/** The same part with no links but those to events of its own, for files that have nothing else. */
export function withOwnLinks<Some extends Pick<Chronology, 'events'>>(chronology: Some): Some {
  const ids = new Set(chronology.events.map(({ id }) => id));
  const events = chronology.events.map((event) => ({
    ...event,
    links: event.links.filter(({ to }) => ids.has(to)),
  }));
  return { ...chronology, events };
}
