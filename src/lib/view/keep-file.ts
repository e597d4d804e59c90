import { on } from 'svelte/events';
import { withSearch } from './carried';

/** Whatever comes before a link is followed, copied or dragged. */
const BEFORE_USE = ['pointerdown', 'focusin', 'contextmenu'];

/** The address of an event on this page, where the hash carries the file: it is said in the search. */
export function hrefWith(packed: string, search: string, id: string): string {
  return withSearch(`#data=${packed}`, search, `event=${encodeURIComponent(id)}`);
}

/**
 * Lets links to events (`#id`) keep the file that this page's hash carries, each as it is about to be used: all of them at
 * once would take as much memory as that file, times them.
 * @returns what ends it
 */
export function keepInLinks(root: HTMLElement, hrefOf: (id: string) => string): () => void {
  const keep = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (href?.startsWith('#')) link?.setAttribute('href', hrefOf(href.slice(1)));
  };
  const stops = BEFORE_USE.map((type) => on(root, type, keep, { capture: true }));
  return () => stops.forEach((stop) => stop());
}
