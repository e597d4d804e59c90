import { on } from 'svelte/events';

interface DragHandlers {
  /** It has begun, where the pointer went down. */
  readonly onstart: (event: PointerEvent) => void;
  readonly onmove: (event: PointerEvent) => void;
}

const DECIDED_PX = 6;

function isSideways(from: PointerEvent, to: PointerEvent): boolean {
  const across = Math.abs(to.clientX - from.clientX);
  return across >= DECIDED_PX && across >= Math.abs(to.clientY - from.clientY);
}

/**
 * Drags by one pointer over an element that lets the page scroll (`touch-action: pan-y`). A mouse's begins at once; a finger's
 * once it goes sideways, or lets go where it went down, for until then it may be about to scroll the page, which takes it away.
 */
export function drags(element: HTMLElement, { onstart, onmove }: DragHandlers): () => void {
  let down: PointerEvent | undefined;
  let isUnderWay = false;
  const begin = (event: PointerEvent): void => {
    isUnderWay = true;
    onstart(event);
  };
  const end = (event: PointerEvent): void => {
    if (event.pointerId === down?.pointerId) down = undefined;
  };
  return all([
    on(element, 'pointerdown', (event) => {
      if (event.button !== 0 || down) return;
      down = event;
      isUnderWay = false;
      element.setPointerCapture(event.pointerId);
      if (event.pointerType === 'mouse') begin(event);
    }),
    on(element, 'pointermove', (event) => {
      if (event.pointerId !== down?.pointerId || !(isUnderWay || isSideways(down, event))) return;
      if (!isUnderWay) begin(down);
      onmove(event);
    }),
    on(element, 'pointerup', (event) => {
      if (event.pointerId === down?.pointerId && !isUnderWay) begin(down);
      end(event);
    }),
    on(element, 'pointercancel', end),
  ]);
}

/** The way that time runs across an element: 1 to the right, −1 to the left. */
export function wayAcross(element: Element): 1 | -1 {
  return element.closest('[data-time=rtl]') ? -1 : 1;
}

/**
 * Where a pointer is across an element: 0 at the edge that time comes in by, 1 at the one that it leaves by; right under any
 * transform of the page.
 */
export function shareAcross(event: { readonly clientX: number }, element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  const share = (event.clientX - left) / width;
  return wayAcross(element) === 1 ? share : 1 - share;
}

/** One clean-up that runs several. */
export function all(stops: readonly (() => void)[]): () => void {
  return () => stops.forEach((stop) => stop());
}
