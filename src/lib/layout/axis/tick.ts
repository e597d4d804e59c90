import type { Instant } from '../../time/calendar/instant';

/** A tick on the axis; `at` is a share of the view. A tick whose label had no room keeps its line. */
export interface Tick {
  readonly instant: Instant;
  readonly at: number;
  readonly level: 'major' | 'minor';
  readonly label: string;
}

/** The time between two neighbours on the even scale, in words, centred at a share of the view. */
export interface Elapsed {
  readonly at: number;
  readonly label: string;
}
