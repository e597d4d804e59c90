import { on } from 'svelte/events';
import { pushState, replaceState } from '$app/navigation';
import { type Unread, addressOf, loadFrom, originOf } from '$lib/importing/elsewhere';
import { onlyFault } from '$lib/importing/fault-words';
import { packFile } from '$lib/importing/source';
import type { Messages } from '$lib/messages/messages';
import type { Mistakes } from '$lib/model/mistakes';
import type { Carried } from '$lib/view/carried';
import { type Cancelled, type Choices, type FileRead } from '../../worker/file-reading';
import { FileReading, type Progress } from '../../worker/file-reading';
import type { Brought } from '../bring/desk';
import type { OpenedFile } from '../opened';
import { type FileState, givenUp, shareOf, tooLarge } from './file-state';
import { addressWith, requestHere } from './file-request';
import { type KeptFile, UNTOUCHED, fileOfTab, keepFile, keepForTab, keptFile } from './kept-file';
import { type PlacedFile, calledIn, givenOf, placedHere } from './placed-file';
import { type Renewal, isMissingPart } from '../renewal.svelte';

const MOST_MB = 200;
/** Characters of an address. Browsers take more; what shows, sends or keeps it may not. */
export const MOST_CARRIED = 150_000;

/** Opens what is brought to the page, or what its address names, and the next when that changes. */
export class FileOpener {
  opening: FileState = $state.raw({ kind: 'unread' });
  /** Whether other choices are being followed. */
  isSettling = $state(false);
  readonly #messages: Messages;
  readonly #reading = new FileReading();
  /** What is wanted now: whatever comes of something else comes too late. */
  #wanted: object = {};
  /** What the address asked for when it was last followed, or has carried since. */
  #carried: Carried | undefined;
  #placed: PlacedFile | undefined;
  /** What no address carries, and the tab keeps where the page is loaded anew. */
  #kept: KeptFile | undefined;
  readonly #renewal: Renewal;

  constructor(messages: Messages, renewal: Renewal) {
    this.#messages = messages;
    this.#renewal = renewal;
  }

  /**
   * Reads what was dropped on another page, or the address, now and on every change of it; returns what ends that. For
   * `onMount`.
   */
  start(brought: Brought | undefined): () => void {
    const kept = brought === undefined && !requestHere() ? fileOfTab() : undefined;
    if (brought !== undefined) void this.#take(brought, true);
    else if (!kept) void this.#follow();
    else void this.#read(placedHere(kept.file, this.#messages), kept.choices, replaceState);
    const stops = [
      on(window, 'popstate', () => void this.#follow()),
      on(window, 'hashchange', () => void this.#follow()),
      on(window, 'pagehide', () => this.#kept && keepForTab(this.#kept)),
    ];
    return () => {
      this.#reading.stop();
      stops.forEach((stop) => stop());
    };
  }

  /** Reads a file of the device, or a text. */
  async bring(brought: Brought): Promise<void> {
    // What is shown stays a step back.
    const isFileHere = location.search !== '' || location.hash !== '';
    if (isFileHere) pushState(location.pathname, {});
    await this.#take(brought, isFileHere);
  }

  /** @param isEntry whether the present entry of the history is the file's own */
  async #take(brought: Brought, isEntry: boolean): Promise<void> {
    const isText = typeof brought === 'string';
    const name = isText ? this.#messages.open.pasted : brought.name;
    const wanted = this.#want({ kind: 'reading', name, done: -1 });
    this.#carried = undefined;
    if (!isText && brought.size > MOST_MB * 1_000_000) {
      this.opening = { kind: 'fault', address: name, mistakes: tooLarge() };
      return;
    }
    const file = await givenOf(brought);
    if (this.#wanted !== wanted) return;
    const placed = placedHere(file, this.#messages);
    await this.#read(placed, UNTOUCHED, isEntry ? replaceState : pushState);
  }

  /** The same file by other answers, or other meanings of its columns. */
  async choose(choices: Choices): Promise<void> {
    const placed = this.#placed;
    if (!placed) return;
    const wanted = {};
    this.#wanted = wanted;
    this.isSettling = true;
    const found = await this.#reading.again(choices).catch((reason) => this.#lost(reason));
    if (this.#wanted !== wanted || found.kind === 'cancelled') return;
    if (found.kind === 'unread') this.#fail(placed, found.mistakes);
    else await this.#show(found, choices, { ...placed, carried: undefined }, replaceState);
    this.isSettling = false;
  }

  /** Gives up what is being read. */
  cancel(): void {
    this.#reading.stop();
    this.#want({ kind: 'nothing' });
    this.#carried = undefined;
    replaceState(location.pathname, {});
  }

  #want(opening: FileState): object {
    this.opening = opening;
    this.isSettling = false;
    this.#wanted = {};
    return this.#wanted;
  }

  #fail(placed: PlacedFile, mistakes: Mistakes): void {
    this.opening = { kind: 'fault', address: calledIn(placed, this.#messages), mistakes };
  }

  /** What reads a file has broken down: a part of it was not there, or there was not room enough for the file. */
  #lost(reason: unknown): Unread | Cancelled {
    if (!isMissingPart(reason)) return givenUp(reason);
    void this.#renewal.miss();
    if (this.opening.kind === 'reading') this.opening = { kind: 'nothing' };
    this.isSettling = false;
    return { kind: 'cancelled' };
  }

  async #follow(): Promise<void> {
    const request = requestHere();
    if (!request) {
      // A link to an event takes the place of a file that the hash carried, which the page still has.
      const isLink = location.hash !== '' && this.#carried?.packed !== undefined;
      if (isLink || (!this.#carried && this.opening.kind !== 'unread')) return;
      this.#carried = undefined;
      this.#want({ kind: 'nothing' });
      return;
    }
    const { from, limitMB, carried } = request;
    if (JSON.stringify(carried) === JSON.stringify(this.#carried)) return;
    this.#carried = carried;
    const address = addressOf(from);
    const wanted = this.#want({ kind: 'loading', address, receivedKB: 0 });
    const place = {
      origin: originOf(from, this.#messages.source),
      address: 'src' in from ? address : undefined,
      carried,
    };
    const kept = 'packed' in from ? keptFile(from.packed) : undefined;
    if (kept) {
      const { origin } = placedHere(kept.file, this.#messages);
      await this.#read({ ...place, origin, file: kept.file }, kept.choices, replaceState);
      return;
    }
    const loaded = await loadFrom(from, limitMB, (bytes) => {
      if (this.#wanted === wanted)
        this.opening = { kind: 'loading', address, receivedKB: Math.floor(bytes / 1000) };
    });
    if (this.#wanted !== wanted) return;
    if (loaded.kind === 'fault') this.opening = { kind: 'fault', address, mistakes: onlyFault(loaded.fault) };
    else await this.#read({ ...place, file: loaded }, UNTOUCHED, replaceState);
  }

  async #read(placed: PlacedFile, choices: Choices, write: typeof pushState): Promise<void> {
    const wanted = this.#wanted;
    const name = calledIn(placed, this.#messages);
    this.#kept = placed.carried ? undefined : { file: placed.file, choices };
    const tell = (progress: Progress) => {
      if (this.#wanted === wanted) this.opening = { kind: 'reading', name, done: shareOf(progress) };
    };
    const found = await this.#reading
      .read({ ...placed.file, lang: this.#messages.lang }, choices, tell)
      .catch((reason) => this.#lost(reason));
    if (this.#wanted !== wanted || found.kind === 'cancelled') return;
    if (found.kind === 'unread') this.#fail(placed, found.mistakes);
    else await this.#show(found, choices, placed, write);
  }

  async #show(found: FileRead, choices: Choices, placed: PlacedFile, write: typeof pushState): Promise<void> {
    const wanted = this.#wanted;
    const { chronology, mistakes, input, from } = found;
    let { carried } = placed;
    if (!carried) {
      const packed = await packFile(input, MOST_CARRIED);
      if (this.#wanted !== wanted) return;
      if (packed !== undefined) {
        carried = { search: '', packed };
        keepFile(packed, { file: placed.file, choices });
      }
      write(addressWith(packed), {});
      this.#carried = carried;
    }
    this.#kept = carried ? undefined : { file: placed.file, choices };
    this.#placed = placed;
    const { origin, address } = placed;
    const file: OpenedFile = { chronology, mistakes, file: input, carried, origin, address };
    this.opening = { kind: 'shown', file, report: from && { ...from, choices } };
  }
}
