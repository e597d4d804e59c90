import type { Attachment } from 'svelte/attachments';

/** Scrolls lanes that are higher than their room to a height in CSS pixels, where that is out of sight. */
export function scrollTo(at: () => number | undefined): Attachment<HTMLElement> {
  return (element) => {
    const y = at();
    const { clientHeight, scrollTop } = element;
    if (y === undefined || (y > scrollTop && y < scrollTop + clientHeight)) return;
    element.scrollTop = y - clientHeight / 2;
  };
}
