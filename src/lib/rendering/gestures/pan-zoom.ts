import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { StageOptions } from '../../view/stage-options';
import { all, shareAcross, wayAcross } from './drag';

interface PanZoomHandlers {
  /** Moves the view by a share of itself, towards later when positive; says whether there was anywhere to go. */
  readonly onpan: (share: number) => boolean;
  /** Comes nearer by a factor about a share of the view. */
  readonly onzoom: (factor: number, at: number) => void;
  readonly ondouble: (at: number) => void;
  readonly options: () => StageOptions;
}

const DRAG_FROM_PX = 4;
const WHEEL_ZOOM = 0.01;
const MOST_WHEEL_DELTA = 60;
const SWIPE_FROM_PX = 48;

/** What a turn of the wheel does; undefined where it is the page's around. */
function wheelAction(event: WheelEvent, policy: StageOptions['wheel']): 'zoom' | 'pan' | undefined {
  if (policy === 'zoom' || policy === 'pan') return policy;
  if (policy === 'none') return undefined;
  if (event.ctrlKey || event.metaKey) return document.hasFocus() ? 'zoom' : undefined;
  return Math.abs(event.deltaX) > Math.abs(event.deltaY) ? 'pan' : undefined;
}

/**
 * One pointer drags, two pinch, Ctrl and wheel zoom at the pointer, a sideways wheel pans, a double click zooms.
 * A plain wheel is left to the page, and Ctrl with it where the frame has no focus. A drag swallows the click that ends
 * it, so that marks can be dragged too. A finger that drags where there is nowhere to pan to swipes.
 */
export function panZoom({ onpan, onzoom, ondouble, options }: PanZoomHandlers): Attachment<HTMLElement> {
  return (element) => {
    const pointers = new Map<number, PointerEvent>();
    let isDragging = false;
    let hasMoved = false;
    let start: PointerEvent | undefined;

    const middle = (): number => {
      const shares = [...pointers.values()].map((event) => shareAcross(event, element));
      return shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1);
    };
    const spread = (): number => {
      const [a, b] = [...pointers.values()];
      return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
    };
    const move = (event: PointerEvent): void => {
      const before = { middle: middle(), spread: spread() };
      pointers.set(event.pointerId, event);
      const now = middle();
      // Zoom first: the whole has no room to pan until it is larger than the view.
      if (pointers.size === 2 && before.spread > 0) onzoom(spread() / before.spread, before.middle);
      if (onpan(before.middle - now) || pointers.size === 2) hasMoved = true;
    };
    const release = (event: PointerEvent): void => {
      if (!pointers.delete(event.pointerId) || !start || hasMoved || event.pointerType !== 'touch') return;
      const across = event.clientX - start.clientX;
      if (Math.abs(across) >= SWIPE_FROM_PX) options().onswipe?.(across * wayAcross(element) < 0 ? 1 : -1);
    };
    const swallow = (event: MouseEvent): void => {
      if (!isDragging) return;
      isDragging = false;
      event.preventDefault();
      event.stopPropagation();
    };
    const turn = (event: WheelEvent): void => {
      const act = wheelAction(event, options().wheel);
      if (!act) return;
      event.preventDefault();
      const delta = Math.max(-MOST_WHEEL_DELTA, Math.min(MOST_WHEEL_DELTA, event.deltaY));
      if (act === 'zoom') onzoom(Math.exp(-delta * WHEEL_ZOOM), shareAcross(event, element));
      else onpan((event.deltaX * wayAcross(element) || event.deltaY) / element.clientWidth);
    };
    return all([
      on(element, 'pointerdown', (event) => {
        if (event.button !== 0 || pointers.size === 2) return;
        if (event.pointerType === 'touch' && !options().isTouchable) return;
        pointers.set(event.pointerId, event);
        if (pointers.size > 1) return;
        start = event;
        isDragging = hasMoved = false;
      }),
      on(element, 'pointermove', (event) => {
        if (!pointers.has(event.pointerId) || !start) return;
        const isStill = Math.abs(event.clientX - start.clientX) < DRAG_FROM_PX;
        if (!isDragging && pointers.size === 1 && isStill) return;
        if (!isDragging) {
          isDragging = true;
          for (const id of pointers.keys()) element.setPointerCapture(id);
        }
        move(event);
      }),
      on(element, 'pointerup', release),
      on(element, 'pointercancel', (event) => pointers.delete(event.pointerId)),
      on(element, 'dragstart', (event) => event.preventDefault()),
      on(element, 'dblclick', (event) => {
        if (event.target instanceof Element && event.target.closest('a, button')) return;
        ondouble(shareAcross(event, element));
      }),
      on(element, 'click', swallow, { capture: true }),
      on(element, 'wheel', turn, { passive: false }),
    ]);
  };
}
