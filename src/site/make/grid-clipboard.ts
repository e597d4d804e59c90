import type { GridState } from './grid-state.svelte';

/**
 * What the table does as cells are copied, cut and pasted: texts, whatever they hold.
 * @param focus brings the focus to where the keyboard is then
 */
export function gridClipboard(grid: GridState, focus: () => void) {
  function oncopy(event: ClipboardEvent): void {
    if (grid.writing || !event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', grid.copy());
  }

  function oncut(event: ClipboardEvent): void {
    if (grid.writing) return;
    oncopy(event);
    grid.clear();
  }

  function onpaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // In a cell that is written in a word is that field's own, and a block is still one.
    if (text === '' || (grid.writing && !text.includes('\t'))) return;
    event.preventDefault();
    event.stopPropagation();
    grid.end();
    grid.paste(text);
    focus();
  }

  return { oncopy, oncut, onpaste };
}
