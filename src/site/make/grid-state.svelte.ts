import { COLUMNS, type ColumnName, cellText, cellsAsText, withCell, withCells } from '$lib/editing/cells';
import {
  eventsOf,
  languageOf,
  withEvent,
  withRows,
  withRowsMoved,
  withRowsTwice,
  withoutRows,
} from '$lib/editing/document';
import { withDate } from '$lib/editing/event-date';
import { type GridCell, blockOf } from '$lib/editing/grid-move';
import type { JsonObject } from '$lib/editing/json';
import { pastedBlock } from '$lib/editing/pasted-block';
import { readTyped } from '$lib/editing/typed-date';
import type { Editing } from './editing.svelte';

/** The column of the rows' numbers, before those in which something is written. */
export const NUMBERS = 0;
export const FIRST_WRITTEN = 1;
export const GRID_COLUMNS = COLUMNS.length + 1;

/** The column of the file that a column of the table is; undefined of the numbers. */
export function nameOf({ column }: Pick<GridCell, 'column'>): ColumnName | undefined {
  return COLUMNS[column - FIRST_WRITTEN];
}

interface Writing {
  readonly text: string;
  /** The file before anything was written here, to which Esc goes back. */
  readonly before: JsonObject;
  /** One for each time that somebody writes in a cell: a step of its own. */
  readonly what: string;
  /** Which of the readings that are offered has been taken. */
  readonly taken: number;
}

/** What has the keyboard in the table of events: a cell, or a block of them, which may be written in. */
export class GridState {
  readonly #editing: Editing;
  #count = 0;
  active: GridCell = $state.raw({ row: 0, column: FIRST_WRITTEN });
  /** The other corner of what is selected. */
  anchor: GridCell = $state.raw({ row: 0, column: FIRST_WRITTEN });
  writing: Writing | undefined = $state.raw();
  /** Whether the next Tab leaves the table. */
  isLeaving = $state(false);
  /** The column in which a row was begun that Tab has gone on in: Enter goes back to it, in the next row. */
  begunIn: number | undefined;

  constructor(editing: Editing) {
    this.#editing = editing;
  }

  get #file(): JsonObject {
    return this.#editing.file;
  }

  /** The events, and the row behind them in which the next is begun. */
  get rows(): number {
    return eventsOf(this.#file).length + 1;
  }

  get block(): ReturnType<typeof blockOf> {
    return blockOf(this.active, this.anchor);
  }

  /** The rows of events that are selected. */
  get #rowBlock(): { readonly from: number; readonly count: number } {
    const { from, to } = this.block.rows;
    return { from, count: Math.max(0, Math.min(to, this.rows - 1) - from) };
  }

  textAt(cell: GridCell): string {
    const name = nameOf(cell);
    return name ? cellText(this.#file, cell.row, name) : '';
  }

  /** @param isMore whether what is selected reaches from where it began to there */
  go(cell: GridCell, isMore = false): void {
    this.end();
    this.active = cell;
    if (!isMore) this.anchor = cell;
    this.isLeaving = false;
    this.begunIn = undefined;
  }

  /** Goes on by Tab. */
  goOn(cell: GridCell): void {
    const begun = cell.row === this.active.row ? (this.begunIn ?? this.active.column) : cell.column;
    this.go(cell);
    this.begunIn = begun;
  }

  /** Begins to write in the active cell: anew, or going on with what is there. */
  begin(text = this.textAt(this.active)): void {
    if (this.active.column === NUMBERS) return;
    this.anchor = this.active;
    this.#count += 1;
    const { row, column } = this.active;
    const what = `cell ${row} ${column} ${this.#count} ${this.#editing.now.edits.length}`;
    this.writing = { text, before: this.#file, what, taken: -1 };
  }

  type(text: string): void {
    if (!this.writing) return;
    this.writing = { ...this.writing, text, taken: -1 };
    // A lane that is half typed is none.
    if (nameOf(this.active) !== 'lane') this.#write(text);
  }

  #write(text: string): void {
    const name = nameOf(this.active);
    if (!this.writing || !name) return;
    const { before, what } = this.writing;
    this.#editing.write(withCell(before, this.active.row, name, text), what, true);
  }

  /** Ends writing; what was written stays. */
  end(): void {
    if (!this.writing) return;
    if (nameOf(this.active) === 'lane') this.#write(this.writing.text);
    this.writing = undefined;
    this.#editing.rest();
  }

  /** Ends writing; what was there before is there again. */
  revert(): void {
    if (!this.writing) return;
    this.#editing.write(this.writing.before, this.writing.what, true);
    this.writing = undefined;
    this.#editing.rest();
  }

  /**
   * Takes a date that the text in a row may have been meant to be. Words that can be read in two ways stay beside it; what
   * was not understood goes.
   */
  take(row: number, edtf: string): void {
    const file = this.#file;
    const event = eventsOf(file)[row];
    if (!event) return;
    const text = this.writing?.text ?? cellText(file, row, 'date');
    const isAsked = readTyped(text, languageOf(file)).kind === 'asked';
    const next = withEvent(
      file,
      row,
      withDate(event, isAsked ? text : edtf, { kind: 'read', edtf, assumed: [] }),
    );
    const { writing } = this;
    this.#editing.write(
      next,
      writing?.what ?? `take ${row} ${this.#editing.now.edits.length}`,
      writing !== undefined,
    );
    if (writing && !isAsked) this.writing = { ...writing, text: edtf };
    this.#editing.rest();
  }

  /** Takes the next of the dates that are offered for what is written. */
  takeNext(readings: readonly string[]): void {
    if (!this.writing || readings.length === 0) return;
    const taken = (this.writing.taken + 1) % readings.length;
    this.take(this.active.row, readings[taken] ?? '');
    this.writing = { ...this.writing, taken };
  }

  /** Goes a step back in all that was done, or again, and to where that is. */
  travel(way: 'undo' | 'redo'): void {
    this.end();
    const row = this.#editing[way]();
    if (row !== undefined) this.go({ row: Math.min(row, this.rows - 1), column: this.active.column });
  }

  #step(file: JsonObject, what: string): void {
    this.#editing.write(file, what);
  }

  /** Empties what is selected; rows that are selected by their number go. */
  clear(): void {
    const { columns } = this.block;
    if (columns.from === NUMBERS) return this.remove();
    const { from, count } = this.#rowBlock;
    let file = this.#file;
    for (let row = from; row < from + count; row += 1)
      for (let column = columns.from; column < columns.to; column += 1) {
        const name = nameOf({ column });
        if (name) file = withCell(file, row, name, '');
      }
    this.#step(file, 'clear');
  }

  remove(): void {
    const { from, count } = this.#rowBlock;
    if (count === 0) return;
    this.end();
    this.#step(withoutRows(this.#file, from, count), 'remove');
    this.go({ ...this.active, row: from });
  }

  duplicate(): void {
    const { from, count } = this.#rowBlock;
    if (count === 0) return;
    this.end();
    this.#step(withRowsTwice(this.#file, from, count), 'duplicate');
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
    const moved = withRowsMoved(this.#file, from, count, by);
    if (moved === this.#file) return;
    this.#step(moved, 'move');
    this.#select(from + by, count);
  }

  /** Puts an empty event below the active row. */
  add(): void {
    this.end();
    const row = Math.min(this.active.row + 1, this.rows - 1);
    this.#step(withRows(this.#file, row, [{}]), 'add');
    this.go({ row, column: FIRST_WRITTEN });
  }

  /** @returns how many rows were pasted */
  paste(text: string): number {
    const block = pastedBlock(text);
    const at = this.block;
    const name = nameOf({ column: Math.max(FIRST_WRITTEN, at.columns.from) }) ?? COLUMNS[0];
    this.#step(withCells(this.#file, at.rows.from, name, block), 'paste');
    return block.length;
  }

  /** What is selected, as a spreadsheet takes it. */
  copy(): string {
    const { rows, columns } = this.block;
    const all = columns.from === NUMBERS;
    const names = COLUMNS.filter((_, at) => all || (at + 1 >= columns.from && at + 1 < columns.to));
    return cellsAsText(this.#file, { from: rows.from, to: Math.min(rows.to, this.rows - 1) }, names);
  }
}
