import { mount, unmount } from 'svelte';
import { onlyFault } from '../importing/fault-words';
import { importInput } from '../importing/registry';
import { loadFile, notAnAddress, sourceAddress } from '../importing/source';
import { messagesOf } from '../messages/by-lang';
import { FIRST_LANGUAGE, isLanguage } from '../messages/languages';
import type { ChronologyInput } from '../model/chronology';
import type { WindowDates } from '../view/window-dates';
import { ElementState } from './element-state.svelte';
import Given from './Given.svelte';
import type { EventDetail } from './props';
import { adoptStyles } from './element-styles';

const LIMIT_MB = 20;
const PATIENCE_MS = 30_000;
const THEMES = ['auto', 'light', 'dark'] as const;

// A server may read this module, and shows nothing by it.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

/**
 * `<anno-chronology src="…">`: a timeline in the page itself, without a frame (`<anno-timeline>` is one with). It may be
 * given a chronology as the property `chronology` instead. It tells what changes by the events `anno-select`,
 * `anno-preview` (`detail` is an event's facts, or null) and `anno-window` (`detail.from`, `detail.to`), which bubble.
 *
 * Its tree is in a shadow root with sheets adopted, which a page's own styles do not reach but by the custom properties
 * `--anno-…`, and which `style-src 'self'` allows. Out of the document it leaves no listener or timer behind.
 */
export class AnnoChronology extends Base {
  static readonly observedAttributes = ['src', 'lang', 'theme', 'view', 'media'];
  readonly #state = new ElementState();
  #app: Record<string, unknown> | undefined;
  #loading: AbortController | undefined;

  /** What is shown, in the shape of docs/format.md; it outranks `src`. */
  get chronology(): ChronologyInput | undefined {
    return this.#chronology;
  }
  set chronology(chronology: ChronologyInput | undefined) {
    this.#chronology = chronology;
    this.#take();
  }
  #chronology: ChronologyInput | undefined;

  /** What is in sight and chosen, as the address of a page says it: `?from=2014#minsk-agreement`. */
  get view(): string {
    return this.getAttribute('view') ?? '';
  }
  set view(view: string) {
    this.setAttribute('view', view);
  }

  connectedCallback(): void {
    this.#upgrade('chronology');
    this.#upgrade('view');
    this.#take();
    if (this.#app) return;
    if (!this.hasAttribute('lang')) void this.#speak('');
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root);
    const tell = (type: string) => (detail: unknown) =>
      this.dispatchEvent(
        new CustomEvent(`anno-${type}`, { detail: detail ?? null, bubbles: true, composed: true }),
      );
    this.#app = mount(Given, {
      target: root,
      props: {
        state: this.#state,
        keepsAddress: this.hasAttribute('keeps-address'),
        told: { onselect: tell('select'), onpreview: tell('preview'), onwindow: tell('window') },
      },
    });
  }

  disconnectedCallback(): void {
    // What is moved from one place to another is back at once.
    queueMicrotask(() => {
      if (this.isConnected || !this.#app) return;
      this.#loading?.abort();
      void unmount(this.#app);
      this.#app = undefined;
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'src') this.#take();
    else if (name === 'view') this.#state.view = now ?? '';
    else if (name === 'media') this.#state.media = now === 'load' ? now : 'ask';
    else if (name === 'lang') void this.#speak(now ?? '');
    else this.#state.theme = THEMES.find((theme) => theme === now) ?? 'light';
  }

  /** Has a property that was set before the element was known go through its setter. */
  #upgrade(name: 'chronology' | 'view'): void {
    if (!Object.hasOwn(this, name)) return;
    const { [name]: value } = this;
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  /** Says all in another language; in English where there are no words in it. */
  async #speak(lang: string): Promise<void> {
    const messages = await messagesOf(isLanguage(lang) ? lang : FIRST_LANGUAGE);
    if ((this.getAttribute('lang') ?? '') === lang) this.#state.messages = messages;
  }

  /** Shows what was given, or loads what `src` names. */
  #take(): void {
    this.#loading?.abort();
    const src = this.getAttribute('src');
    if (this.#chronology !== undefined) this.#state.given = { kind: 'input', input: this.#chronology };
    else if (src === null) this.#state.given = { kind: 'nothing' };
    else if (this.isConnected) void this.#load(src);
  }

  async #load(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    const address = sourceAddress(src, this.baseURI);
    const terms = { limitMB: LIMIT_MB, patienceMs: PATIENCE_MS, onprogress: () => undefined };
    const loaded = address === undefined ? undefined : await loadFile(address, terms);
    const read =
      loaded?.kind === 'file' ? await importInput(loaded.content, loaded.name, loaded.mime) : loaded;
    if (loading.signal.aborted) return;
    this.#state.given =
      read?.kind === 'input'
        ? { kind: 'input', input: read.input }
        : { kind: 'mistakes', mistakes: onlyFault(read?.fault ?? notAnAddress(src)) };
  }
}

/** Makes `<anno-chronology>` known, once; does nothing on a server. */
export function defineAnnoChronology(): void {
  if (globalThis.customElements && !customElements.get('anno-chronology'))
    customElements.define('anno-chronology', AnnoChronology);
}

defineAnnoChronology();

declare global {
  interface HTMLElementTagNameMap {
    'anno-chronology': AnnoChronology;
  }
  interface HTMLElementEventMap {
    'anno-select': CustomEvent<EventDetail | null>;
    'anno-preview': CustomEvent<EventDetail | null>;
    'anno-window': CustomEvent<WindowDates>;
  }
}
