import type { ChronologyEvent } from '../model/chronology';
import type { TimelineState } from '../view/timeline-state.svelte';
import { windowDates } from '../view/window-dates';
import type { EventDetail, TimelineEvents } from './props';

/** Tells what of a timeline has changed since it was told last; first since it opened. */
export class Teller {
  readonly #timeline: TimelineState;
  #selected: ChronologyEvent | undefined;
  #shown: ChronologyEvent | undefined;
  #window: string;

  constructor(timeline: TimelineState) {
    this.#timeline = timeline;
    this.#selected = timeline.selected;
    this.#shown = timeline.shown;
    this.#window = keyOf(timeline);
  }

  tell({ onselect, onpreview, onwindow }: TimelineEvents): void {
    const { selected, shown } = this.#timeline;
    if (shown !== this.#shown) {
      this.#shown = shown;
      onpreview?.(this.#facts(shown));
    }
    if (selected !== this.#selected) {
      this.#selected = selected;
      onselect?.(this.#facts(selected));
    }
    const key = keyOf(this.#timeline);
    if (key !== this.#window) {
      this.#window = key;
      onwindow?.(windowDates(this.#timeline));
    }
  }

  #facts(event: ChronologyEvent | undefined): EventDetail | undefined {
    if (!event) return undefined;
    const { id, title } = event;
    return { id, title, date: this.#timeline.words.dates(event) };
  }
}

function keyOf({ window, kind }: TimelineState): string {
  return `${kind} ${window.from} ${window.to}`;
}
