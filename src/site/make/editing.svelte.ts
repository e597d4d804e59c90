import { type EditStep, type Edited, canRedo, canUndo, edited, redone, undone } from '$lib/editing/history';
import { eventsOf, languageOf } from '$lib/editing/document';
import { type JsonObject, textOf } from '$lib/editing/json';
import { type EditedLanguage, languagesOf, viewIn, withView } from '$lib/editing/languages';
import { type ParseResult, parseChronology } from '$lib/model/parse';
import { LANG_LEFT_OUT } from '$lib/model/limits';
import type { Chronology } from '$lib/model/chronology';
import type { Mistakes } from '$lib/model/mistakes';
import { Keeper } from './keeper.svelte';
import type { OpenedTimeline, TimelineStore } from './timeline-store';

// The picture follows once the fingers rest: a half-written year is another one.
const DRAW_AFTER_MS = 350;
// While much is drawn no letter is heard: so it waits for a longer rest.
const DRAW_AFTER_MS_AN_EVENT = 0.1;

/** A timeline that is being edited: the file with its history, and what of it is drawn. */
export class Editing {
  now: Edited = $state.raw({ file: {}, edits: [], done: 0 });
  readonly keeper: Keeper;
  /** The file as it is drawn, which while somebody types is a moment behind. */
  #drawn: JsonObject = $state.raw({});
  #timer: ReturnType<typeof setTimeout> | undefined;

  #lang: string | undefined = $state();
  readonly ownLang: string = $derived.by(() => languageOf(this.now.file));
  readonly #edited: EditedLanguage = $derived.by(() => ({ lang: this.lang, own: this.ownLang }));
  readonly languages: readonly string[] = $derived.by(() => languagesOf(this.now.file, this.#edited));
  readonly #view: JsonObject = $derived.by(() => viewIn(this.now.file, this.#edited));
  /** The same in its own language, for what has no words yet in the one that is written. */
  readonly inOwn: JsonObject = $derived.by(() =>
    viewIn(this.now.file, { lang: this.ownLang, own: this.ownLang }),
  );
  readonly #read: ParseResult = $derived.by(() => parseChronology(this.#drawn, this.lang));
  /** What is right of it. */
  readonly chronology: Chronology = $derived.by(() => {
    const read = this.#read;
    return read.kind === 'chronology' ? read.chronology : emptyOf(this.#drawn);
  });
  /** What is wrong with it, of one row's event or of the whole. */
  readonly mistakes: Mistakes = $derived(this.#read.mistakes);
  readonly canUndo: boolean = $derived(canUndo(this.now));
  readonly canRedo: boolean = $derived(canRedo(this.now));

  constructor(id: string, store: TimelineStore | undefined, start: Edited, before?: OpenedTimeline) {
    this.now = start;
    this.#drawn = start.file;
    this.keeper = new Keeper(
      id,
      store,
      before,
      () => this.now,
      ({ edited: other }) => this.#set(other),
    );
    // What is new is kept from the first, so that it is there after a crash.
    if (!before) this.keeper.changed();
  }

  /** The language that words are written in: the file's own, or another that it has. */
  get lang(): string {
    return this.#lang ?? this.ownLang;
  }

  set lang(lang: string) {
    this.rest();
    this.#lang = lang;
  }

  /** The file as it is edited, in one language. */
  get file(): JsonObject {
    return this.#view;
  }

  /** The file as it is kept, with all of its languages. */
  get whole(): JsonObject {
    return this.now.file;
  }

  /** The whole with another title in the language that is written. */
  titled(title: (now: string) => string): JsonObject {
    const { file, whole } = this;
    return withView(whole, file, { ...file, title: title(textOf(file['title'])) }, this.#edited);
  }

  get drawn(): JsonObject {
    return this.#drawn;
  }

  #set(next: Edited, isAtOnce = true): void {
    this.now = next;
    clearTimeout(this.#timer);
    if (isAtOnce) this.#drawn = next.file;
    else {
      const afterMs = DRAW_AFTER_MS + DRAW_AFTER_MS_AN_EVENT * eventsOf(next.file).length;
      this.#timer = setTimeout(() => this.rest(), afterMs);
    }
  }

  /** Draws what is there, at once. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#drawn = this.now.file;
  }

  /**
   * Puts an edited file in the place of the one before.
   * @param what which field was edited; with `goesOn` letters typed there one after the other are one step
   */
  write(file: JsonObject, what: string, goesOn = false): void {
    if (file === this.file) return;
    const whole = withView(this.now.file, this.file, file, this.#edited);
    const next = edited(this.now, whole, what, goesOn);
    if (next === this.now) return;
    this.#set(next, !goesOn);
    this.keeper.changed();
  }

  /** @returns the row that was changed back, where it is one */
  undo(): number | undefined {
    const edit = this.now.edits[this.now.done - 1];
    this.#set(undone(this.now));
    if (edit) this.keeper.changed();
    return edit && rowOf(edit);
  }

  /** @returns the row that was changed again, where it is one */
  redo(): number | undefined {
    const edit = this.now.edits[this.now.done];
    this.#set(redone(this.now));
    if (edit) this.keeper.changed();
    return edit && rowOf(edit);
  }
}

/** The first row that an edit is of; undefined where it is of no event. */
function rowOf({ made }: EditStep): number | undefined {
  return made.find((each) => 'in' in each && each.in === 'events')?.at;
}

/** A timeline of which nothing can be drawn yet, with its title. */
function emptyOf(file: JsonObject): Chronology {
  const read = parseChronology({ ...file, events: [] });
  return read.kind === 'chronology'
    ? read.chronology
    : { title: '', lang: LANG_LEFT_OUT, lanes: [], events: [] };
}
