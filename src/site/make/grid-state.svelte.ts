import { COLUMNS, cellsAsText } from '$lib/editing/cells';
import { withRows, withRowsMoved, withRowsTwice, withoutRows } from '$lib/editing/document';
import { blockOf } from '$lib/editing/grid-move';
import type { JsonObject } from '$lib/editing/json';
import { headedRows } from '$lib/editing/headed-rows';
import { pastedBlock } from '$lib/editing/pasted-block';
import { withCells, withRowTexts } from '$lib/editing/row-texts';
import { FIRST_WRITTEN, GridWriting, NUMBERS, nameOf } from './grid-writing.svelte';

interface Pasted {
  /** The timeline with it. */
  readonly file: JsonObject;
  readonly rows: number;
  /** Whether headings said what its cells are. */
  readonly isHeaded: boolean;
}

/** What has the keyboard in the table of events: a cell that may be written in, or a block of them with what is done to it. */
export class GridState extends GridWriting {
  #done: Pasted | undefined = $state.raw();

  get block(): ReturnType<typeof blockOf> {
    return blockOf(this.active, this.anchor);
  }

  /** The rows of events that are selected. */
  get #rowBlock(): { readonly from: number; readonly count: number } {
    const { from, to } = this.block.rows;
    return { from, count: Math.max(0, Math.min(to, this.rows - 1) - from) };
  }

  /** Goes a step back in all that was done, or again, and to where that is. */
  travel(way: 'undo' | 'redo'): void {
    this.end();
    const row = this.editing[way]();
    if (row !== undefined) this.go({ row: Math.min(row, this.rows - 1), column: this.active.column });
  }

  #step(file: JsonObject, what: string): void {
    this.editing.write(file, what);
  }

  /** Empties what is selected; rows that are selected by their number go. */
  clear(): void {
    const { columns } = this.block;
    if (columns.from === NUMBERS) return this.remove();
    const { from, count } = this.#rowBlock;
    const cells = Object.fromEntries(
      COLUMNS.slice(columns.from - FIRST_WRITTEN, columns.to - FIRST_WRITTEN).map((name) => [name, '']),
    );
    this.#step(
      withRowTexts(
        this.file,
        from,
        Array.from({ length: count }, () => ({ cells })),
      ),
      'clear',
    );
  }

  remove(): void {
    const { from, count } = this.#rowBlock;
    if (count === 0) return;
    this.end();
    this.#step(withoutRows(this.file, from, count), 'remove');
    this.go({ ...this.active, row: from });
  }

  duplicate(): void {
    const { from, count } = this.#rowBlock;
    if (count === 0) return;
    this.end();
    this.#step(withRowsTwice(this.file, from, count), 'duplicate');
    this.#select(from + count, count);
  }

  #select(row: number, count: number): void {
    const { active } = this;
    this.go({ row, column: active.column });
    this.active = { row: row + count - 1, column: active.column };
  }

  shift(by: 1 | -1): void {
    const { from, count } = this.#rowBlock;
    if (count === 0) return;
    this.end();
    const moved = withRowsMoved(this.file, from, count, by);
    if (moved === this.file) return;
    this.#step(moved, 'move');
    this.#select(from + by, count);
  }

  /** Puts an empty event below the active row. */
  add(): void {
    this.end();
    const row = Math.min(this.active.row + 1, this.rows - 1);
    this.#step(withRows(this.file, row, [{}]), 'add');
    this.go({ row, column: FIRST_WRITTEN });
  }

  /** Pastes cells to the right and down; what has headings, by these. */
  paste(text: string): void {
    const block = pastedBlock(text);
    const { rows, columns } = this.block;
    const headed = headedRows(block);
    const name = nameOf({ column: Math.max(FIRST_WRITTEN, columns.from) }) ?? COLUMNS[0];
    const file = headed
      ? withRowTexts(this.file, rows.from, headed)
      : withCells(this.file, rows.from, name, block);
    this.#step(file, 'paste');
    this.#done = { file, rows: (headed ?? block).length, isHeaded: headed !== undefined };
  }

  /** What was pasted, as long as nothing else has been done. */
  get pasted(): Pasted | undefined {
    return this.#done?.file === this.file ? this.#done : undefined;
  }

  /** What is selected, as a spreadsheet takes it. */
  copy(): string {
    const { rows, columns } = this.block;
    const all = columns.from === NUMBERS;
    const names = COLUMNS.filter((_, at) => all || (at + 1 >= columns.from && at + 1 < columns.to));
    return cellsAsText(this.file, { from: rows.from, to: Math.min(rows.to, this.rows - 1) }, names);
  }
}
