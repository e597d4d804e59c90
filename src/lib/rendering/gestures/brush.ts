import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { all, shareAcross } from './pointer';

interface Window {
  readonly from: number;
  readonly to: number;
}

const HANDLE_PX = 14;

/**
 * Drags a window over the element: its edges resize it, its inside moves it, a press outside brings it there.
 * @param window the window at the time, in shares of the element
 */
export function brush(window: () => Window, onbrush: (next: Window) => void): Attachment<HTMLElement> {
  return (element) => {
    let drag: { pointer: number; edge: 'from' | 'to' | 'both'; at: number; window: Window } | undefined;
    const edgeAt = (share: number): 'from' | 'to' | 'both' | undefined => {
      const { from, to } = window();
      const handle = HANDLE_PX / element.clientWidth;
      if (Math.abs(share - from) <= handle) return 'from';
      if (Math.abs(share - to) <= handle) return 'to';
      return share > from && share < to ? 'both' : undefined;
    };
    const centred = (share: number): Window => {
      const half = (window().to - window().from) / 2;
      const middle = Math.min(1 - half, Math.max(half, share));
      return { from: middle - half, to: middle + half };
    };
    const end = (event: PointerEvent) => {
      if (event.pointerId === drag?.pointer) drag = undefined;
    };
    return all([
      on(element, 'pointerdown', (event) => {
        if (event.button !== 0) return;
        const share = shareAcross(event, element);
        const edge = edgeAt(share);
        if (!edge) onbrush(centred(share));
        drag = { pointer: event.pointerId, edge: edge ?? 'both', at: share, window: window() };
        element.setPointerCapture(event.pointerId);
      }),
      on(element, 'pointermove', (event) => {
        if (event.pointerId !== drag?.pointer) return;
        const by = shareAcross(event, element) - drag.at;
        const { from, to } = drag.window;
        if (drag.edge === 'both') onbrush(shifted(drag.window, by));
        // Past the other edge the window turns inside out, so the ends swap.
        else if (drag.edge === 'from') onbrush(ordered(from + by, to));
        else onbrush(ordered(from, to + by));
      }),
      on(element, 'pointerup', end),
      on(element, 'pointercancel', end),
    ]);
  };
}

function shifted({ from, to }: Window, by: number): Window {
  const held = Math.min(1 - to, Math.max(-from, by));
  return { from: from + held, to: to + held };
}

function ordered(a: number, b: number): Window {
  const inside = (share: number) => Math.min(1, Math.max(0, share));
  return { from: inside(Math.min(a, b)), to: inside(Math.max(a, b)) };
}
