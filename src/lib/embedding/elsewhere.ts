import { messagesIn } from '../messages/by-lang';
import { sourceWords } from '../messages/source';
import type { Chronology } from '../model/chronology';
import { type ChronologyWords, wordsOf } from '../model/chronology-words';
import type { Mistakes } from '../model/mistakes';
import { type ParseResult, parseChronology } from '../model/parse';
import { Notice } from './notice';
import { type SourceFault, loadJson, sourceAddress, unpackJson } from './source';

const PATIENCE_MS = 30_000;
/** Where a chronology comes from: an address, or the address of the embed itself. */
export type From = { readonly src: string } | { readonly packed: string };

type Readable = Extract<ParseResult, { readonly kind: 'chronology' }>;

async function load(
  from: From,
  limitMB: number,
  onprogress: (bytes: number) => void,
): Promise<Readable | SourceFault> {
  const terms = { limitMB, patienceMs: PATIENCE_MS, onprogress };
  const address = 'src' in from ? sourceAddress(from.src, location.href) : '#data';
  if (address === undefined) return { kind: 'address' };
  const loaded = await ('src' in from ? loadJson(address, terms) : unpackJson(from.packed, terms));
  if (loaded.kind === 'fault') return loaded.fault;
  const result = parseChronology(loaded.value);
  return result.kind === 'chronology' ? result : { kind: 'invalid', mistakes: result.mistakes };
}

/** A chronology, and its dates in the page's language. */
export interface Fetched {
  readonly chronology: Chronology;
  readonly words: ChronologyWords;
  /** What of it is not shown, and why. */
  readonly mistakes: Mistakes;
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
  const address = 'src' in from ? (sourceAddress(from.src, location.href) ?? from.src) : '#data';
  const messages = messagesIn(lang);
  const notice = new Notice(target, address, sourceWords(messages));
  const found = await load(from, limitMB, (bytes) => notice.progress(bytes));
  if (found.kind === 'chronology') {
    const { chronology, mistakes } = found;
    return { chronology, words: wordsOf(chronology, messages), mistakes };
  }
  notice.fail(found);
  return undefined;
}
