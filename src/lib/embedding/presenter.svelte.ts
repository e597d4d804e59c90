import type { ChronologyEvent } from '../model/chronology';
import type { TimelineState } from '../view/timeline-state.svelte';
import type { EmbedOptions } from './options';
import { stepFrom, stepsOf } from './steps';

/** Steps through a timeline's events, from the overview to the last and back. */
export class Presenter {
  readonly #timeline: TimelineState;
  readonly #onchange: (eventId: string | undefined) => void;
  #steps: readonly ChronologyEvent[];

  /** @param onchange hears what the reader or presenter chose here, and not what was only followed */
  constructor(timeline: TimelineState, onchange: (eventId: string | undefined) => void) {
    this.#timeline = timeline;
    this.#onchange = onchange;
    this.#steps = timeline.chronology.events;
  }

  /** Which step is shown: 0 is the overview. */
  get #current(): number {
    return this.#steps.findIndex(({ id }) => id === this.#timeline.selectedId) + 1;
  }

  /**
   * Begins with what was chosen last, or what the options ask for, where nothing is chosen yet.
   * @param remembered the id of what was chosen last, empty for none
   * @returns the id of the event asked for where there is none of that id
   */
  start({ steps, step, event: id }: EmbedOptions, remembered: string | undefined): string | undefined {
    this.#steps = stepsOf(this.#timeline.chronology, steps);
    if (this.#timeline.selectedId !== undefined) return undefined;
    if (remembered !== undefined) {
      this.follow(remembered);
      return undefined;
    }
    const asked = this.#timeline.find(id);
    const place = step === 'last' ? this.#steps.length : Math.min(step, this.#steps.length);
    const event = asked ?? this.#steps[place - 1];
    if (event) this.#timeline.select(event);
    return id !== '' && !asked ? id : undefined;
  }

  /** @returns `edge` where the deck should go on, and nothing has changed */
  step(by: 1 | -1): 'moved' | 'edge' {
    const next = stepFrom(this.#current, by, this.#steps.length);
    if (next === 'edge') return next;
    const event = this.#steps[next - 1];
    if (event) this.select(event);
    else this.clear();
    return 'moved';
  }

  /** Chooses an event by its id; an unknown one changes nothing. */
  open(id: string): void {
    const event = this.#timeline.find(id);
    if (event) this.select(event);
  }

  select(event: ChronologyEvent): void {
    this.#timeline.select(event);
    this.#onchange(event.id);
  }

  clear(): void {
    this.#timeline.clearSelection();
    this.#onchange(undefined);
  }

  /** Shows what was chosen elsewhere. */
  follow(eventId: string | undefined): void {
    const event = this.#timeline.find(eventId);
    if (event) this.#timeline.select(event);
    else this.#timeline.clearSelection();
  }

  setLanes(lanesPx: number | undefined): void {
    this.#timeline.lanesPx = lanesPx;
  }
}
