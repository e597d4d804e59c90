import type { Chronology } from '../../model/chronology';
import { LEAST_MS } from '../../time/calendar/clock';
import type { Interval } from '../../time/calendar/instant';
import type { TimeScale } from './scale';
import { type Shares, WHOLE } from './view';

const FINEST_SHARE = 1e-9;

/** Keeps a window inside the scale and no narrower at its middle than its finest date: a second, a day, a year. */
export function clampWindow({ from, to }: Shares, scale: TimeScale): Shares {
  const middle = scale.toInstant((from + to) / 2);
  const half = LEAST_MS[scale.grain.finest] / 2;
  const least = scale.toShare(middle + half) - scale.toShare(middle - half);
  const span = Math.min(1, Math.max(to - from, least, FINEST_SHARE));
  const start = Math.min(1 - span, Math.max(0, (from + to) / 2 - span / 2));
  return { from: start, to: start + span };
}

/** The window that shows [start, end) on a scale; an end that is infinite is that of the whole. */
export function windowOn(scale: TimeScale, { start, end }: Interval): Shares {
  const from = start === -Infinity ? 0 : scale.toShare(start);
  return clampWindow({ from, to: end === Infinity ? 1 : scale.toShare(end) }, scale);
}

/** The window that a chronology's author lets it open on. */
export function openingWindow({ opening }: Chronology, scale: TimeScale): Shares {
  return opening?.window ? windowOn(scale, opening.window) : WHOLE;
}
