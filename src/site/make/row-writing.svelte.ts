import { type ColumnName, cellText, withCell } from '$lib/editing/cells';
import type { Editing } from './editing.svelte';

/** Writing in a cell's field of the form: letters one after the other are one step. */
export class RowWriting {
  readonly #editing: Editing;
  readonly #row: () => number;
  readonly #column: ColumnName;
  #count = 0;
  /** As it is typed, with the spaces that a word is typed behind. */
  #typed: string | undefined = $state();

  constructor(editing: Editing, row: () => number, column: ColumnName) {
    this.#editing = editing;
    this.#row = row;
    this.#column = column;
  }

  get text(): string {
    return this.#typed ?? cellText(this.#editing.file, this.#row(), this.#column);
  }

  write(text: string): void {
    const { file, keeper } = this.#editing;
    this.#typed = text;
    const what = `row ${this.#row()} ${this.#column} ${this.#count} ${keeper.id}`;
    this.#editing.write(withCell(file, this.#row(), this.#column, text), what, true);
  }

  /** The next letters are another step. */
  rest(): void {
    this.#typed = undefined;
    this.#count = this.#editing.now.edits.length + 1;
    this.#editing.rest();
  }
}
