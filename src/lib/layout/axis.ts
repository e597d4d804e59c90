import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import type { Instant } from '../time/instant';
import { calendarTicks } from '../time/ticks';
import { durationInWords, shortDate } from '../time/words';
import type { Piece, TimeScale } from './scale';
import { textWidth } from './text-width';
import type { View } from './view';
import { inView } from './view';

/** A tick on the axis; `at` is a share of the view. A tick whose label had no room keeps its line. */
export interface Tick {
  readonly instant: Instant;
  readonly at: number;
  readonly level: 'major' | 'minor';
  readonly label: string;
}

/** A folded gap; shares of the view, and how long it is in words (`label` where that fits, else `shortLabel`). */
export interface Tear {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly shortLabel: string;
}

/** The time between two neighbours on the even scale, in words, centred at a share of the view. */
export interface Elapsed {
  readonly at: number;
  readonly label: string;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  readonly tears: readonly Tear[];
  readonly elapsed: readonly Elapsed[];
}

export const TICK_LABEL_PX = 12;
const LEAST_TICK_PX = 46;
const LABEL_GAP_PX = 8;
const ELAPSED_LABEL_PX = 11;

interface Candidate extends Tick {
  readonly fullLabel: string;
}

function pieceTicks(piece: Piece, view: View, scale: TimeScale, m: Messages): Candidate[] {
  const start = Math.max(piece.start, scale.toInstant(view.from));
  const end = Math.min(piece.end, scale.toInstant(view.to));
  if (piece.isFolded || end <= start) return [];
  const worldPx = view.widthPx / (view.to - view.from);
  const msPerPx = (piece.end - piece.start) / ((piece.to - piece.from) * worldPx);
  const ticks = calendarTicks({ start, end }, msPerPx * LEAST_TICK_PX, m);
  const found = ticks.length > 0 ? ticks : calendarTicks({ start, end }, YEAR_AT_LEAST_MS, m).slice(0, 1);
  const hasMajor = found.some((tick) => tick.level === 'major');
  return found.map((tick, index) => ({
    instant: tick.at,
    at: inView(scale.toShare(tick.at), view),
    level: tick.level,
    // Without a major tick in sight nothing would say which year this is.
    label: index === 0 && !hasMajor ? tick.fullLabel : tick.label,
    fullLabel: tick.fullLabel,
  }));
}

const YEAR_AT_LEAST_MS = 360 * 86_400_000;

/** Ticks at the events themselves, for a scale on which calendar steps have no length of their own. */
function eventTicks(
  events: readonly ChronologyEvent[],
  scale: TimeScale,
  view: View,
  m: Messages,
): Candidate[] {
  const byAnchor = new Map(events.map((event) => [event.anchor, event]));
  return [...byAnchor.values()].map((event) => {
    const label = shortDate((event.record ?? event.claim).date, m);
    return {
      instant: event.anchor,
      at: inView(scale.toShare(event.anchor), view),
      level: 'major',
      label,
      fullLabel: label,
    };
  });
}

/** Takes labels off ticks that have no room for them: major ones first, then from the left. */
function thinLabels(ticks: readonly Candidate[], view: View): Tick[] {
  const taken: [number, number][] = [];
  const kept = new Set<Candidate>();
  for (const level of ['major', 'minor'] as const) {
    for (const tick of ticks) {
      if (tick.level !== level) continue;
      const half = textWidth(tick.label, TICK_LABEL_PX) / 2 + LABEL_GAP_PX / 2;
      const at = tick.at * view.widthPx;
      const isOut = at < 0 || at > view.widthPx;
      if (isOut || taken.some(([from, to]) => at - half < to && from < at + half)) continue;
      taken.push([at - half, at + half]);
      kept.add(tick);
    }
  }
  return ticks
    .filter((tick) => tick.at >= -0.001 && tick.at <= 1.001)
    .map((tick) => ({ ...tick, label: kept.has(tick) ? tick.label : '' }));
}

function tearsIn(scale: TimeScale, view: View, m: Messages): Tear[] {
  return scale.pieces
    .filter((piece) => piece.isFolded && piece.to > view.from && piece.from < view.to)
    .map((piece) => ({
      start: inView(piece.from, view),
      end: inView(piece.to, view),
      label: durationInWords(piece.start, piece.end, m),
      shortLabel: durationInWords(piece.start, piece.end, m, 'short'),
    }));
}

function elapsedIn(events: readonly ChronologyEvent[], scale: TimeScale, view: View, m: Messages): Elapsed[] {
  const found: Elapsed[] = [];
  events.forEach((event, index) => {
    const next = events[index + 1];
    if (!next || next.anchor === event.anchor) return;
    const from = inView(scale.toShare(event.anchor), view);
    const to = inView(scale.toShare(next.anchor), view);
    if (to < 0 || from > 1) return;
    const roomPx = (to - from) * view.widthPx - LABEL_GAP_PX;
    const label = (['long', 'short'] as const)
      .map((length) => durationInWords(event.anchor, next.anchor, m, length))
      .find((words) => textWidth(words, ELAPSED_LABEL_PX) <= roomPx);
    if (label) found.push({ at: (from + to) / 2, label });
  });
  return found;
}

/** Everything that the axis says in a view: calendar ticks, tears with their length, elapsed time. */
export function axisOf(scale: TimeScale, events: readonly ChronologyEvent[], view: View, m: Messages): Axis {
  const isEven = scale.kind === 'even';
  const candidates = isEven
    ? eventTicks(events, scale, view, m)
    : scale.pieces.flatMap((piece) => pieceTicks(piece, view, scale, m));
  return {
    ticks: thinLabels(candidates, view),
    tears: tearsIn(scale, view, m),
    elapsed: isEven ? elapsedIn(events, scale, view, m) : [],
  };
}
