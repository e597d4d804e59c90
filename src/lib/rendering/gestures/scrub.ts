import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { all, drags, shareAcross } from './drag';

interface ScrubHandlers {
  /** A share of the element, possibly outside 0–1. */
  readonly onscrub: (share: number) => void;
  readonly onstart: () => void;
}

/** A press or drag anywhere on the element scrubs to the pointer. */
export function scrub({ onscrub, onstart }: ScrubHandlers): Attachment<HTMLElement> {
  return (element) => {
    const scrubTo = (event: PointerEvent) => onscrub(shareAcross(event, element));
    return all([
      // A press would take the focus that the playhead is given.
      on(element, 'mousedown', (event) => event.preventDefault()),
      drags(element, {
        onstart: (event) => {
          onstart();
          scrubTo(event);
        },
        onmove: scrubTo,
      }),
    ]);
  };
}
