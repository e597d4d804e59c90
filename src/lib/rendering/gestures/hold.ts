import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { all } from './drag';

// As long as a wheel is turned on, its turns are no further apart.
const REST_MS = 250;

/**
 * Says when a hand takes hold of what is in an element, by pointer or wheel, and when all of them have let go. From the first
 * on, what moves up or down in it does so softly: not before, when it is put in its place.
 */
export function hold(onhold: (isHeld: boolean) => void): Attachment<HTMLElement> {
  return (element) => {
    const pointers = new Set<number>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (): void => {
      clearTimeout(timer);
      element.dataset.soft = '';
      onhold(true);
    };
    const rest = (): void => {
      if (pointers.size === 0) onhold(false);
    };
    const release = ({ pointerId }: PointerEvent): void => {
      if (pointers.delete(pointerId)) rest();
    };
    return all([
      on(element, 'pointerdown', ({ pointerId }) => (pointers.add(pointerId), take()), { capture: true }),
      on(window, 'pointerup', release),
      on(window, 'pointercancel', release),
      on(
        element,
        'wheel',
        () => {
          take();
          timer = setTimeout(rest, REST_MS);
        },
        { capture: true, passive: true },
      ),
      () => clearTimeout(timer),
    ]);
  };
}
