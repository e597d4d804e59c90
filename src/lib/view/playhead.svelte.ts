import type { ChronologyEvent } from '../model/chronology';
import type { Instant } from '../time/calendar/instant';

/**
 * Where one is in time: at an instant and, where an event is anchored there, perhaps on that event, which may have been
 * chosen. All of it changes at once, so that nothing is shown or chosen that the playhead has left.
 */
export class Playhead {
  #at: { readonly instant: Instant; readonly event?: ChronologyEvent; readonly isChosen?: boolean } =
    $state.raw({ instant: 0 });

  get at(): Instant {
    return this.#at.instant;
  }

  /** The event that it rests on, which is the one that the pane shows. */
  get shown(): ChronologyEvent | undefined {
    return this.#at.event;
  }

  /** What was chosen, for as long as it rests on that. */
  get selected(): ChronologyEvent | undefined {
    return this.#at.isChosen ? this.shown : undefined;
  }

  get selectedId(): string | undefined {
    return this.selected?.id;
  }

  /** Puts it on an event, or at an instant and on none. */
  standAt(place: ChronologyEvent | Instant, isChosen = false): void {
    this.#at =
      typeof place === 'number' ? { instant: place } : { instant: place.anchor, event: place, isChosen };
  }
}
