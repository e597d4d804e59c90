import type { Instant } from '../time/instant';
import { UNIT_SIZES, type UnitSize, sizeAtLeast } from '../time/unit-size';
import type { TimeScale } from './scale';
import type { Shares } from './view';

// A calendar step takes this much of the view, not of pixels, so that the playhead says the same on every screen.
const LEAST_UNIT_SHARE = 0.04;

/** The calendar step that suits a window's zoom about an instant. */
export function unitAround(at: Instant, { from, to }: Shares, scale: TimeScale): UnitSize {
  const share = scale.toShare(at);
  const half = (to - from) * (LEAST_UNIT_SHARE / 2);
  return sizeAtLeast(UNIT_SIZES, scale.toInstant(share + half) - scale.toInstant(share - half));
}
