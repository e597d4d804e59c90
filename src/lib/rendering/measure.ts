import type { Attachment } from 'svelte/attachments';

/** Reports an element's inline size in CSS pixels, at once and whenever it changes. */
export function measureWidth(onmeasure: (widthPx: number) => void): Attachment<HTMLElement> {
  return (element) => {
    onmeasure(element.clientWidth);
    const observer = new ResizeObserver(() => {
      // What is not displayed has no width to lay anything out for, and paper's is not the screen's.
      if (element.clientWidth > 0 && !matchMedia('print').matches) onmeasure(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
