import { on } from 'svelte/events';

/** What one copy of an embed tells the others: the event that is chosen, or that none is. */
interface Told {
  readonly anno: 1;
  readonly type: 'select';
  readonly inst: string;
  readonly event: string | undefined;
}

function isTold(data: unknown): data is Told {
  return (
    typeof data === 'object' &&
    data !== null &&
    'anno' in data &&
    data.anno === 1 &&
    'type' in data &&
    data.type === 'select' &&
    'inst' in data &&
    typeof data.inst === 'string' &&
    (!('event' in data) || data.event === undefined || typeof data.event === 'string')
  );
}

/**
 * Keeps the copies of one embed together: the deck's and those of the speaker's window. Each follows what the reader last
 * did in any of them; what it was told it does not pass on. Also remembers it for this tab, for decks that unload a
 * frame with its slide. A frame that may have neither, such as a sandboxed one, stands alone.
 */
export class Sync {
  readonly #name: string;
  readonly #inst = Math.random().toString(36).slice(2);
  #channel: BroadcastChannel | undefined;

  /** @param name what the copies share: the same embed at the same address */
  constructor(name: string) {
    this.#name = `anno:${name}`;
  }

  /** Calls back with what another copy chose; returns what ends that. */
  listen(onselect: (eventId: string | undefined) => void): () => void {
    try {
      this.#channel = new BroadcastChannel(this.#name);
    } catch {
      return () => undefined;
    }
    const channel = this.#channel;
    const stop = on(channel, 'message', (message) => {
      const data: unknown = 'data' in message ? message.data : undefined;
      if (isTold(data) && data.inst !== this.#inst) onselect(data.event);
    });
    return () => {
      stop();
      channel.close();
    };
  }

  tell(eventId: string | undefined): void {
    this.#channel?.postMessage({ anno: 1, type: 'select', inst: this.#inst, event: eventId } satisfies Told);
    try {
      sessionStorage.setItem(this.#name, eventId ?? '');
    } catch {
      // Storage is closed to frames of other sites; the deck keeps such a frame, or begins anew.
    }
  }

  /** The event that was chosen last in this tab; empty where none was, undefined where nothing is known. */
  recall(): string | undefined {
    try {
      return sessionStorage.getItem(this.#name) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
