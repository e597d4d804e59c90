import { on } from 'svelte/events';
import { SCALE_KINDS, type ScaleKind } from '../../lib/model/scale-kinds';
import { isRecord } from './protocol';

/** What copies of an embed have in common: the event that is shown or where they stand without one, and what is in sight, in shares of the scale. */
export interface Shared {
  readonly event: string | undefined;
  /** Where the playhead is; what has an event need not say it. */
  readonly at?: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly kind: ScaleKind;
}

/** What a host says of the copies: their name, and where they last were. */
export interface Kept {
  readonly name?: string | undefined;
  readonly place?: unknown;
}

// What rounding may do to a share.
const UNSEEN_SHARE = 1e-9;

export function isSame(a: Shared, b: Shared): boolean {
  const isNear = (x: number, y: number) => Math.abs(x - y) < UNSEEN_SHARE;
  return (
    a.event === b.event && a.at === b.at && a.kind === b.kind && isNear(a.from, b.from) && isNear(a.to, b.to)
  );
}

export function isShared(data: unknown): data is Shared {
  return (
    isRecord(data) &&
    (data.event === undefined || typeof data.event === 'string') &&
    (data.at === undefined || Number.isFinite(data.at)) &&
    typeof data.from === 'number' &&
    typeof data.to === 'number' &&
    data.from < data.to &&
    Number.isFinite(data.to - data.from) &&
    SCALE_KINDS.some((kind) => kind === data.kind)
  );
}

/**
 * Tells the copies of one name, the deck's and those of the speaker's window, what the reader last did in any of them. Also
 * remembers it for this tab, for decks that unload a frame with its slide. A frame that may have neither, such as a sandboxed
 * one, stands alone.
 */
export class Sync {
  readonly #name: string;
  readonly #inst: string;
  #channel: BroadcastChannel | undefined;

  /**
   * @param name what the copies share, as somebody has said
   * @param inst this copy's own
   */
  constructor(name: string, inst: string) {
    this.#name = `anno:${name}`;
    this.#inst = inst;
  }

  /** Calls back with what another copy shows; returns what ends that. */
  listen(onshared: (shared: Shared) => void): () => void {
    try {
      this.#channel = new BroadcastChannel(this.#name);
    } catch {
      return () => undefined;
    }
    const channel = this.#channel;
    const stop = on(channel, 'message', (message) => {
      const told: unknown = 'data' in message ? message.data : undefined;
      if (!isRecord(told) || told.anno !== 1 || told.inst === this.#inst) return;
      if (isShared(told.data)) onshared(told.data);
    });
    return () => {
      stop();
      channel.close();
    };
  }

  tell(shared: Shared): void {
    this.#channel?.postMessage({ anno: 1, type: 'shared', inst: this.#inst, data: shared });
    try {
      sessionStorage.setItem(this.#name, JSON.stringify(shared));
    } catch {
      // Storage is closed to frames of other sites; their hosts may remember it.
    }
  }

  /** What was shown last in this tab. */
  recall(): Shared | undefined {
    try {
      const shared: unknown = JSON.parse(sessionStorage.getItem(this.#name) ?? 'null');
      return isShared(shared) ? shared : undefined;
    } catch {
      return undefined;
    }
  }
}
