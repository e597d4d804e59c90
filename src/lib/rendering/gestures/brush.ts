import type { Attachment } from 'svelte/attachments';
import { drags, shareAcross } from './drag';

interface BrushRange {
  readonly from: number;
  readonly to: number;
}

/** How far from an edge it is taken, by a mouse and by a finger; from within, no further than a third of the window. */
const REACH_PX = { mouse: 14, touch: 30 };

/**
 * Drags a window over the element: its edges resize it, its inside moves it, a press outside brings it there.
 * @param window the window at the time, in shares of the element
 */
export function brush(
  window: () => BrushRange,
  onbrush: (next: BrushRange) => void,
): Attachment<HTMLElement> {
  return (element) => {
    let edge: 'from' | 'to' | 'both' = 'both';
    let at = 0;
    let start: BrushRange = { from: 0, to: 1 };
    const edgeAt = (share: number, isTouch: boolean): 'from' | 'to' | 'both' | undefined => {
      const { from, to } = window();
      const reach = REACH_PX[isTouch ? 'touch' : 'mouse'] / element.clientWidth;
      const within = Math.min(reach, (to - from) / 3);
      if (share >= from - reach && share <= from + within) return 'from';
      if (share >= to - within && share <= to + reach) return 'to';
      return share > from && share < to ? 'both' : undefined;
    };
    const centred = (share: number): BrushRange => {
      const half = (window().to - window().from) / 2;
      const middle = Math.min(1 - half, Math.max(half, share));
      return { from: middle - half, to: middle + half };
    };
    return drags(element, {
      onstart: (event) => {
        at = shareAcross(event, element);
        const pressed = edgeAt(at, event.pointerType === 'touch');
        if (!pressed) onbrush(centred(at));
        edge = pressed ?? 'both';
        start = window();
      },
      onmove: (event) => {
        const by = shareAcross(event, element) - at;
        const { from, to } = start;
        if (edge === 'both') onbrush(shifted(start, by));
        // Past the other edge the window turns inside out, so the ends swap.
        else if (edge === 'from') onbrush(ordered(from + by, to));
        else onbrush(ordered(from, to + by));
      },
    });
  };
}

function shifted({ from, to }: BrushRange, by: number): BrushRange {
  const held = Math.min(1 - to, Math.max(-from, by));
  return { from: from + held, to: to + held };
}

function ordered(a: number, b: number): BrushRange {
  const inside = (share: number) => Math.min(1, Math.max(0, share));
  return { from: inside(Math.min(a, b)), to: inside(Math.max(a, b)) };
}
