import type { Messages } from '../messages/messages';
import { shortDate } from '../time/words/short-date';
import type { Chronology, ChronologyEvent } from './chronology';
import { eventDateInWords, eventDatesInWords } from './event-words';
import { citationOf, citedInShort } from './excerpt';
import { briefly, fewWords } from './few-words';

/** What is said of a chronology's dates and source, in one language. */
export interface ChronologyWords {
  /** Its record's date, or its claim's: “5 September 2014”. */
  date(event: ChronologyEvent): string;
  /** What the source says and what is on record. */
  dates(event: ChronologyEvent): string;
  /** The same as `date`, as short as may be. */
  short(event: ChronologyEvent): string;
  /** The event with what is read of it from the last row: its first quote, or its gloss where it has none, in few words. */
  brief(event: ChronologyEvent): ChronologyEvent;
  /** How the source is cited, and in short, as on a slide. */
  readonly citation: string | undefined;
  readonly cited: string | undefined;
}

/** Puts them into words as they are asked for. */
export function wordsOf({ source }: Chronology, m: Messages): ChronologyWords {
  return {
    date: (event) => eventDateInWords(event, m),
    dates: (event) => eventDatesInWords(event, m, source?.noun),
    short: (event) => shortDate((event.record ?? event.claim).date, m),
    brief: (event) => ({ ...event, ...partsInBrief(event) }),
    citation: source && citationOf(source, m),
    cited: source && citedInShort(source, m),
  };
}

function partsInBrief({ quotes, gloss = '' }: ChronologyEvent): Pick<ChronologyEvent, 'quotes' | 'gloss'> {
  return {
    quotes: quotes.slice(0, 1).map((quote) => ({ ...quote, exact: fewWords(quote.exact, quote.marks[0]) })),
    gloss: quotes.length > 0 ? '' : briefly(gloss),
  };
}

/** The same as data, for whoever has no need of what makes them. */
export interface Said {
  /** By the event's id: `date`, `dates`, `short`, and what is another in `brief`. */
  readonly events: Readonly<Record<string, readonly [string, string, string, Partial<ChronologyEvent>]>>;
  readonly citation: string | undefined;
  readonly cited: string | undefined;
}

export function saidOf(chronology: Chronology, m: Messages): Said {
  const { date, dates, short, citation, cited } = wordsOf(chronology, m);
  const said = (event: ChronologyEvent) =>
    [date(event), dates(event), short(event), partsInBrief(event)] as const;
  return {
    events: Object.fromEntries(chronology.events.map((event) => [event.id, said(event)])),
    ...{ citation, cited },
  };
}

/** Words out of such data. */
export function wordsFrom({ events, citation, cited }: Said): ChronologyWords {
  const at = (place: 0 | 1 | 2) => (event: ChronologyEvent) => events[event.id]?.[place] ?? '';
  const brief = (event: ChronologyEvent) => ({ ...event, ...events[event.id]?.[3] });
  return { date: at(0), dates: at(1), short: at(2), brief, citation, cited };
}
