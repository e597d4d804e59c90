import { on } from 'svelte/events';

/**
 * Keeps an element as high as it has been in a window of this width, so that nothing below it moves when it says less.
 * @returns ends it
 */
export function keepHeight(element: HTMLElement): () => void {
  let widthPx = innerWidth;
  const keep = (): void => {
    if (innerWidth !== widthPx) element.style.minBlockSize = '';
    widthPx = innerWidth;
    element.style.minBlockSize = `${element.offsetHeight}px`;
  };
  const observer = new MutationObserver(keep);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  keep();
  const stop = on(window, 'resize', keep);
  return () => {
    observer.disconnect();
    stop();
  };
}
