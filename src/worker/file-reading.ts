import type { Cancelled, Choices, FileRead, FileUnread, GivenFile, Progress, ReadByChoices } from './given';
import { addPart, emptyLists, withLists } from './long-lists';
import type { FromReader, ToReader } from './messages';
import { readIn } from './read-in';
import { seldom } from './seldom';

export type { Cancelled, Choices, FileRead, FileUnread, FromOthers, GivenFile, Progress } from './given';

type FileFound = FileRead | FileUnread | Cancelled;

/** What was asked, until it is answered. */
interface Asked {
  readonly nth: number;
  readonly choices: Choices;
  readonly onprogress: (progress: Progress) => void;
  readonly settle: (found: FileFound) => void;
  readonly fail: (reason: unknown) => void;
  /** What has come of what may be long. */
  readonly lists: ReturnType<typeof emptyLists>;
}

/**
 * A file that is read away from the page's thread, or on it where there can be no worker: in old browsers, and in pages
 * that no server sent. What is asked while something else is asked takes its place, which is cancelled then.
 */
export class FileReading {
  #file: GivenFile | undefined;
  #worker: Worker | undefined;
  /** Whether the worker has the file. */
  #isHeld = false;
  /** Whether the worker has ever answered: one that can't be loaded only fails. */
  #isAlive = false;
  /** Reads here, once it is known that there can be no worker. */
  #here: ReadByChoices | undefined;
  #canWork = typeof Worker !== 'undefined';
  #count = 0;
  #asked: Asked | undefined;

  /** Reads a file. */
  read(
    file: GivenFile,
    choices: Choices,
    onprogress: (progress: Progress) => void = () => undefined,
  ): Promise<FileFound> {
    // What it reads is of no use any more.
    if (this.#asked) this.stop();
    this.#file = file;
    this.#isHeld = false;
    this.#here = undefined;
    return this.#ask(choices, onprogress);
  }

  /**
   * The same file by other choices, for which it is not read anew.
   * @throws Error where none has been read
   */
  again(choices: Choices, onprogress: (progress: Progress) => void = () => undefined): Promise<FileFound> {
    if (!this.#file) throw new Error('expected a file that has been read, found none');
    return this.#ask(choices, onprogress);
  }

  /** Ends what runs, at once; the file may be read again all the same. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isHeld = false;
    this.#cancel();
  }

  #cancel(): void {
    const asked = this.#asked;
    this.#asked = undefined;
    asked?.settle({ kind: 'cancelled' });
  }

  #ask(choices: Choices, onprogress: (progress: Progress) => void): Promise<FileFound> {
    this.#cancel();
    return new Promise((settle, fail) => {
      this.#count += 1;
      const asked: Asked = { nth: this.#count, choices, onprogress, settle, fail, lists: emptyLists() };
      this.#asked = asked;
      const worker = this.#working();
      if (worker) this.#send(worker, asked);
      else void this.#readHere(asked);
    });
  }

  #send(worker: Worker, { nth, choices }: Asked): void {
    const file = this.#isHeld ? undefined : this.#file;
    const message: ToReader = { nth, choices, ...(file && { file }) };
    worker.postMessage(message);
    this.#isHeld = true;
  }

  /** The worker; undefined where there can be none. */
  #working(): Worker | undefined {
    if (!this.#canWork) return undefined;
    try {
      this.#worker ??= this.#started();
    } catch {
      this.#canWork = false;
    }
    return this.#worker;
  }

  #started(): Worker {
    const worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
    this.#isAlive = false;
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#lose(event));
    return worker;
  }

  #hear(message: FromReader): void {
    this.#isAlive = true;
    const asked = this.#asked;
    if (message.nth !== asked?.nth) return;
    if (message.kind === 'progress') return asked.onprogress(message.progress);
    if (message.kind === 'part') return addPart(asked.lists, message.part);
    this.#asked = undefined;
    if (message.kind === 'failed') return asked.fail(new Error(message.reason));
    asked.settle(withLists(message.found, asked.lists));
  }

  #lose(event: ErrorEvent): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isHeld = false;
    const asked = this.#asked;
    if (!asked) return;
    if (!this.#isAlive) {
      this.#canWork = false;
      void this.#readHere(asked);
      return;
    }
    this.#asked = undefined;
    asked.fail(event.error ?? new Error(`expected a file that can be read, found: ${event.message}`));
  }

  async #readHere(asked: Asked): Promise<void> {
    const isWanted = () => this.#asked === asked;
    if (!this.#file) return;
    this.#here ??= readIn(this.#file);
    try {
      const progress = seldom((told) => {
        if (isWanted()) asked.onprogress(told);
      });
      const found = await this.#here(asked.choices, progress, isWanted);
      if (isWanted()) asked.settle(found);
    } catch (error) {
      asked.fail(error);
    }
    if (isWanted()) this.#asked = undefined;
  }
}
