import type { Attachment } from 'svelte/attachments';

/** Reports an element's inline size in CSS pixels, at once and whenever it changes, while it has one. */
export function measureWidth(onmeasure: (widthPx: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const measure = () => {
      // What is not displayed has no width to lay anything out for, and paper's is not the screen's.
      if (element.clientWidth > 0 && !matchMedia('print').matches) onmeasure(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  };
}
