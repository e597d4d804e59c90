import type { Shares } from '../layout/scale/view';
import { writeEnd, writeStart } from '../time/edtf/stamp';
import { toleranceOf } from './restore';
import type { TimelineState } from './timeline-state.svelte';

/** What is in sight, as EDTF: from the start of `from` to the end of `to`, the coarsest dates that are right within a pixel. */
export interface WindowDates {
  readonly from: string;
  readonly to: string;
}

export function windowDates(timeline: TimelineState, { from, to }: Shares = timeline.window): WindowDates {
  const tolerance = toleranceOf(timeline);
  const { scale } = timeline.frame;
  return {
    from: writeStart(scale.toInstant(from), tolerance),
    to: writeEnd(scale.toInstant(to), tolerance),
  };
}
