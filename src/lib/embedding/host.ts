import { on } from 'svelte/events';
import type { KeyPress } from './keys';
import { keyCommand, lifecycleOf, turnCommand } from './reveal';

/** The page around the embed: what it says, and what is said to it. Every method is harmless where there is none. */
export class Host {
  get #isFramed(): boolean {
    return window.parent !== window;
  }

  /** Calls back when the slide around the frame comes or goes; returns what ends that. Only the parent is listened to. */
  listen(handlers: { readonly onstart: () => void; readonly onstop: () => void }): () => void {
    return on(window, 'message', ({ source, data }) => {
      if (source !== window.parent) return;
      const change = lifecycleOf(data);
      if (change === 'start') handlers.onstart();
      if (change === 'stop') handlers.onstop();
    });
  }

  turn(by: 1 | -1): void {
    this.#post(turnCommand(by));
    this.giveFocusBack();
  }

  pressKey(keyCode: number): void {
    this.#post(keyCommand(keyCode));
  }

  /** The next key goes to the page around the frame. */
  giveFocusBack(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (this.#isFramed) window.parent.focus();
  }

  // The parent's origin is not known, and is “null” for a deck from a file; what is said is no secret.
  #post(command: string): void {
    if (this.#isFramed) window.parent.postMessage(command, '*');
  }
}

/** A keyboard event as the policy of keys looks at it. */
export function pressOf(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : undefined;
  return {
    key: event.key,
    isRepeat: event.repeat,
    hasModifier: event.ctrlKey || event.metaKey || event.altKey,
    isWriting:
      event.isComposing || target?.closest('input:not([type="radio"]), textarea, [contenteditable]') != null,
    isOnControl: target?.closest('a, button, summary') != null,
  };
}
