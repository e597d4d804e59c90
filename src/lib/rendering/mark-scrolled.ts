import { on } from 'svelte/events';

/** Marks the lanes that are scrolled as such. */
export function markScrolled(element: HTMLElement): () => void {
  return on(
    element,
    'scroll',
    ({ target }) => {
      if (target instanceof HTMLElement) target.toggleAttribute('data-scrolled', target.scrollTop > 0);
    },
    { capture: true, passive: true },
  );
}
