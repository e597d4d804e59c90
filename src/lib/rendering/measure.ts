import type { Attachment } from 'svelte/attachments';

/** Reports an element's inline size in CSS pixels, at once and whenever it changes, while it has one. */
export function measureWidth(onmeasure: (widthPx: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const measure = () => {
      // What is not displayed has no width to lay anything out for, and paper's is not the screen's.
      if (element.clientWidth > 0 && !matchMedia('print').matches) onmeasure(element.clientWidth);
    };
    measure();
    // The element's own height follows from what is reported, of which browsers complain; this has none.
    const probe = element.appendChild(document.createElement('div'));
    probe.style.cssText = 'position:absolute;inset-inline:0';
    const observer = new ResizeObserver(measure);
    observer.observe(probe);
    return () => {
      observer.disconnect();
      probe.remove();
    };
  };
}
