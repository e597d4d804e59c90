import { tick } from 'svelte';
import type { ChronologyEvent } from '../model/chronology';
import type { TimelineState } from './timeline-state.svelte';

/** What stage and reading call as a reader chooses an event, and lets go of it. */
export interface Choosing {
  select(event: ChronologyEvent): Promise<void>;
  close(): Promise<void>;
}

/**
 * Chooses events, with the focus where the reader goes on: in the pane's heading, and after that back on the mark.
 * @param root what has stage and pane in it, once they are there
 * @param address gets an entry for each, where the page's address is kept
 * @param show scrolls to what the focus goes to; as the browser does where it is left out
 */
export function choosing(
  timeline: TimelineState,
  root: () => HTMLElement,
  address?: { push(): void },
  show?: () => void,
): Choosing {
  return {
    async select(event) {
      timeline.select(event);
      address?.push();
      await tick();
      root()
        .querySelector<HTMLElement>('[data-shown] h2')
        ?.focus({ preventScroll: show !== undefined });
      show?.();
    },
    async close() {
      const id = timeline.shown?.id;
      timeline.clearSelection();
      address?.push();
      await tick();
      if (id !== undefined)
        root()
          .querySelector<HTMLElement>(`a[data-event="${CSS.escape(id)}"]`)
          ?.focus();
    },
  };
}
