import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { TimelineState } from '../view/timeline-state.svelte';
import './name-dates.css';

/**
 * Gives the name that one points at, or that gets the focus, its date in words, which stands below it; nothing is done for
 * the others. Marks are drawn without it, since frames have no room for what does it.
 */
export function nameDates(timeline: TimelineState): Attachment<HTMLElement> {
  return (stage) => {
    const give = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest<HTMLElement>('a[data-event]') : null;
      const name = link?.querySelector<HTMLElement>('[data-part="label"]');
      const mark = timeline.scene.marks.find(({ event }) => event.id === link?.dataset['event']);
      if (!name || !mark) return;
      name.dataset['date'] = timeline.words.date(mark.event);
      name.dataset['side'] = mark.label.shift === -1 ? 'before' : 'after';
    };
    const stops = ['pointerover', 'focusin'].map((type) => on(stage, type, give));
    return () => stops.forEach((stop) => stop());
  };
}
