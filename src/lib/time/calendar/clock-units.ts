import { DAY_MS, type Instant } from './instant';

const SECOND_MS = 1000;

// Each divides the one above it, so that every midnight is a boundary of them all.
const STEPS = [
  ['second', SECOND_MS, [1, 5, 15, 30]],
  ['minute', 60 * SECOND_MS, [1, 5, 15, 30]],
  ['hour', DAY_MS / 24, [1, 3, 6, 12]],
] as const;

/** The steps of a clock, finest first. */
export const CLOCK_UNITS = STEPS.flatMap(([name, ms, steps]) =>
  steps.map((step) => ({
    name,
    step,
    approximateMs: step * ms,
    floor: (instant: Instant): Instant => Math.floor(instant / (step * ms)) * step * ms,
    offset: (instant: Instant, count: number): Instant => instant + count * step * ms,
  })),
);
