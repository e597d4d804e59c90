import { habitsOf, settledBy, withSettled } from '$lib/editing/alike-dates';
import { COLUMNS, type ColumnName, cellText, withCell } from '$lib/editing/cells';
import { eventsOf, languageOf, withEvent } from '$lib/editing/document';
import { withDate } from '$lib/editing/event-date';
import type { GridCell } from '$lib/editing/grid-move';
import type { JsonObject } from '$lib/editing/json';
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

interface Alike {
  /** The timeline in which one of them has been settled. */
  readonly file: JsonObject;
  readonly rows: ReadonlyMap<number, string>;
}

/** The cell of the table that has the keyboard, and what is written in it. */
export class GridWriting {
  protected readonly editing: Editing;
  #count = 0;
  #alike: Alike | undefined = $state.raw();
  active: GridCell = $state.raw({ row: 0, column: FIRST_WRITTEN });
  /** The other corner of what is selected. */
  anchor: GridCell = $state.raw({ row: 0, column: FIRST_WRITTEN });
  writing: Writing | undefined = $state.raw();
  /** Whether the next Tab leaves the table. */
  isLeaving = $state(false);
  /** The column in which a row was begun that Tab has gone on in: Enter goes back to it, in the next row. */
  begunIn: number | undefined;

  constructor(editing: Editing) {
    this.editing = editing;
  }

  protected get file(): JsonObject {
    return this.editing.file;
  }

  /** The events, and the row behind them in which the next is begun. */
  get rows(): number {
    return eventsOf(this.file).length + 1;
  }

  textAt(cell: GridCell): string {
    const name = nameOf(cell);
    return name ? cellText(this.file, cell.row, name) : '';
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
    const what = `cell ${row} ${column} ${this.#count} ${this.editing.now.edits.length}`;
    this.writing = { text, before: this.file, what, taken: -1 };
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
    this.editing.write(withCell(before, this.active.row, name, text), what, true);
  }

  /** Ends writing; what was written stays. */
  end(): void {
    if (!this.writing) return;
    if (nameOf(this.active) === 'lane') this.#write(this.writing.text);
    this.writing = undefined;
    this.editing.rest();
  }

  /** Ends writing; what was there before is there again. */
  revert(): void {
    if (!this.writing) return;
    this.editing.write(this.writing.before, this.writing.what, true);
    this.writing = undefined;
    this.editing.rest();
  }

  /**
   * Takes a date that the text in a row may have been meant to be. Words that can be read in two ways stay beside it; what
   * was not understood goes.
   */
  take(row: number, edtf: string): void {
    const file = this.file;
    const event = eventsOf(file)[row];
    if (!event) return;
    const text = this.writing?.text ?? cellText(file, row, 'date');
    const lang = languageOf(file);
    const isAsked = readTyped(text, lang).kind === 'asked';
    const habits = isAsked ? habitsOf(text, edtf, lang) : undefined;
    const next = withEvent(
      file,
      row,
      withDate(event, isAsked ? text : edtf, { kind: 'read', edtf, assumed: [] }),
    );
    const { writing } = this;
    this.editing.write(
      next,
      writing?.what ?? `take ${row} ${this.editing.now.edits.length}`,
      writing !== undefined,
    );
    this.#alike = habits && { file: next, rows: settledBy(next, habits) };
    if (writing && !isAsked) this.writing = { ...writing, text: edtf };
    this.editing.rest();
  }

  /** The dates that ask what was answered last, as long as nothing else has been done: by their rows, in EDTF. */
  get alike(): ReadonlyMap<number, string> | undefined {
    const { file, rows } = this.#alike ?? {};
    return file === this.file && rows && rows.size > 0 ? rows : undefined;
  }

  /** Takes all of them the same way. */
  takeAlike(): void {
    const rows = this.alike;
    if (!rows) return;
    this.end();
    this.editing.write(withSettled(this.file, rows), 'alike');
  }

  /** Takes the next of the dates that are offered for what is written. */
  takeNext(readings: readonly string[]): void {
    if (!this.writing || readings.length === 0) return;
    const taken = (this.writing.taken + 1) % readings.length;
    this.take(this.active.row, readings[taken] ?? '');
    this.writing = { ...this.writing, taken };
  }
}
