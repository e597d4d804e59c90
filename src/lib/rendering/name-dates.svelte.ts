import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Mark } from '../layout/marks/mark';
import { datedNames } from '../layout/marks/name-dates';
import type { TimelineState } from '../view/timeline-state.svelte';
import './name-dates.css';

// Of more names none has room, and looking for it would take longer than a frame.
const MOST_MARKS = 150;

/**
 * Gives names their dates in words: beside those where there is room for it, and below the one that one points at, or that
 * gets the focus. Marks are drawn without it, since frames have no room for what does it.
 */
export function nameDates(timeline: TimelineState): Attachment<HTMLElement> {
  return (stage) => {
    const nameOf = (id: string | undefined) =>
      stage.querySelector<HTMLElement>(`a[data-event="${CSS.escape(id ?? '')}"] [data-part="label"]`);
    const side = (name: HTMLElement, { label }: Mark) =>
      name.setAttribute('data-side', label.shift === -1 ? 'before' : 'after');
    const give = ({ target }: Event): void => {
      const id = target instanceof Element && target.closest<HTMLElement>('a[data-event]')?.dataset['event'];
      const mark = id && timeline.scene.marks.find(({ event }) => event.id === id);
      const name = mark && nameOf(mark.event.id);
      if (!name) return;
      name.dataset['date'] = timeline.words.date(mark.event);
      side(name, mark);
    };
    $effect(() => {
      const { scene, room, frame, words, shown } = timeline;
      if (timeline.stageWidthPx === undefined || scene.marks.length > MOST_MARKS) return;
      const tags = shown ? frame.tagsIn(scene, shown.id) : [];
      const dated = [...datedNames(scene, room, tags, ({ event }) => words.date(event))];
      const given = dated.flatMap(([mark, date]) => {
        const name = nameOf(mark.event.id);
        // A face may be wider than was reckoned with, and a name longer than is reckoned at all.
        return name && name.scrollWidth <= name.clientWidth ? [{ name, mark, date }] : [];
      });
      for (const { name, mark, date } of given) {
        name.setAttribute('data-beside', date);
        side(name, mark);
      }
      return () => given.forEach(({ name }) => name.removeAttribute('data-beside'));
    });
    const stops = ['pointerover', 'focusin'].map((type) => on(stage, type, give));
    return () => stops.forEach((stop) => stop());
  };
}
