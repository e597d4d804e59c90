import type { KeptWords } from '$lib/messages/make';
import { baseOf, save } from '../share/save';
import type { Editing } from './editing.svelte';

const TYPES = [{ description: 'Anno', accept: { 'application/json': ['.json'] } }] as const;

/** A file of the device that a browser lets a page write into; few do. */
interface WritableFile {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface FilePicking {
  showSaveFilePicker(asked: {
    readonly suggestedName: string;
    readonly types: typeof TYPES;
  }): Promise<WritableFile>;
}

function canPick(page: object): page is FilePicking {
  return 'showSaveFilePicker' in page;
}

/** Gives the timeline as a file, or writes it back into the one that it was saved to. */
export class FileSaving {
  readonly #editing: Editing;
  #file: WritableFile | undefined;
  /** What has become of it, in words. */
  said: ((words: KeptWords) => string) | undefined = $state.raw();
  readonly canSaveBack: boolean = canPick(globalThis);

  constructor(editing: Editing) {
    this.#editing = editing;
  }

  get #text(): string {
    return `${JSON.stringify(this.#editing.whole, undefined, 2)}\n`;
  }

  get #name(): string {
    return `${baseOf(this.#editing.chronology.title)}.json`;
  }

  download(): void {
    save({ name: this.#name, blob: new Blob([this.#text], { type: 'application/json' }) });
  }

  /** Writes the file that was chosen, or asks for one; where the browser can't it is downloaded. */
  async save(): Promise<void> {
    const page: object = window;
    if (!canPick(page)) return this.download();
    try {
      const file = this.#file ?? (await page.showSaveFilePicker({ suggestedName: this.#name, types: TYPES }));
      this.#file = file;
      const { name } = file;
      const writing = await file.createWritable();
      await writing.write(this.#text);
      await writing.close();
      this.said = (words) => words.saved(name);
    } catch (error) {
      // Whoever closes the picker wants no file.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#file = undefined;
      this.said = (words) => words.notSaved;
    }
  }
}
