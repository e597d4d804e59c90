import type { GridCell } from '$lib/editing/grid-move';
import type { GridState } from './grid-state.svelte';
import { NUMBERS } from './grid-writing.svelte';

/**
 * What the table does as its cells are pressed.
 * @param focus brings the focus to where the keyboard is then
 */
export function gridPointer(grid: GridState, focus: () => void) {
  /** The cell that was pressed; undefined of one that is written in, whose presses are its own. */
  function cellOf({ target }: MouseEvent): GridCell | undefined {
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const line = at?.closest<HTMLElement>('[data-row]');
    if (!at || !line) return undefined;
    const cell = { row: Number(line.dataset['row']), column: Number(at.dataset['column']) };
    const isActive = cell.row === grid.active.row && cell.column === grid.active.column;
    return grid.writing && isActive ? undefined : cell;
  }

  function onpointerdown(press: PointerEvent): void {
    const cell = cellOf(press);
    // A finger that scrolls the table has pressed nothing yet.
    if (!cell || press.button !== 0 || press.pointerType === 'touch') return;
    press.preventDefault();
    grid.go(cell, press.shiftKey);
    focus();
  }

  function onclick(press: MouseEvent): void {
    const cell = cellOf(press);
    if (!cell) return;
    const isTwice = press.detail === 2 && cell.column !== NUMBERS;
    grid.go(cell, press.shiftKey);
    if (isTwice) grid.begin();
    focus();
  }

  return { onpointerdown, onclick };
}
