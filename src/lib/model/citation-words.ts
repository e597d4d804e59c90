import type { Messages } from '../messages/messages';
import { dateInWords } from '../time/words/date-words';
import type { Citation } from './chronology';

/** When a source’s address was looked at, in words; undefined where nobody says. */
export function seenInWords({ seen }: Pick<Citation, 'seen'>, m: Messages): string | undefined {
  if (!seen) return undefined;
  const isDay = seen.kind === 'date' && seen.precision === 'day';
  return m.pane.seen(dateInWords(seen, m), isDay);
}

/** What a source’s words do not say of where it can be read: its address, or what stands for one. */
export function addressBeside({ text, url, unlinked }: Citation): string | undefined {
  const address = url ?? unlinked;
  return address === undefined || text.includes(address) ? undefined : address;
}

/** A source as text alone, for what has no links: its words, its address, and when that was looked at. */
export function citationInWords(citation: Citation, m: Messages): string {
  const seen = seenInWords(citation, m);
  const address = addressBeside(citation);
  const cited = address === undefined ? citation.text : `${citation.text}, ${address}`;
  return seen === undefined ? cited : m.pane.aside(cited, seen);
}
