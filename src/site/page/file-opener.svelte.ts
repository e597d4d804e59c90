import { on } from 'svelte/events';
import { type From, addressOf, originOf, readFrom } from '../../lib/importing/elsewhere';
import { importInput } from '../../lib/importing/registry';
import { suggested } from '$lib/model/suggest-later';
import { readOptions } from '../../embed/options/read-options';
import type { Mistakes } from '$lib/model/mistakes';
import type { SourceWords } from '$lib/messages/files';
import { type Carried, packedIn, srcParameter } from '$lib/view/carried';
import type { OpenedFile } from '../opened';

/** Where a page is with the file that its address names. */
export type FileState =
  /** The address has not been read yet: so it is on the server. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'loading'; readonly address: string; readonly receivedKB: number }
  | { readonly kind: 'fault'; readonly address: string; readonly mistakes: Mistakes }
  | { readonly kind: 'shown'; readonly file: OpenedFile };

interface FileRequest {
  readonly from: From;
  readonly limitMB: number;
  readonly carried: Carried;
}

function askedHere(): FileRequest | undefined {
  const packed = packedIn(location.hash);
  const { src, limit } = readOptions(location.search).options;
  const limited = new URLSearchParams(location.search).has('limit') ? `limit=${limit}` : '';
  if (packed !== undefined) return { from: { packed }, limitMB: limit, carried: { search: limited, packed } };
  if (src === '') return undefined;
  const search = [srcParameter(src, location.href), limited].filter(Boolean).join('&');
  return { from: { src }, limitMB: limit, carried: { search } };
}

/** Opens the file that the page's address names, and the next one when the address changes. */
export class FileOpener {
  opening: FileState = $state.raw({ kind: 'unread' });
  readonly #words: SourceWords;
  #asked: FileRequest | undefined;

  constructor(words: SourceWords) {
    this.#words = words;
  }

  /** Reads the address now and on every change of it; returns what ends that. For `onMount`. */
  start(): () => void {
    void this.#read();
    const stops = [
      on(window, 'popstate', () => void this.#read()),
      on(window, 'hashchange', () => void this.#read()),
    ];
    return () => stops.forEach((stop) => stop());
  }

  async #read(): Promise<void> {
    const asked = askedHere();
    if (!asked) {
      // A link to an event takes the place of a file that the hash carried, which the page still has.
      const isLink = location.hash !== '' && this.#asked?.carried.packed !== undefined;
      if (isLink) return;
      this.#asked = undefined;
      this.opening = { kind: 'nothing' };
      return;
    }
    if (JSON.stringify(asked.carried) === JSON.stringify(this.#asked?.carried)) return;
    this.#asked = asked;
    const isLatest = () => this.#asked === asked;
    const { from, limitMB, carried } = asked;
    const address = addressOf(from);
    const tell = (receivedKB: number) => {
      if (isLatest()) this.opening = { kind: 'loading', address, receivedKB };
    };
    tell(0);
    const found = await readFrom(from, limitMB, (bytes) => tell(Math.floor(bytes / 1000)), {
      importInput,
      suggested,
    });
    if (!isLatest()) return;
    if (found.kind !== 'chronology') {
      this.opening = { kind: 'fault', address, mistakes: found.mistakes };
      return;
    }
    const { chronology, mistakes, file } = found;
    const origin = originOf(from, this.#words);
    const place = 'src' in from ? address : undefined;
    this.opening = { kind: 'shown', file: { chronology, mistakes, file, carried, origin, address: place } };
  }
}
