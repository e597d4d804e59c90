import type { TimeScale } from '../layout/scale/scale';
import { clampWindow } from '../layout/scale/clamp';
import type { Shares } from '../layout/scale/view';

const ALL_BUT_ALL = 0.999;
// What rounding may move a window by: a thousandth of the finest.
const UNSEEN_SHARE = 1e-12;

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

/** Whether such a zoom comes no nearer, to within what a pixel can show. */
export function isNearest(window: Shares, factor: number, at: number, scale: TimeScale): boolean {
  const { from, to } = zoomWindow(window, factor, at, scale);
  return to - from > (window.to - window.from) * ALL_BUT_ALL;
}

/** The least that holds two windows. */
export function hullOf(a: Shares, b: Shares): Shares {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
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
