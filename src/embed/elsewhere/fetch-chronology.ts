import { type OtherFiles, type From, addressOf, originOf, readFrom } from '../../lib/importing/elsewhere';
import type { Messages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import { type ChronologyWords, wordsOf } from '../../lib/model/chronology-words';
import { partsOf } from '../../lib/view/carried';
import { hrefWith, keepInLinks } from '../../lib/view/keep-file';
import { type WordsRoom, wordsRoom } from '../options/words-room';
import { Notice } from './notice';

/** A chronology, its dates in the page's language, and the room that its words ask for. */
export interface Fetched {
  readonly chronology: Chronology;
  readonly words: ChronologyWords;
  readonly room: WordsRoom;
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
  reading: OtherFiles,
): Promise<Fetched | undefined> {
  const said = messages.source;
  const notice = new Notice(target, addressOf(from), said, messages.faults);
  const found = await readFrom(from, limitMB, (bytes) => notice.progress(bytes), reading, messages.lang);
  if (found.kind === 'chronology') {
    const { chronology, mistakes } = found;
    const own = wordsOf(chronology, messages);
    const origin = originOf(from, said);
    const words = {
      ...own,
      citation: citedFrom(own.citation, origin),
      cited: citedFrom(own.cited, origin),
    };
    document.title = chronology.title;
    notice.tell(mistakes, chronology.events.length);
    if ('packed' in from) {
      const search = partsOf(location.search, (name) => name !== 'event');
      keepInLinks(target, (id) => hrefWith(from.packed, search, id));
    }
    return { chronology, words, room: wordsRoom(chronology, words) };
  }
  notice.fail(found.mistakes);
  return undefined;
}
