import { on } from 'svelte/events';
import type { ErrorCode } from './contract';
import { type Envelope, type Announcement, VERSION, isEnvelope } from './protocol';
import { keyCommand, lifecycleOf, turnCommand } from './dialects/reveal';

/** What answers a command: its value, or why it could not be followed. */
interface Reply {
  readonly type: 'reply';
  readonly re: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: ErrorCode; readonly message: string };
}

interface Handlers {
  onstart(): void;
  onstop(): void;
  /** Any message in our envelope. A port that came with it is the one to answer on. */
  onmessage(message: Envelope): void;
  /** Any other. */
  onforeign(data: unknown): void;
}

/** The page around the embed: what it says, and what is said to it. Every method is harmless where there is none. */
export class Host {
  readonly inst = Math.random().toString(36).slice(2);
  /** The only origin to speak with; empty for any. */
  origin = '';
  #port: MessagePort | undefined;
  #isNative = false;

  /** Whether the page around speaks our messages. If not it may be a deck of reveal.js, or anything. */
  get isNative(): boolean {
    return this.#isNative;
  }

  get isFramed(): boolean {
    return window.parent !== window;
  }

  /** Returns what ends it. Only the parent is listened to, and once it has handed over a port only that. */
  listen(handlers: Handlers): () => void {
    const stop = on(window, 'message', ({ source, origin, data, ports }) => {
      if (source !== window.parent || (this.origin !== '' && origin !== this.origin)) return;
      const change = lifecycleOf(data);
      if (change === 'start') handlers.onstart();
      else if (change === 'stop') handlers.onstop();
      else if (!isEnvelope(data)) handlers.onforeign(data);
      else if (data.type === 'hello') this.#greet(data, ports[0], handlers);
      else if (!this.#port) handlers.onmessage(data);
    });
    return () => {
      stop();
      this.#port?.close();
    };
  }

  #greet(hello: Envelope, port: MessagePort | undefined, handlers: Handlers): void {
    this.#isNative ||= hello.anno === VERSION;
    if (port) {
      this.#port?.close();
      this.#port = port;
      port.onmessage = ({ data }) => {
        if (isEnvelope(data)) handlers.onmessage(data);
      };
    }
    handlers.onmessage(hello);
  }

  /** Says something in our envelope. */
  say(said: (Announcement & { readonly id?: number }) | Reply): void {
    const message = { anno: VERSION, inst: this.inst, ...said };
    if (this.#port) this.#port.postMessage(message);
    else this.post(message);
  }

  /** Turns the page of the deck, which then has the keyboard. */
  turn(by: 1 | -1): void {
    if (this.#isNative) this.say({ type: 'edge', data: { dir: by, by: 'user' } });
    else this.post(turnCommand(by));
    this.giveFocusBack();
  }

  pressKey({ key, code, keyCode, shiftKey }: KeyboardEvent, revealCode: number): void {
    if (this.#isNative) this.say({ type: 'key', data: { key, code, keyCode, shift: shiftKey } });
    else this.post(keyCommand(revealCode));
  }

  /** The next key goes to the page around the frame. */
  giveFocusBack(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (this.isFramed) window.parent.focus();
  }

  // The parent's origin is often not known, and is “null” for a deck from a file; what is said is no secret.
  post(message: unknown): void {
    if (this.isFramed) window.parent.postMessage(message, this.origin || '*');
  }
}
