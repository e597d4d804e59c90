import type { StillContent, StillWords } from '../../drawing/still/still';
import type { Chronology, ChronologyEvent } from '../../model/chronology';
import { citationInWords } from '../../model/citation-words';

/** What is written below an event's title, a paragraph each: quotes are as they stand in the text, with where that is. */
export interface Paragraph {
  readonly kind: 'gloss' | 'quote' | 'dates';
  readonly text: string;
}

/** An event in words: what it is, the words that date it, and which dates there are of it. */
export function paragraphsOf(
  event: ChronologyEvent,
  { words, messages }: Pick<StillContent, 'words' | 'messages'>,
): Paragraph[] {
  const { gloss, quotes, record } = event;
  const conflict = record?.conflict;
  return [
    ...(gloss === undefined ? [] : [{ kind: 'gloss', text: gloss } as const]),
    ...quotes.map(({ exact, section }) => ({
      kind: 'quote' as const,
      text: `“${exact}”${section === undefined ? '' : ` (${section})`}`,
    })),
    { kind: 'dates', text: words.dates(event) },
    ...(record?.sources ?? []).map((source) => ({
      kind: 'dates' as const,
      text: messages.slides.record(citationInWords(source, messages)),
    })),
    ...(conflict === undefined ? [] : [{ kind: 'dates', text: messages.slides.conflict(conflict) } as const]),
  ];
}

/** How the source is cited, with its address. */
export function sourceLine({ source }: Chronology, { citation }: StillWords): string | undefined {
  if (citation === undefined) return undefined;
  return source?.url === undefined ? citation : `${citation}, ${source.url}`;
}

/** Where an event's media is: what it leads to, and the picture where that is not in the file itself. */
export function addressesOf({ media }: ChronologyEvent): readonly string[] {
  const src = media?.picture === undefined ? media?.src : undefined;
  return [media?.link, src]
    .filter((address) => address !== undefined)
    .map((address) => new URL(address).href);
}
