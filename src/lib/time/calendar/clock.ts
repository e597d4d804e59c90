import { DAY_MS, type Instant } from './instant';

export const MINUTE_MS = 60_000;

/** How fine a date is, by the unit of the calendar or the clock that it is told in. */
export type Fineness = 'second' | 'minute' | 'day' | 'month' | 'year';

/** From fine to coarse. */
const FINENESSES: readonly Fineness[] = ['second', 'minute', 'day', 'month', 'year'];

/** The least that each may last. */
export const LEAST_MS: Readonly<Record<Fineness, number>> = {
  second: 1000,
  minute: MINUTE_MS,
  day: DAY_MS,
  month: 28 * DAY_MS,
  year: 365 * DAY_MS,
};

/** A clock, by how far it is ahead of UTC; absent where the dates name none, which is the local time of their place. */
export interface Clock {
  readonly offsetMinutes?: number;
  /** Of a zone, whose clocks all dates are told by as if they were UTC's. */
  readonly zone?: string;
}

export const UTC: Clock = { offsetMinutes: 0 };

/** How fine the finest of some dates is, and the clock that they are told by where they have times. */
export interface Grain {
  readonly finest: Fineness;
  readonly clock?: Clock;
  /** The clock that all times name, where days stand among them and no day is drawn to scale. */
  readonly ownClock?: Clock;
}

/** That of dates without times. */
export const BY_DAYS: Grain = { finest: 'day' };

/** What a clock shows at an instant, as if it were UTC. */
export function onClock(instant: Instant, { offsetMinutes = 0 }: Clock = UTC): Instant {
  return instant + offsetMinutes * MINUTE_MS;
}

/** The instant at which a clock shows this; the inverse of `onClock`. */
export function offClock(shown: Instant, { offsetMinutes = 0 }: Clock = UTC): Instant {
  return shown - offsetMinutes * MINUTE_MS;
}

export function isByClock(fineness: Fineness): fineness is 'second' | 'minute' {
  return fineness === 'second' || fineness === 'minute';
}

/** The finest of some. */
export function finestOf(finenesses: Iterable<Fineness>): Fineness | undefined {
  const found = new Set(finenesses);
  return FINENESSES.find((fineness) => found.has(fineness));
}
