import type { ChronologyEvent } from '../model/chronology';
import type { AddressPart } from './address-keeper.svelte';
import { MEASURE_NAME } from './address';
import { valueIn } from './carried';
import { endsAsked, inOrder } from './measure-ends';
import type { TimelineState } from './timeline-state.svelte';

/** Two events between which time is measured, or the one that it is measured from, until another is chosen. */
export class Measuring {
  from: ChronologyEvent | undefined = $state.raw();
  to: ChronologyEvent | undefined = $state.raw();

  /** Both, the earlier first; undefined where nothing is measured. */
  get ends(): readonly [ChronologyEvent, ChronologyEvent] | undefined {
    const { from, to } = this;
    return from && to && inOrder(from, to);
  }

  /** Whether the next event that is chosen is the other end. */
  get isWaiting(): boolean {
    return this.from !== undefined && this.to === undefined;
  }

  begin(from: ChronologyEvent): void {
    this.from = from;
    this.to = undefined;
  }

  /**
   * Measures to an event.
   * @param shown what is measured from where nothing has begun; the event itself, which then waits for another, without one
   */
  reach(to: ChronologyEvent, shown?: ChronologyEvent): void {
    const from = this.isWaiting ? this.from : (shown ?? this.from);
    if (!from || from === to) this.begin(to);
    else [this.from, this.to] = [from, to];
  }

  end(): void {
    this.from = this.to = undefined;
  }

  /** As an address says it; undefined where nothing is measured. */
  get asked(): string | undefined {
    return this.ends?.map(({ id }) => encodeURIComponent(id)).join('..');
  }

  /** Follows an address; what names no two events measures nothing. */
  open(asked: string | undefined, find: (id: string) => ChronologyEvent | undefined): void {
    this.end();
    [this.from, this.to] = endsAsked(asked, find) ?? [];
  }
}

/** What is measured, as the address says it; of what names no two events nothing is measured, and nothing said. */
export function measured(timeline: TimelineState, measuring: Measuring): AddressPart {
  return {
    names: [MEASURE_NAME],
    write: () => (measuring.asked === undefined ? '' : `${MEASURE_NAME}=${measuring.asked}`),
    read: (search) => {
      measuring.open(valueIn(search, MEASURE_NAME), (id) => timeline.find(id));
      return [];
    },
  };
}
