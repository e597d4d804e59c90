import { on } from 'svelte/events';
import type { Edited } from '$lib/editing/history';
import { type Keeping, type OpenedTimeline, TimelineStore } from './timeline-store';

/** How far what is on the page is kept in the browser. */
export type KeptState = Keeping['kind'] | 'keeping' | 'none';

// Less than the second that a crash may cost; more than a browser needs to write what a timeline has.
const KEEP_AFTER_MS = 400;
const CHANNEL = 'anno-timelines';

interface ToldOfKept {
  readonly id: string;
  readonly revision: number;
}

/**
 * Keeps a timeline in the browser as it is edited, and hears of other tabs that do. What it holds for kept is never written
 * over what another tab has written since.
 */
export class Keeper {
  readonly id: string;
  readonly #store: TimelineStore | undefined;
  readonly #now: () => Edited;
  readonly #take: (opened: OpenedTimeline) => void;
  readonly #channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
  #before: OpenedTimeline | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  state: KeptState = $state('none');
  /** When it was kept last, ms; undefined before it was. */
  keptAt: number | undefined = $state();

  /**
   * @param store undefined where the browser keeps nothing
   * @param before the timeline as it is kept; undefined of a new one
   * @param take shows what another tab has made of it
   */
  constructor(
    id: string,
    store: TimelineStore | undefined,
    before: OpenedTimeline | undefined,
    now: () => Edited,
    take: (opened: OpenedTimeline) => void,
  ) {
    this.id = id;
    this.#store = store;
    this.#before = before;
    this.#now = now;
    this.#take = take;
    this.state = store ? (before ? 'kept' : 'none') : 'refused';
    this.keptAt = before?.timeline.changed;
  }

  /** Whether something on the page would be lost with it. */
  get isUnkept(): boolean {
    return this.state !== 'kept' && this.state !== 'none';
  }

  /** Something has changed: it is kept shortly, once for all that changes until then. */
  changed(): void {
    if (!this.#store) return;
    // What another tab has is not written over; a choice is asked for.
    if (this.state === 'elsewhere') return;
    this.state = 'keeping';
    this.#timer ??= setTimeout(() => void this.flush(), KEEP_AFTER_MS);
  }

  /** Keeps at once what has not been kept yet. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.state === 'keeping') this.#writing = this.#writing.then(() => this.#keep());
    return this.#writing;
  }

  async #keep(): Promise<void> {
    const edited = this.#now();
    if (!this.#store || edited === this.#before?.edited) return;
    const found = await this.#store.keep(this.id, edited, this.#before);
    if (found.kind !== 'kept') {
      this.state = found.kind;
      return;
    }
    this.#before = { timeline: found.timeline, edited };
    this.keptAt = found.timeline.changed;
    this.#channel?.postMessage({ id: this.id, revision: found.timeline.revision } satisfies ToldOfKept);
    // What was typed meanwhile has its own turn.
    if (this.#now() === edited) this.state = 'kept';
  }

  async #hear({ id, revision }: ToldOfKept): Promise<void> {
    if (id !== this.id || revision === this.#before?.timeline.revision) return;
    if (this.isUnkept) this.state = 'elsewhere';
    else await this.takeOther();
  }

  /** Shows what another tab has made of it, in place of what is here. */
  async takeOther(): Promise<void> {
    const opened = await this.#store?.load(this.id);
    if (!opened) return;
    this.#before = opened;
    this.keptAt = opened.timeline.changed;
    this.state = 'kept';
    this.#take(opened);
  }

  /** Listens to other tabs, and to the page's end; returns what ends that. */
  start(): () => void {
    const flush = () => void this.flush();
    const stops = [
      on(window, 'pagehide', flush),
      on(document, 'visibilitychange', () => document.hidden && flush()),
      on(window, 'beforeunload', (event) => this.isUnkept && event.preventDefault()),
    ];
    if (this.#channel)
      this.#channel.onmessage = ({ data }: MessageEvent<ToldOfKept>) => void this.#hear(data);
    return () => {
      stops.forEach((stop) => stop());
      // Others hear of what is kept last.
      void this.flush().then(() => this.#channel?.close());
    };
  }
}
