import { type GridCell, keyMove, tabMove } from '$lib/editing/grid-move';
import type { GridState } from './grid-state.svelte';
import { FIRST_WRITTEN, GRID_COLUMNS, NUMBERS } from './grid-writing.svelte';

/** What the keys of the table need to know of the page. */
export interface GridPage {
  /** How many rows are in sight. */
  readonly page: () => number;
  readonly isRightToLeft: () => boolean;
  /** The dates that are offered for what stands in the active cell, in EDTF. */
  readonly readings: () => readonly string[];
}

/** Whether a key writes a letter: typing begins with it. */
function isLetter({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return isComposing || key === 'Process' || ([...key].length === 1 && !ctrlKey && !metaKey && !altKey);
}

/**
 * What a key does in the table.
 * @returns whether it does anything; a key that begins to write is the field's own then, and not taken from it
 */
export function pressGrid(
  grid: GridState,
  press: KeyboardEvent,
  at: GridPage,
): 'taken' | 'begun' | undefined {
  return grid.writing ? pressWriting(grid, press, at) : pressCells(grid, press, at);
}

function sizeOf(grid: GridState, { page }: GridPage) {
  return { rows: grid.rows, columns: GRID_COLUMNS, page: page() };
}

function tab(grid: GridState, press: KeyboardEvent, at: GridPage): 'taken' | undefined {
  const next = tabMove(grid.active, press.shiftKey ? -1 : 1, sizeOf(grid, at), FIRST_WRITTEN);
  if (!next || grid.isLeaving) return undefined;
  grid.goOn(next);
  return 'taken';
}

function pressWriting(grid: GridState, press: KeyboardEvent, at: GridPage): 'taken' | undefined {
  // What an input method does with a key is its own.
  if (press.isComposing) return undefined;
  const { row, column } = grid.active;
  const below = (by: 1 | -1): GridCell => ({ row: Math.min(Math.max(0, row + by), grid.rows - 1), column });
  switch (press.key) {
    case 'Enter': {
      const begun = grid.begunIn ?? column;
      grid.go({ ...below(press.shiftKey ? -1 : 1), column: begun });
      return 'taken';
    }
    case 'Tab':
      return tab(grid, press, at);
    case 'Escape':
      grid.revert();
      return 'taken';
    case 'ArrowDown':
    case 'ArrowUp': {
      const readings = at.readings();
      if (press.key === 'ArrowDown' && readings.length > 0) grid.takeNext(readings);
      else grid.go(below(press.key === 'ArrowDown' ? 1 : -1));
      return 'taken';
    }
    default:
      return undefined;
  }
}

const ACROSS: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

function pressCells(grid: GridState, press: KeyboardEvent, at: GridPage): 'taken' | 'begun' | undefined {
  const isHeld = press.ctrlKey || press.metaKey;
  const act = actionOf(grid, press, at, isHeld);
  if (act) {
    act();
    return 'taken';
  }
  if (press.key === 'Tab') return tab(grid, press, at);
  if (press.altKey) return undefined;
  const key = (at.isRightToLeft() && ACROSS[press.key]) || press.key;
  const next = keyMove(grid.active, key, sizeOf(grid, at), isHeld);
  if (next) {
    grid.go(next, press.shiftKey);
    return 'taken';
  }
  if (!isLetter(press) || grid.active.column === NUMBERS) return undefined;
  grid.begin('');
  return 'begun';
}

function actionOf(
  grid: GridState,
  press: KeyboardEvent,
  at: GridPage,
  isHeld: boolean,
): (() => void) | undefined {
  const { key, altKey, shiftKey } = press;
  if (altKey && !isHeld) {
    const [first] = at.readings();
    // As in a list of choices: Alt and the arrow down open it.
    if (key === 'ArrowDown' && first !== undefined && grid.active.column === FIRST_WRITTEN)
      return () => grid.take(grid.active.row, first);
    if (key === 'ArrowUp' || key === 'ArrowDown') return () => grid.shift(key === 'ArrowUp' ? -1 : 1);
    return undefined;
  }
  if (isHeld) {
    if (key === 'd' || key === 'D') return () => grid.duplicate();
    if (key === 'Enter') return () => grid.add();
    if (key === 'Delete' || key === 'Backspace') return () => grid.remove();
    if (key === 'a' || key === 'A')
      return () => {
        grid.go({ row: 0, column: NUMBERS });
        grid.go({ row: Math.max(0, grid.rows - 2), column: GRID_COLUMNS - 1 }, true);
      };
    return undefined;
  }
  switch (key) {
    case 'Enter':
    case 'F2':
      if (grid.active.column === NUMBERS) return undefined;
      return () => grid.begin();
    case 'Delete':
    case 'Backspace':
      return () => grid.clear();
    case 'Insert':
      return () => grid.add();
    case 'Escape':
      return () => (grid.isLeaving = true);
    case ' ':
      // The row, as a box for it would be ticked.
      return shiftKey ? () => grid.go({ ...grid.active, column: NUMBERS }) : undefined;
    default:
      return undefined;
  }
}
