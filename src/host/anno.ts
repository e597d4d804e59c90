import type {
  AnnoCommands,
  AnnoEvents,
  AnnoTimeline,
  HostOptions,
  Ready,
  ThemeRequest,
} from '../lib/embedding/contract';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const GREET_EVERY_MS = 250;
const PATIENCE_MS = 5000;
const managed = new WeakMap<HTMLIFrameElement, Timeline>();

export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

// What comes from the frame that was asked for is taken at its word.
function isReady(data: unknown): data is Ready {
  return isRecord(data) && isRecord(data.doc);
}

/** One loading of a frame: whether an embed in it has answered. */
class Readiness {
  readonly promise: Promise<Ready>;
  isSettled = false;
  #resolve: (facts: Ready) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever asks hears of it; nobody has to.
    this.promise.catch(() => undefined);
  }

  settle(outcome: Ready | Error): void {
    this.isSettled = true;
    if (outcome instanceof Error) this.#reject(outcome);
    else this.#resolve(outcome);
  }
}

class Timeline implements AnnoTimeline {
  readonly #frame: HTMLIFrameElement;
  readonly #options: HostOptions;
  readonly #target = new EventTarget();
  readonly #handlers = new Map<unknown, (event: Event) => void>();
  readonly #counts = new Map<string, number>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #ends = new AbortController();
  #readiness = new Readiness();
  #greeting: ReturnType<typeof setInterval> | undefined;
  #lastId = 0;

  constructor(frame: HTMLIFrameElement, options: HostOptions) {
    this.#frame = frame;
    this.#options = options;
    const { signal } = this.#ends;
    window.addEventListener('message', (message) => this.#hear(message), { signal });
    frame.addEventListener('load', () => this.#greet(), { signal });
    if (frame.src !== '') this.#greet();
  }

  #post(message: object): void {
    // A frame's origin is often unknown, and is “null” in a sandbox; nothing that is said is a secret.
    this.#frame.contentWindow?.postMessage({ anno: 1, ...message }, '*');
  }

  #hello(): void {
    const { host = { kind: 'generic' }, role = 'main', theme } = this.#options;
    this.#post({ type: 'hello', data: { versions: [1], host, role, ...(theme && { theme }) } });
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
    if (source !== this.#frame.contentWindow || !isRecord(data) || data.anno !== 1) return;
    if (data.type === 'reply') this.#take(data);
    else if (typeof data.type === 'string') this.#emit(data.type, data.data, data.id);
  }

  #emit(type: string, data: unknown, id: unknown): void {
    if (type === 'ready') {
      // At first it says only that it is there, and what it is to whom greets it.
      if (!isReady(data)) return this.#hello();
      clearInterval(this.#greeting);
      this.#readiness.settle(data);
    }
    if (type === 'link' && this.#counts.get(type)) this.#post({ type: 'reply', re: id, ok: true });
    this.#target.dispatchEvent(new CustomEvent(type, { detail: data }));
  }

  #take({ re, ok, value, error }: Record<string, unknown>): void {
    const asked = typeof re === 'number' ? this.#waiting.get(re) : undefined;
    if (!asked || typeof re !== 'number') return;
    this.#waiting.delete(re);
    if (ok === true) asked.resolve(value);
    else asked.reject(new Error(isRecord(error) ? `${error.code}: ${error.message}` : 'refused'));
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
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ type, id, ...(data !== undefined && { data }) });
    });
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
    clearInterval(this.#greeting);
    managed.delete(this.#frame);
    this.#waiting.forEach(({ reject }) => reject(new Error('the timeline was destroyed')));
    this.#waiting.clear();
  }
}

/** One embed, from the page around it. The same frame has the same one, whoever asks. */
export function Anno(frame: HTMLIFrameElement, options: HostOptions = {}): Timeline {
  const timeline = managed.get(frame) ?? new Timeline(frame, options);
  managed.set(frame, timeline);
  return timeline;
}
