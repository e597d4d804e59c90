import type { CopyRole } from '../embed/host-api/contract';

/** As much of reveal.js's deck as is used here (https://revealjs.com/api/). */
export interface RevealDeck {
  on(type: string, listener: (event: never) => void): void;
  next(): void;
  prev(): void;
  triggerKey(keyCode: number): void;
  getCurrentSlide(): HTMLElement | undefined;
  getSlideBackground(slide: Element): Element | undefined;
  getIndices(): { readonly h: number; readonly v: number };
  getRevealElement(): Element;
  getViewportElement(): Element;
  isPrintView?(): boolean;
}

/** Whether what a plugin is given is a deck, of whatever version. */
export function isDeck(value: unknown): value is RevealDeck {
  return typeof value === 'object' && value !== null && 'getRevealElement' in value;
}

/** Whose copy of the deck this is: reveal.js tells the panes of its speaker's window by their addresses. */
export function roleOf(deck: RevealDeck): CopyRole {
  const search = new URLSearchParams(location.search);
  if (deck.isPrintView?.() ?? search.has('print-pdf')) return 'print';
  if (!search.has('receiver')) return 'main';
  return search.get('controls') === 'false' ? 'next' : 'speaker';
}
