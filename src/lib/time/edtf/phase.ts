import type { Bounds } from './bounds';
import type { Instant } from '../calendar/instant';

export type Phase = 'ahead' | 'possible' | 'under-way' | 'past';

/**
 * Where a date stands at an instant. Its start counts as reached, its end as over: at the very end of
 * [start, end) it is past. *Possible* where the text leaves open whether it had begun, happened or ended.
 */
export function phaseAt(bounds: Bounds, instant: Instant): Phase {
  if (instant < bounds.start) return 'ahead';
  if (instant >= bounds.end) return 'past';
  const isCertain = bounds.lasting && instant >= bounds.latestStart && instant < bounds.earliestEnd;
  return isCertain ? 'under-way' : 'possible';
}
