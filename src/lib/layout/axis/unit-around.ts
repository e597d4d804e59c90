import type { Instant } from '../../time/calendar/instant';
import { civilDay } from '../../time/calendar/instant';
import { type Unit, countedFrom, unitAtLeast } from '../../time/calendar/unit';
import { type TimeScale, grainAt } from '../scale/scale';
import type { Shares } from '../scale/view';

// A calendar step takes this much of the view, not of pixels, so that the playhead says the same on every screen.
const LEAST_UNIT_SHARE = 0.04;

/** The step of calendar or clock that suits a window's zoom about an instant, no finer than the dates there. */
export function unitAround(at: Instant, { from, to }: Shares, scale: TimeScale): Unit {
  const share = scale.toShare(at);
  const half = (to - from) * (LEAST_UNIT_SHARE / 2);
  const leastMs = scale.toInstant(share + half) - scale.toInstant(share - half);
  return countedFrom(civilDay(at).year, unitAtLeast(leastMs, grainAt(scale, at)));
}
