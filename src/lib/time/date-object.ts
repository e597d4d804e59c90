import type { Instant } from './instant';

/** A `Date`, for what asks for one. */
export function dateObject(instant: Instant): Date {
  return new Date(instant);
}
