import type {
  AnnoCommands,
  AnnoEvents,
  AnnoTimeline,
  HostOptions,
  Ready,
  ThemeRequest,
} from '../embed/host-api/contract';
import { isRecord } from '../embed/host-api/protocol';
import { answerFor } from './copies';
import { keepPlace, placeOf } from './memory';
import { Readiness } from './readiness';
import { Replies } from './replies';
import { isEvent, readEvent, readValue } from './said';

const GREET_EVERY_MS = 250;
const PATIENCE_MS = 5000;
const GONE = 'the timeline was destroyed';
const managed = new WeakMap<HTMLIFrameElement, Timeline>();

class Timeline implements AnnoTimeline {
  readonly #frame: HTMLIFrameElement;
  #options: HostOptions;
  readonly #target = new EventTarget();
  readonly #handlers = new Map<unknown, (event: Event) => void>();
  readonly #counts = new Map<string, number>();
  readonly #replies = new Replies();
  readonly #ends = new AbortController();
  readonly #stopAnswering: () => void;
  #readiness = new Readiness();
  #greeting: ReturnType<typeof setInterval> | undefined;

  constructor(frame: HTMLIFrameElement, options: HostOptions) {
    this.#frame = frame;
    this.#options = options;
    const { signal } = this.#ends;
    window.addEventListener('message', (message) => this.#hear(message), { signal });
    frame.addEventListener('load', () => this.#greet(), { signal });
    this.#stopAnswering = answerFor(frame, (what) => what === 'ready' || (isEvent(what) && this.hears(what)));
    if (frame.src !== '') this.#greet();
  }

  #post(message: object): void {
    // A frame's origin is often unknown, and is “null” in a sandbox; nothing that is said is a secret.
    this.#frame.contentWindow?.postMessage({ anno: 1, ...message }, '*');
  }

  /** What the copies of the embed are called: by its address or, where that says nothing, by the page. */
  get #name(): string | undefined {
    const [, named = 'auto'] = /^[^#]*[?&]sync=([\w.-]+)/.exec(this.#frame.src) ?? [];
    const name = named === 'auto' ? this.#options.sync : named;
    return name === 'off' ? undefined : name;
  }

  #hello(): void {
    const { host = { kind: 'generic' }, role = 'main', theme, sync } = this.#options;
    const isTogether = role === 'main' || role === 'speaker';
    const place = this.#name !== undefined && isTogether ? placeOf(this.#name) : undefined;
    this.#post({ type: 'hello', data: { versions: [1], host, role, ...(theme && { theme }), sync, place } });
  }

  #greet(): void {
    clearInterval(this.#greeting);
    if (this.#readiness.isSettled) this.#readiness = new Readiness();
    const readiness = this.#readiness;
    let left = PATIENCE_MS / GREET_EVERY_MS;
    this.#hello();
    this.#greeting = setInterval(() => {
      left -= 1;
      if (left > 0) return this.#hello();
      clearInterval(this.#greeting);
      const why = 'the frame is blocked, or shows something else';
      readiness.settle(new Error(`expected an embed of Anno to answer within ${PATIENCE_MS} ms: ${why}`));
    }, GREET_EVERY_MS);
  }

  #hear({ source, data }: MessageEvent<unknown>): void {
    // A frame that is gone has no window, and neither has the message of another one that is gone.
    if (source === null || source !== this.#frame.contentWindow) return;
    if (!isRecord(data) || data.anno !== 1) return;
    if (data.type === 'reply') this.#replies.take(data);
    else if (isEvent(data.type)) this.#emit(data.type, data.data, data.id);
  }

  #emit(type: keyof AnnoEvents, data: unknown, id: unknown): void {
    // At first it says only that it is there, and what it is to whom greets it.
    if (type === 'ready' && !(isRecord(data) && 'doc' in data)) return this.#hello();
    const said = readEvent(type, data);
    if (!said) return;
    const facts = type === 'ready' ? readEvent(type, data) : undefined;
    if (facts) {
      clearInterval(this.#greeting);
      this.#readiness.settle(facts);
    }
    if (type === 'place' && this.#name !== undefined) {
      const place = readEvent(type, data);
      if (place) keepPlace(this.#name, place);
    }
    if (type === 'link' && typeof id === 'number' && this.hears(type)) {
      this.#post({ type: 'reply', re: id, ok: true });
    }
    this.#target.dispatchEvent(new CustomEvent(type, { detail: said }));
  }

  /** Takes over what somebody who speaks for the frame says of the page, and says it to the embed. */
  greetAs(options: HostOptions): void {
    this.#options = options;
    if (this.#frame.contentWindow) this.#hello();
  }

  ready(): Promise<Ready> {
    return this.#readiness.promise;
  }

  /** Whether somebody listens for an event. */
  hears(type: keyof AnnoEvents): boolean {
    return (this.#counts.get(type) ?? 0) > 0;
  }

  on<Type extends keyof AnnoEvents>(type: Type, listener: (data: AnnoEvents[Type]) => void): () => void {
    const handler = (event: Event) => {
      if (event instanceof CustomEvent) listener(event.detail);
    };
    this.#handlers.set(listener, handler);
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
    this.#target.addEventListener(type, handler, { signal: this.#ends.signal });
    return () => this.off(type, listener);
  }

  off<Type extends keyof AnnoEvents>(type: Type, listener: (data: AnnoEvents[Type]) => void): void {
    const handler = this.#handlers.get(listener);
    if (!handler || !this.#handlers.delete(listener)) return;
    this.#counts.set(type, (this.#counts.get(type) ?? 1) - 1);
    this.#target.removeEventListener(type, handler);
  }

  async send<Type extends keyof AnnoCommands>(
    type: Type,
    data?: AnnoCommands[Type]['data'],
  ): Promise<AnnoCommands[Type]['value']> {
    await this.ready();
    if (this.#ends.signal.aborted) throw new Error(GONE);
    return this.#replies.to(
      (id) => this.#post({ type, id, ...(data !== undefined && { data }) }),
      (value) => readValue(type, value),
    );
  }

  readonly next = () => this.send('next');
  readonly prev = () => this.send('prev');
  readonly goto = (place: AnnoCommands['goto']['data']) => this.send('goto', place);
  readonly setView = (view: AnnoCommands['view']['data']) => this.send('view', view);
  readonly setTheme = (theme: ThemeRequest) => this.send('theme', theme);
  readonly snapshot = (request: AnnoCommands['snapshot']['data']) => this.send('snapshot', request);
  readonly getState = () => this.send('getState');
  readonly setState = (state: AnnoCommands['setState']['data']) => this.send('setState', state);

  destroy(): void {
    this.#ends.abort();
    this.#stopAnswering();
    clearInterval(this.#greeting);
    managed.delete(this.#frame);
    this.#readiness.settle(new Error(GONE));
    this.#replies.end(new Error(GONE));
  }
}

/** One embed, from the page around it. The same frame has the same one, whoever asks. */
export function Anno(frame: HTMLIFrameElement, options?: HostOptions): Timeline {
  const known = managed.get(frame);
  if (known && options) known.greetAs(options);
  const timeline = known ?? new Timeline(frame, options ?? {});
  managed.set(frame, timeline);
  return timeline;
}
