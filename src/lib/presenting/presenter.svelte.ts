import type { ChronologyEvent } from '../model/chronology';
import type { TimelineState } from '../view/timeline-state.svelte';
import { stepFrom, stepsOf } from './steps';

/** Who brought about what is shown. */
export type By = 'user' | 'host' | 'sync' | 'play';

/** What of the events a step leaves in sight: all, those up to it, or its own. */
export type Show = 'all' | 'upto' | 'only';

/** What a presentation steps through, and where it begins. */
export interface Presentation {
  /** Ids of the events that are stepped through, in this order; all in time order where it is empty. */
  readonly steps: readonly string[];
  readonly show: Show;
  /** The step to begin with: 0 is the overview. */
  readonly step: number | 'last';
  /** The event to begin with, by its id; it outranks the step. */
  readonly event: string;
}

/** Steps through a timeline's events, from the overview to the last and back. */
export class Presenter {
  readonly #timeline: TimelineState;
  /** What is stepped through of what the timeline shows: the events named, or all. */
  readonly steps: readonly ChronologyEvent[] = $derived.by(() => {
    const { chronology, drawing } = this.#timeline;
    return stepsOf(drawing.part?.of ?? chronology, this.#named);
  });
  #named: readonly string[] = $state.raw([]);
  show: Show = $state('all');
  by: By = $state('user');
  /** Which step is shown: 0 is the overview; away from the steps, the last that the playhead has passed. */
  readonly step: number = $derived.by(() => {
    const { isAtHome, at } = this.#timeline;
    return this.#on || isAtHome ? this.#on : this.steps.findLastIndex(({ anchor }) => anchor <= at) + 1;
  });

  constructor(timeline: TimelineState) {
    this.#timeline = timeline;
  }

  /** The step that the playhead rests on, counted from 1; 0 where that is none. */
  get #on(): number {
    return this.steps.findIndex((event) => event === this.#timeline.shown) + 1;
  }

  /**
   * Begins with what the options ask for, where nothing is chosen yet.
   * @returns the id of the event asked for where there is none of that id
   */
  start(options: Presentation): string | undefined {
    this.setSteps(options);
    const asked = this.#timeline.find(options.event);
    if (this.#timeline.selectedId === undefined) {
      if (asked) this.select(asked);
      else if (options.step) this.goTo(options.step);
    }
    return options.event !== '' && !asked ? options.event : undefined;
  }

  setSteps({ steps, show }: Pick<Presentation, 'steps' | 'show'>): void {
    this.#named = steps;
    this.show = show;
  }

  /** @returns `edge` where the deck should go on, and nothing has changed */
  stepBy(by: 1 | -1, who: By = 'user'): 'moved' | 'edge' {
    // On the way back from beyond a step comes that step.
    const isBeyond = by === -1 && this.#on < this.step;
    const next = stepFrom(isBeyond ? this.step + 1 : this.step, by, this.steps.length);
    if (next === 'edge') return next;
    this.goTo(next, who);
    return 'moved';
  }

  /** Goes to a step; to the last where there is none of that number. */
  goTo(step: number | 'last', who: By = 'user'): void {
    const event = this.steps[(step === 'last' ? this.steps.length : Math.min(step, this.steps.length)) - 1];
    if (event) this.select(event, who);
    else this.clear(who);
  }

  /** Chooses an event by its id; an unknown one changes nothing. Returns whether there is one. */
  open(id: string): boolean {
    const event = this.#timeline.find(id);
    if (event) this.select(event);
    return event !== undefined;
  }

  select(event: ChronologyEvent, who: By = 'user'): void {
    this.by = who;
    this.#timeline.select(event);
  }

  clear(who: By = 'user'): void {
    this.by = who;
    this.#timeline.player.pause();
    this.#timeline.clearSelection();
  }

  /** Shows the next step as it plays, the first after the last; says whether there is more. */
  playOn(): boolean {
    const event = this.steps[this.step] ?? this.steps[0];
    this.by = 'play';
    if (event) this.#timeline.preview(event);
    return this.#timeline.player.isLooping || this.step < this.steps.length;
  }

  /** Whether a step leaves an event in sight. */
  shows(eventId: string): boolean {
    if (this.show === 'all') return true;
    const place = this.steps.findIndex(({ id }) => id === eventId) + 1;
    return place > 0 && (this.show === 'upto' ? place <= this.step : place === this.step);
  }
}
