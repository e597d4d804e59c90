import { pushState } from '$app/navigation';
import { exampleFile } from './example';
import { unedited } from '$lib/editing/history';
import { editable } from '$lib/editing/from-rows';
import type { JsonObject } from '$lib/editing/json';
import type { Report } from '$lib/importing/report';
import type { MakeWords } from '$lib/messages/make';
import { FIRST_LANGUAGE } from '$lib/messages/languages';
import { valueIn } from '$lib/view/carried';
import { Editing } from './editing.svelte';
import { type KeptTimeline, TimelineStore } from './timeline-store';

const PARAMETER = 'timeline';

/** An id that no other timeline has, in whichever browser. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
}

/** One's own timelines: which there are, and the one that is edited, which the page's address names. */
export class Workshop {
  readonly #words: MakeWords;
  readonly #lang: string;
  readonly #store: Promise<TimelineStore | undefined>;
  editing: Editing | undefined = $state.raw();
  timelines: readonly KeptTimeline[] = $state.raw([]);
  /** How many a later version keeps. */
  later = $state(0);
  /** Whether the browser keeps anything; undefined before one knows. */
  canKeep: boolean | undefined = $state();

  /** @param lang of the page, which a new timeline is told in */
  constructor(words: MakeWords, lang: string) {
    this.#words = words;
    this.#lang = lang;
    this.#store = typeof indexedDB === 'undefined' ? Promise.resolve(undefined) : opened();
  }

  async begin(): Promise<void> {
    this.canKeep = (await this.#store) !== undefined;
    await this.#list();
    await this.follow();
  }

  /** Edits what the page's address names; nothing where it names none that is kept. */
  async follow(): Promise<void> {
    const id = valueIn(location.search, PARAMETER);
    if (id === undefined) {
      await this.#close();
      return;
    }
    if (id === this.editing?.keeper.id) return;
    const store = await this.#store;
    const found = await store?.load(id);
    this.editing = found && new Editing(id, store, found.edited, found);
  }

  async #close(): Promise<void> {
    if (!this.editing) return;
    await this.editing.keeper.flush();
    this.editing = undefined;
    await this.#list();
  }

  async #list(): Promise<void> {
    const found = await (await this.#store)?.list();
    this.timelines = found?.timelines ?? [];
    this.later = found?.later ?? 0;
  }

  async #edit(file: JsonObject): Promise<void> {
    const id = newId();
    this.editing = new Editing(id, await this.#store, unedited(file));
    pushState(`?${PARAMETER}=${id}`, {});
  }

  async blank(): Promise<void> {
    await this.#edit({ version: 1, title: this.#words.start.untitled, ...this.#ofLanguage, events: [] });
  }

  async example(): Promise<void> {
    await this.#edit(exampleFile(this.#words.start, this.#lang));
  }

  get #ofLanguage(): JsonObject {
    return this.#lang === FIRST_LANGUAGE ? {} : { lang: this.#lang };
  }

  /** Takes over what another made, as a timeline of one's own. */
  async take(input: unknown, report: Report | undefined): Promise<void> {
    const file = editable(input, report);
    if (file) await this.#edit(file);
  }

  /** Edits one of the list. */
  open(id: string): void {
    pushState(`?${PARAMETER}=${id}`, {});
    void this.follow();
  }

  /** Goes back to the list. */
  list(): void {
    pushState(location.pathname, {});
    void this.#close();
  }

  async copy(id: string): Promise<void> {
    const found = await (await this.#store)?.load(id);
    if (found) await this.#edit(found.edited.file);
  }

  /** Goes on with a copy of what is edited, which so is nobody else's. */
  async copyEdited(): Promise<void> {
    const file = this.editing?.titled((title) => `${title} (2)`);
    if (file) await this.#edit(file);
  }

  async remove(id: string): Promise<void> {
    await (await this.#store)?.remove(id);
    await this.#list();
  }

  /** Keeps what has not been kept yet, as where the page ends. */
  keep(): void {
    void this.editing?.keeper.flush();
  }
}

async function opened(): Promise<TimelineStore | undefined> {
  try {
    return await TimelineStore.open();
  } catch {
    // A browser may keep nothing, as in a private window.
    return undefined;
  }
}
