import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Measuring } from './measuring.svelte';
import type { TimelineState } from './timeline-state.svelte';

/**
 * Measures by clicks on marks: with Shift, from what is shown, which Shift and Enter does too; without it where a reader has
 * asked to measure from an event. Escape ends it.
 */
export function measureGestures(timeline: TimelineState, measuring: Measuring): Attachment<HTMLElement> {
  return (stage) => {
    // With the passage: Escape ends it there too.
    const root = stage.closest<HTMLElement>('[data-time]') ?? stage;
    const choose = (click: MouseEvent): void => {
      if (click.ctrlKey || click.metaKey || click.altKey) return;
      if (!click.shiftKey && !measuring.isWaiting) return;
      const mark = click.target instanceof Element ? click.target.closest('a[data-event]') : null;
      const event = timeline.find(mark?.getAttribute('data-event') ?? undefined);
      if (!event) return;
      // A browser would open a window of its own.
      click.preventDefault();
      click.stopPropagation();
      timeline.player.pause();
      measuring.reach(event, timeline.shown);
    };
    const end = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape' || !measuring.from || root.querySelector(':popover-open')) return;
      key.preventDefault();
      key.stopPropagation();
      measuring.end();
    };
    const stops = [on(root, 'click', choose, { capture: true }), on(root, 'keydown', end, { capture: true })];
    return () => stops.forEach((stop) => stop());
  };
}
