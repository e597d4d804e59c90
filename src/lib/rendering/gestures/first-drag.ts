import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { all } from './drag';

const KEPT = 'anno:dragged';

function isKnown(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    // Where nothing may be kept, each visit is the first.
    return false;
  }
}

function keep(): void {
  try {
    localStorage.setItem(KEPT, '');
  } catch {
    // It is said again.
  }
}

/** Says on the grip that it can be dragged, to whoever has not done so yet; from the first time on it says nothing. */
export function firstDrag(word: string): Attachment<HTMLElement> {
  return (element) => {
    const band = element.querySelector<HTMLElement>('.anno-axis-band');
    if (!band || isKnown()) return undefined;
    element.style.setProperty('--drag', JSON.stringify(word));
    element.dataset.drag = '';
    const end = (): void => {
      delete element.dataset.drag;
      keep();
    };
    return all([
      on(band, 'pointerdown', end, { capture: true }),
      on(band, 'keydown', end, { capture: true }),
    ]);
  };
}
