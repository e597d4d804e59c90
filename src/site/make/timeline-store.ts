import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EditStep, Edited } from '$lib/editing/history';
import { eventsOf, titleOf } from '$lib/editing/document';
import { type JsonObject, isJsonObject } from '$lib/editing/json';

/** A timeline of the reader's own, as the list of them has it. */
export interface KeptTimeline {
  readonly id: string;
  readonly title: string;
  /** When it was changed last, ms. */
  readonly changed: number;
  readonly events: number;
  /** Counted up with each time it is kept, by whichever tab. */
  readonly revision: number;
  /** By which a later Anno knows how the rest is kept. */
  readonly form: number;
  readonly done: number;
  readonly edits: number;
}

/** What this version keeps; another is left alone. */
const FORM = 1;
/** What stands in a file in place of its pictures. */
const IN_THEIR_STORE = true;

interface KeptSchema extends DBSchema {
  timelines: { key: string; value: KeptTimeline };
  /** Without its pictures, which change seldom and are large. */
  files: { key: string; value: JsonObject };
  pictures: { key: string; value: JsonObject };
  edits: { key: [timeline: string, nth: number]; value: EditStep };
}

/** What keeping has come to. */
export type Keeping =
  | { readonly kind: 'kept'; readonly timeline: KeptTimeline }
  /** Another tab has changed it since: nothing was written. */
  | { readonly kind: 'elsewhere'; readonly timeline: KeptTimeline | undefined }
  /** The browser has no room for it, or keeps nothing for this site. */
  | { readonly kind: 'full' | 'refused' };

export interface OpenedTimeline {
  readonly timeline: KeptTimeline;
  readonly edited: Edited;
}

/** The timelines that a browser keeps for its reader (IndexedDB), each with all that was done to it. */
export class TimelineStore {
  readonly #db: IDBPDatabase<KeptSchema>;

  private constructor(db: IDBPDatabase<KeptSchema>) {
    this.#db = db;
  }

  /** Rejects where the browser keeps nothing. */
  static async open(name = 'anno-timelines'): Promise<TimelineStore> {
    const db = await openDB<KeptSchema>(name, 1, {
      upgrade: (made) => {
        made.createObjectStore('timelines', { keyPath: 'id' });
        for (const store of ['files', 'pictures', 'edits'] as const) made.createObjectStore(store);
      },
      // A later version in another tab goes first.
      blocking: () => db.close(),
    });
    return new TimelineStore(db);
  }

  close(): void {
    this.#db.close();
  }

  /** Those of this version, the last changed first, and how many are of a later one. */
  async list(): Promise<{ readonly timelines: readonly KeptTimeline[]; readonly later: number }> {
    const all = await this.#db.getAll('timelines');
    const own = all.filter(({ form }) => form === FORM).toSorted((a, b) => b.changed - a.changed);
    return { timelines: own, later: all.length - own.length };
  }

  /** A timeline with all that was done to it; undefined where there is none of that id and version. */
  async load(id: string): Promise<OpenedTimeline | undefined> {
    const tx = this.#db.transaction(['timelines', 'files', 'pictures', 'edits']);
    const [timeline, file, pictures, edits] = await Promise.all([
      tx.objectStore('timelines').get(id),
      tx.objectStore('files').get(id),
      tx.objectStore('pictures').get(id),
      tx.objectStore('edits').getAll(editsOf(id)),
    ]);
    if (!timeline || !file || timeline.form !== FORM) return undefined;
    const whole = pictures && file['pictures'] === IN_THEIR_STORE ? { ...file, pictures } : file;
    return { timeline, edited: { file: whole, edits, done: timeline.done } };
  }

  /**
   * Keeps a timeline: of its edits those that are new since it was kept last. All or nothing.
   * @param before what was kept last in this tab, with its revision; undefined where it is new
   */
  async keep(
    id: string,
    { file, edits, done }: Edited,
    before: OpenedTimeline | undefined,
  ): Promise<Keeping> {
    const kept = before?.edited;
    const isSame = kept?.edits.findIndex((edit, nth) => edit !== edits[nth]) ?? 0;
    const from = isSame < 0 ? Math.min(kept?.edits.length ?? 0, edits.length) : isSame;
    try {
      const tx = this.#db.transaction(['timelines', 'files', 'pictures', 'edits'], 'readwrite');
      const there = await tx.objectStore('timelines').get(id);
      if (there?.revision !== before?.timeline.revision) {
        await tx.done;
        return { kind: 'elsewhere', timeline: there };
      }
      const timeline: KeptTimeline = {
        id,
        title: titleOf(file),
        changed: Date.now(),
        events: eventsOf(file).length,
        revision: (there?.revision ?? 0) + 1,
        form: FORM,
        done,
        edits: edits.length,
      };
      void tx.objectStore('timelines').put(timeline);
      void tx.objectStore('files').put(marked(file), id);
      const pictures = file['pictures'];
      if (pictures !== kept?.file['pictures']) {
        if (isJsonObject(pictures)) void tx.objectStore('pictures').put(pictures, id);
        else void tx.objectStore('pictures').delete(id);
      }
      void tx.objectStore('edits').delete(editsOf(id, from));
      for (const [nth, edit] of edits.entries())
        if (nth >= from) void tx.objectStore('edits').put(edit, [id, nth]);
      await tx.done;
      return { kind: 'kept', timeline };
    } catch (error) {
      return {
        kind: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused',
      };
    }
  }

  /** Takes a timeline away with all that was done to it. */
  async remove(id: string): Promise<void> {
    const tx = this.#db.transaction(['timelines', 'files', 'pictures', 'edits'], 'readwrite');
    for (const store of ['timelines', 'files', 'pictures'] as const) void tx.objectStore(store).delete(id);
    void tx.objectStore('edits').delete(editsOf(id));
    await tx.done;
  }
}

/** The keys of a timeline's edits, from one on. */
function editsOf(id: string, from = 0): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, Infinity]);
}

/** A file with its pictures' place kept, and without them. */
function marked(file: JsonObject): JsonObject {
  return isJsonObject(file['pictures']) ? { ...file, pictures: IN_THEIR_STORE } : file;
}
