import type { TimeScale } from '../layout/scale/scale';
import type { Shares } from '../layout/scale/view';
import { DAY_MS } from '../time/calendar/instant';

const LEAST_SPAN_MS = DAY_MS;
const FINEST_SHARE = 1e-9;
// What rounding may move a window by: a thousandth of the finest.
const UNSEEN_SHARE = 1e-12;

/** Keeps a window inside the scale and no narrower than about a day at its middle. */
export function clampWindow({ from, to }: Shares, scale: TimeScale): Shares {
  const middle = scale.toInstant((from + to) / 2);
  const least = scale.toShare(middle + LEAST_SPAN_MS / 2) - scale.toShare(middle - LEAST_SPAN_MS / 2);
  const span = Math.min(1, Math.max(to - from, least, FINEST_SHARE));
  const start = Math.min(1 - span, Math.max(0, (from + to) / 2 - span / 2));
  return { from: start, to: start + span };
}

/** Zooms about a place in the view, which stays where it is. `factor` above 1 comes nearer; `at` is a share of the view. */
export function zoomWindow({ from, to }: Shares, factor: number, at: number, scale: TimeScale): Shares {
  const fixed = from + at * (to - from);
  const next = clampWindow(
    { from: fixed - (at * (to - from)) / factor, to: fixed + ((1 - at) * (to - from)) / factor },
    scale,
  );
  const span = next.to - next.from;
  const start = Math.min(1 - span, Math.max(0, fixed - at * span));
  return { from: start, to: start + span };
}

/** Moves by a share of the view; towards later times when positive. */
export function panWindow({ from, to }: Shares, by: number): Shares {
  const span = to - from;
  const start = Math.min(1 - span, Math.max(0, from + by * span));
  return { from: start, to: start + span };
}

/**
 * Moves no further than it takes to bring a share of the scale into view, a tenth in from the edge; the very window
 * given where that is not at all.
 */
export function revealInWindow(window: Shares, share: number): Shares {
  const span = window.to - window.from;
  const margin = span * 0.1;
  const lack = Math.min(0, share - margin - window.from) + Math.max(0, share + margin - window.to);
  const shown = panWindow(window, lack / span);
  return Math.abs(shown.from - window.from) < UNSEEN_SHARE ? window : shown;
}
