import type { Traveller } from '../layout/drawing';
import type { Interval } from '../time/calendar/instant';

// What is beside it is in sight too.
const BESIDE = 1 / 12;

/** Travels to a stretch of time, as much of it as the scale has. */
export function showSpan(timeline: Traveller, { start, end }: Interval): void {
  const { toShare } = timeline.frame.scale;
  const [from, to] = [Math.max(0, toShare(start)), Math.min(1, toShare(end))];
  if (to <= from) return;
  timeline.player.pause();
  timeline.travelTo({ from: from - (to - from) * BESIDE, to: to + (to - from) * BESIDE });
}
