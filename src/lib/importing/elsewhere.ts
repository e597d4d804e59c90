import type { SourceWords } from '../messages/files';
import { type ParseResult, parseChronology } from '../model/parse';
import { type Mistakes, withLosses } from '../model/mistakes';
import { onlyFault } from './fault-words';
import type { InputRead } from './registry';
import type { Content } from './importer';
import { type Loaded, loadFile, nameOf, notAnAddress, sourceAddress, unpackFile } from './source';

const PATIENCE_MS = 30_000;
/** Where a chronology comes from: an address, or the address of the embed itself. */
export type From = { readonly src: string } | { readonly packed: string };

/** A chronology from elsewhere, and the very file that it was read from. */
export type FromFile = Extract<ParseResult, { readonly kind: 'chronology' }> & { readonly file: unknown };

/** Why there is none. */
export interface Unread {
  readonly kind: 'unread';
  readonly mistakes: Mistakes;
}

/** The whole address of a file, for people to read. */
export function addressOf(from: From): string {
  return 'src' in from ? (sourceAddress(from.src, location.href) ?? from.src) : '#data';
}

// A host that is the reader's own machine says nothing of whose a file is.
const OWN_HOST = /^(?:localhost|127\.|\[::1\])/;

/** Which file it is and whose, in words: its name and that of its host, as far as it has either. */
export function originOf(from: From, words: SourceWords): string {
  const address = 'src' in from ? sourceAddress(from.src, location.href) : undefined;
  const host = address === undefined ? '' : new URL(address).host;
  if (address === undefined || host === '') return words.fromAddress;
  const name = nameOf(address);
  return words.from([name, OWN_HOST.test(host) && name !== '' ? '' : host].filter(Boolean).join(' · '));
}

/** What reads files, and finds what a date that is refused may mean: `importInput` and `suggested`, where they are at hand. */
export interface OtherFiles {
  importInput(content: Content, name: string, mime: string): Promise<InputRead>;
  suggested(mistakes: Mistakes): Promise<Mistakes>;
}

/** Of other people's files nobody here writes alternative texts. */
function withoutAsking(mistakes: Mistakes): Mistakes {
  const faults = mistakes.faults.filter(
    ({ kind, expected }) => kind !== 'media' || expected !== 'alternative-text',
  );
  return { ...mistakes, faults };
}

/**
 * The chronology of what was read, or why there is none.
 * @param lang what it is told in where its texts are in several languages
 */
export async function checked(
  read: InputRead,
  suggested: OtherFiles['suggested'],
  lang?: string,
): Promise<FromFile | Unread> {
  if (read.kind === 'fault') return { kind: 'unread', mistakes: onlyFault(read.fault) };
  const result = parseChronology(read.input, lang);
  const own = read.from ? withoutAsking(result.mistakes) : result.mistakes;
  const mistakes = await suggested(withLosses(own, read.losses));
  return result.kind === 'chronology'
    ? { ...result, mistakes, file: read.input }
    : { kind: 'unread', mistakes };
}

/** Loads a file from elsewhere; total: every way in which it may fail is a fault. */
export async function loadFrom(
  from: From,
  limitMB: number,
  onprogress: (bytes: number) => void,
): Promise<Loaded> {
  const terms = { limitMB, patienceMs: PATIENCE_MS, onprogress };
  if ('packed' in from) return unpackFile(from.packed, terms);
  const address = sourceAddress(from.src, location.href);
  return address === undefined
    ? { kind: 'fault', fault: notAnAddress(addressOf(from)) }
    : loadFile(address, terms);
}

/** Loads and reads a chronology from elsewhere; total: every way in which it may fail is a fault. */
export async function readFrom(
  from: From,
  limitMB: number,
  onprogress: (bytes: number) => void,
  { importInput, suggested }: OtherFiles,
  lang?: string,
): Promise<FromFile | Unread> {
  const loaded = await loadFrom(from, limitMB, onprogress);
  if (loaded.kind === 'fault') return { kind: 'unread', mistakes: onlyFault(loaded.fault) };
  return checked(await importInput(loaded.content, loaded.name, loaded.mime), suggested, lang);
}
