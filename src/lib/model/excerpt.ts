import type { Messages, StageMessages } from '../messages/messages';
import { dateInWords } from '../time/words/date-words';
import { yearsInWords } from '../time/words/year-words';
import type { Chronology, Quote, Source } from './chronology';

/** A run of a quote's text; the marked ones are its dating words. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a quote at its dating words, in the order in which they stand; marks that overlap an earlier one are left out. */
export function segmentsOf({ exact, marks }: Pick<Quote, 'exact' | 'marks'>): Segment[] {
  const found = marks
    .map((mark) => ({ start: exact.indexOf(mark), end: exact.indexOf(mark) + mark.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let from = 0;
  for (const { start, end } of found) {
    if (start < from) continue;
    segments.push(
      { text: exact.slice(from, start), isMarked: false },
      { text: exact.slice(start, end), isMarked: true },
    );
    from = end;
  }
  segments.push({ text: exact.slice(from), isMarked: false });
  return segments.filter(({ text }) => text !== '');
}

/** Quoted words begin in the middle of a sentence unless they begin with a capital; an ellipsis says so. */
export function isCutAtStart(exact: string): boolean {
  return /^\s*[“‘"'「『（(]*\p{Ll}/u.test(exact);
}

/** Whether the quoted words stop before their sentence does. */
export function isCutAtEnd(exact: string): boolean {
  return !/[.!?。！？][”’"'」』）)]*\s*$/u.test(exact);
}

/** The year a source was published in, in words, no finer than it is known. */
export function publishedYear({ date }: Source, m: Messages): string {
  return date.kind === 'date' ? yearsInWords(date, m).noun : dateInWords(date, m);
}

/** A source as a reader cites it: authors, title, publisher, year. */
export function citationOf(source: Source, m: Messages): string {
  const { authors, title, container, publisher } = source;
  return m.page.citation({
    authors,
    title,
    ...(container !== undefined && { container }),
    publisher,
    year: publishedYear(source, m),
  });
}

/** The same for who reads it from the last row: publisher, year. */
export function citedInShort(source: Source, m: Messages): string {
  return m.page.cited(source.publisher, publishedYear(source, m));
}

/** The language of a chronology's quotes: one's own, else its source's, else the one that it is told in. */
export function quotesLang(
  { lang, source }: Pick<Chronology, 'lang' | 'source'>,
  quote?: Pick<Quote, 'lang'>,
): string {
  return quote?.lang ?? source?.lang ?? lang;
}

/** In which language the quotes are, or one of them, said where it is another than the interface's. */
export function languageOf(
  chronology: Pick<Chronology, 'lang' | 'source'>,
  m: StageMessages,
  quote?: Pick<Quote, 'lang'>,
): string | undefined {
  const { language, baseName } = new Intl.Locale(quotesLang(chronology, quote));
  if (m.lang.startsWith(language)) return undefined;
  return m.pane.quoteIn(new Intl.DisplayNames(m.locale, { type: 'language' }).of(baseName) ?? baseName);
}
