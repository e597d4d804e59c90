import { messagesIn } from '../messages/by-lang';
import { type SourceWords, sourceWords } from '../messages/source';
import type { Chronology } from '../model/chronology';
import { type ChronologyWords, wordsOf } from '../model/chronology-words';
import { type ParseResult, parseChronology } from '../model/parse';
import { partsOf } from '../view/carried';
import { hrefWith, keepInLinks } from '../view/keep-file';
import { Notice } from './notice';
import { type SourceFault, loadJson, sourceAddress, unpackJson } from './source';

const PATIENCE_MS = 30_000;
/** Where a chronology comes from: an address, or the address of the embed itself. */
export type From = { readonly src: string } | { readonly packed: string };

/** A chronology from elsewhere, and the very file that it was read from. */
export type FromFile = Extract<ParseResult, { readonly kind: 'chronology' }> & { readonly file: unknown };

/** The whole address of a file, for people to read. */
export function addressOf(from: From): string {
  return 'src' in from ? (sourceAddress(from.src, location.href) ?? from.src) : '#data';
}

/** Whose file it is, in words: the host's name where it has one. */
export function originOf(from: From, words: SourceWords): string {
  const address = 'src' in from ? sourceAddress(from.src, location.href) : undefined;
  const host = address === undefined ? '' : new URL(address).host;
  return host === '' ? words.fromAddress : words.from(host);
}

/** Loads and reads a chronology from elsewhere; total: every way in which it may fail is a fault. */
export async function readFrom(
  from: From,
  limitMB: number,
  onprogress: (bytes: number) => void,
): Promise<FromFile | SourceFault> {
  const terms = { limitMB, patienceMs: PATIENCE_MS, onprogress };
  const address = 'src' in from ? sourceAddress(from.src, location.href) : '#data';
  if (address === undefined) return { kind: 'address' };
  const loaded = await ('src' in from ? loadJson(address, terms) : unpackJson(from.packed, terms));
  if (loaded.kind === 'fault') return loaded.fault;
  const result = parseChronology(loaded.value);
  return result.kind === 'chronology'
    ? { ...result, file: loaded.value }
    : { kind: 'invalid', mistakes: result.mistakes };
}

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
  lang: string,
): Promise<Fetched | undefined> {
  const messages = messagesIn(lang);
  const said = sourceWords(messages);
  const notice = new Notice(target, addressOf(from), said);
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
  notice.fail(found);
  return undefined;
}
