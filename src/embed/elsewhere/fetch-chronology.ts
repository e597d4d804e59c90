import { type From, addressOf, originOf, readFrom } from '../../lib/importing/elsewhere';
import type { Messages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import { type ChronologyWords, wordsOf } from '../../lib/model/chronology-words';
import { partsOf } from '../../lib/view/carried';
import { hrefWith, keepInLinks } from '../../lib/view/keep-file';
import { Notice } from './notice';

/** A chronology, and its dates in the page's language. */
export interface Fetched {
  readonly chronology: Chronology;
  readonly words: ChronologyWords;
}

/** A source as it is cited, with whose file says so: nobody's file passes for the site's own. */
function citedFrom(citation: string | undefined, origin: string): string {
  return citation === undefined ? origin : `${citation} · ${origin}`;
}

/**
 * Loads a chronology from elsewhere, and says meanwhile how far it has come.
 * @returns undefined where it can't be had; the target then says why
 */
export async function fetchChronology(
  from: From,
  limitMB: number,
  target: HTMLElement,
  messages: Messages,
): Promise<Fetched | undefined> {
  const said = messages.source;
  const notice = new Notice(target, addressOf(from), said, messages.faults);
  const found = await readFrom(from, limitMB, (bytes) => notice.progress(bytes));
  if (found.kind === 'chronology') {
    const { chronology, mistakes } = found;
    const words = wordsOf(chronology, messages);
    document.title = chronology.title;
    notice.tell(mistakes, chronology.events.length);
    if ('packed' in from) {
      const search = partsOf(location.search, (name) => name !== 'event');
      keepInLinks(target, (id) => hrefWith(from.packed, search, id));
    }
    return { chronology, words: { ...words, citation: citedFrom(words.citation, originOf(from, said)) } };
  }
  notice.fail(found.mistakes);
  return undefined;
}
