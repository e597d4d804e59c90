import type { LinkedMedia } from '../../messages/media';
import type { Messages } from '../../messages/messages';
import type { Chronology, ChronologyEvent, Quote, Source } from '../../model/chronology';
import { citationInWords } from '../../model/citation-words';
import { eventDatesInWords } from '../../model/event-words';
import { partInWords } from '../../model/part-words';
import { hostOf } from '../../model/web-address';
import { citationOf, isCutAtEnd, isCutAtStart } from '../../model/excerpt';

/** A text with a capital where its script has them, for words that begin a line. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** What stands before and after a quote's own words: its marks, and an ellipsis where its sentence goes on. */
export function quoteEnds({ exact }: Quote): readonly [before: string, after: string] {
  return [`“${isCutAtStart(exact) ? '…\u00a0' : ''}`, `${isCutAtEnd(exact) ? '\u00a0…' : ''}”`];
}

/** The source with its address: what is printed of the notes cannot be pressed. */
function sourceInNotes(source: Source, m: Messages): string {
  const { url } = source;
  return m.slides.source(citationInWords({ text: citationOf(source, m), ...(url && { url }) }, m));
}

/** The words of a link of an event's media: “Video on example.org”. */
export function linkInWords(link: string, kind: LinkedMedia | undefined, m: Messages): string {
  return m.media.linked[kind ?? 'page'](hostOf(link));
}

/** What is said of an event's media, and where they are: of a picture that is on the slide its words alone. */
function mediaNotes({ title, media }: ChronologyEvent, m: Messages): string[] {
  if (!media) return [];
  const said = [media.caption, media.credit, media.licence].filter((each) => each !== undefined);
  const name = media.alt ?? m.media.unnamed(title);
  return [
    ...(said.length > 0 ? [said.join(' · ')] : []),
    ...(media.src !== undefined && media.picture === undefined
      ? [citationInWords({ text: name, url: media.src }, m)]
      : []),
    ...(media.link === undefined
      ? []
      : [citationInWords({ text: linkInWords(media.link, media.kind, m), url: media.link }, m)]),
  ];
}

/** What the speaker has to say of an event, a paragraph each: its date, what it rests on, each quote, the gloss, its media, and the source of these. */
export function eventNotes(event: ChronologyEvent, chronology: Chronology, m: Messages): string[] {
  const words = m.slides;
  const { claim, record, gloss } = event;
  return [
    capitalised(eventDatesInWords(event, m, chronology.source?.noun)),
    ...(claim.derivation ? [capitalised(m.pane.derived(claim.derivation))] : []),
    ...(record?.sources ?? []).map((source) => words.record(citationInWords(source, m))),
    ...(record?.conflict ? [words.conflict(record.conflict)] : []),
    ...event.quotes.map((quote) => {
      const words = quoteEnds(quote).join(quote.exact);
      return quote.section ? m.pane.aside(words, quote.section) : words;
    }),
    ...(gloss ? [gloss] : []),
    ...mediaNotes(event, m),
    ...(chronology.source ? [sourceInNotes(chronology.source, m)] : []),
  ];
}

/** All events with their dates, a paragraph each, after which of them these are and the source. */
export function overviewNotes(chronology: Chronology, m: Messages): string[] {
  const words = m.slides;
  const { source, events } = chronology;
  const part = partInWords(chronology, m);
  return [
    ...(part === undefined ? [] : [capitalised(part)]),
    ...(source ? [sourceInNotes(source, m)] : []),
    ...events.map((event) =>
      words.listed(capitalised(eventDatesInWords(event, m, source?.noun)), event.title),
    ),
  ];
}
