import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { HintWords } from '../../messages/messages';
import type { StageOptions } from '../../view/stage-options';
import { all } from './drag';

const SHOWN_MS = 3500;
const KEPT = 'anno:hinted';

/** Remembered for as long as the tab is open; where nothing can be, for as long as the page is. */
function wasShown(): boolean {
  try {
    if (sessionStorage.getItem(KEPT) !== null) return true;
    sessionStorage.setItem(KEPT, '');
  } catch {
    // A frame of an opaque origin keeps nothing.
  }
  return false;
}

/**
 * Says once how to come nearer, to whoever seems to expect it: who moves the pointer over the picture and then turns the
 * wheel there, or draws one finger up or down. It takes nothing from the page, which scrolls as it would.
 */
export function hint(words: HintWords, options: () => StageOptions): Attachment<HTMLElement> {
  return (element) => {
    let isDone = false;
    let isPointed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (text: string): void => {
      if (isDone || options().wheel !== 'auto' || !options().isTouchable) return;
      isDone = true;
      if (wasShown()) return;
      const note = document.createElement('p');
      note.className = 'anno-hint';
      note.role = 'status';
      note.textContent = text;
      element.append(note);
      timer = setTimeout(() => note.remove(), SHOWN_MS);
    };
    const key = /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    return all([
      on(element, 'pointermove', ({ movementX, movementY }) => {
        // A page that scrolls moves the pointer over it too, by nothing.
        if (movementX || movementY) isPointed = true;
      }),
      on(element, 'pointercancel', ({ pointerType }) => {
        // The page took the finger to scroll by.
        if (pointerType === 'touch') say(words.touch);
      }),
      on(
        element,
        'wheel',
        ({ ctrlKey, metaKey, deltaX, deltaY }) => {
          if (isPointed && !ctrlKey && !metaKey && Math.abs(deltaY) > Math.abs(deltaX)) say(words.wheel(key));
        },
        { passive: true },
      ),
      () => clearTimeout(timer),
    ]);
  };
}
