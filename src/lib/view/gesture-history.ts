import { type Gesture, type Move, type ViewState, gestureBetween, moveBetween } from './gesture';

/** A state, and how many steps the play had gone by then. */
export interface Seen {
  readonly state: ViewState;
  readonly played: number;
}

/** What the entries are written to. */
export interface EntryList {
  /** The address of the present one. */
  here(): string;
  push(url: string): void;
  /** Writes in its place. */
  replace(url: string): void;
}

// Gestures of one kind that follow each other so soon are one.
const TOGETHER_MS = 2000;

/**
 * Makes entries of a reader's gestures, one for each once it rests; gestures of one kind within two seconds together have
 * one. What is no gesture, as the play, changes the present entry.
 */
export class GestureHistory {
  readonly #now: () => number;
  readonly #list: EntryList;
  #written: Seen;
  /** What is not yet written, and when it began. */
  #pending: (Seen & { readonly url: string; readonly move: Move; readonly startMs: number }) | undefined;
  /** The gesture that has the present entry, and the address that it set out from. */
  #last: { readonly gesture: Gesture; readonly endMs: number; readonly from: string } | undefined;

  /** @param now a clock that counts ms from whenever */
  constructor(first: Seen, list: EntryList, now: () => number) {
    this.#written = first;
    this.#list = list;
    this.#now = now;
  }

  /**
   * Takes note of a state and its address. Where another kind of gesture begins, the one before has ended.
   * @param isHeld whether a pointer is down: all that it does is one gesture
   * @returns whether there is anything to write
   */
  see(seen: Seen, url: string, isHeld: boolean): boolean {
    const before = this.#pending ?? this.#written;
    const move = moveBetween(before.state, seen.state);
    if (move && this.#pending && this.#pending.move !== move && !isHeld) this.rest();
    const { startMs = this.#now(), move: begun = move } = this.#pending ?? {};
    if (begun) this.#pending = { ...seen, url, startMs, move: begun };
    return begun !== undefined;
  }

  /** Writes what has come to rest. */
  rest(): void {
    if (!this.#pending) return;
    const { url, startMs, state, played } = this.#pending;
    const gesture = gestureBetween(this.#written.state, state, played !== this.#written.played);
    const last = this.#last;
    const isSoon = last?.gesture === gesture && startMs - (last?.endMs ?? -Infinity) < TOGETHER_MS;
    // What leads back to where it began has an entry, or the one before would be the same.
    const isTogether = isSoon && url !== last?.from;
    const from = isTogether ? (last?.from ?? '') : this.#list.here();
    if (url !== this.#list.here()) this.#list[gesture && !isTogether ? 'push' : 'replace'](url);
    this.#written = { state, played };
    this.#pending = undefined;
    if (gesture) this.#last = { gesture, endMs: this.#now(), from };
  }

  /** The present entry has this state: it was read there, or has been written. */
  settle(seen: Seen): void {
    this.#written = seen;
    this.#pending = undefined;
    this.#last = undefined;
  }
}
