import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { all, shareAcross } from './pointer';

interface ScrubHandlers {
  /** A share of the element, possibly outside 0–1. */
  readonly onscrub: (share: number) => void;
  readonly onstart: () => void;
}

/** A press or drag anywhere on the element scrubs to the pointer. */
export function scrub({ onscrub, onstart }: ScrubHandlers): Attachment<HTMLElement> {
  return (element) => {
    let pointer: number | undefined;
    const end = (event: PointerEvent) => {
      if (event.pointerId === pointer) pointer = undefined;
    };
    return all([
      // A press would take the focus that the playhead is given.
      on(element, 'mousedown', (event) => event.preventDefault()),
      on(element, 'pointerdown', (event) => {
        if (event.button !== 0 || pointer !== undefined) return;
        pointer = event.pointerId;
        element.setPointerCapture(pointer);
        onstart();
        onscrub(shareAcross(event, element));
      }),
      on(element, 'pointermove', (event) => {
        if (event.pointerId === pointer) onscrub(shareAcross(event, element));
      }),
      on(element, 'pointerup', end),
      on(element, 'pointercancel', end),
    ]);
  };
}
