import type { Messages } from '../../messages/messages';
import type { Chronology, ChronologyEvent, Quote } from '../../model/chronology';
import { citationInWords } from '../../model/citation-words';
import { eventDatesInWords } from '../../model/event-words';
import { partInWords } from '../../model/part-words';
import { citationOf, isCutAtEnd, isCutAtStart } from '../../model/excerpt';

/** A text with a capital where its script has them, for words that begin a line. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** What stands before and after a quote's own words: its marks, and an ellipsis where its sentence goes on. */
export function quoteEnds({ exact }: Quote): readonly [before: string, after: string] {
  return [`“${isCutAtStart(exact) ? '… ' : ''}`, `${isCutAtEnd(exact) ? ' …' : ''}”`];
}

/** Where a quote stands: the source as it is cited, and the section. */
export function quoteSource({ section }: Quote, { source }: Chronology, m: Messages): string {
  return [...(source ? [citationOf(source, m)] : []), ...(section ? [section] : [])].join(' · ');
}

/** What the speaker has to say of an event, a paragraph each: its date, what it rests on, each quote with its source, the gloss. */
export function eventNotes(event: ChronologyEvent, chronology: Chronology, m: Messages): string[] {
  const words = m.slides;
  const { claim, record, gloss } = event;
  return [
    capitalised(eventDatesInWords(event, m, chronology.source?.noun)),
    ...(claim.derivation ? [capitalised(m.pane.derived(claim.derivation))] : []),
    ...(record?.sources ?? []).map((source) => words.record(citationInWords(source, m))),
    ...(record?.conflict ? [words.conflict(record.conflict)] : []),
    ...event.quotes.flatMap((quote) => {
      const source = quoteSource(quote, chronology, m);
      return [quoteEnds(quote).join(quote.exact), ...(source ? [words.source(source)] : [])];
    }),
    ...(gloss ? [gloss] : []),
  ];
}

/** All events with their dates, a paragraph each, after which of them these are and the source. */
export function overviewNotes(chronology: Chronology, m: Messages): string[] {
  const words = m.slides;
  const { source, events } = chronology;
  const part = partInWords(chronology, m);
  return [
    ...(part === undefined ? [] : [capitalised(part)]),
    ...(source ? [words.source(citationOf(source, m))] : []),
    ...events.map((event) =>
      words.listed(capitalised(eventDatesInWords(event, m, source?.noun)), event.title),
    ),
  ];
}
