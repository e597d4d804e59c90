import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import { DAY_MS, type Instant, civilDay } from '../time/instant';
import { type CalendarTick, calendarTicks } from '../time/ticks';
import { durationInWords } from '../time/duration';
import { elapsedIn, eventTicks } from './even-axis';
import type { Piece, TimeScale } from './scale';
import { type Wish, isInside, withRoom } from './tick-labels';
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

const LEAST_TICK_PX = 46;
const CLOSEST_TICK_PX = 8;
const YEAR_AT_LEAST_MS = 360 * DAY_MS;

type Candidate = Tick & Wish;

// Labels that say their year go first: without one nothing tells which year the others are in.
const RANK = { newYear: 0, full: 1, major: 2, minor: 3 } as const;

function isNewYear({ at }: CalendarTick): boolean {
  const { month, day } = civilDay(at);
  return month === 1 && day === 1;
}

/** A stretch's ticks, one of whose labels says its year: undefined where none has the room to. */
function sayingYear(ticks: readonly CalendarTick[], scale: TimeScale, view: View): Candidate[] | undefined {
  const placed = ticks.map((tick) => ({
    instant: tick.at,
    at: inView(scale.toShare(tick.at), view),
    level: tick.level,
    label: tick.label,
    rank: isNewYear(tick) ? RANK.newYear : RANK[tick.level],
  }));
  if (placed.some(({ rank }) => rank === RANK.newYear)) return placed;
  const full = ticks.map(({ fullLabel }) => fullLabel);
  const first = placed.findIndex(({ at }, index) => isInside(at, full[index] ?? '', view));
  if (first < 0) return undefined;
  return placed.map((tick, index) => {
    if (index === first) return { ...tick, label: full[index] ?? '', rank: RANK.full };
    return index < first ? { ...tick, label: '' } : tick;
  });
}

function pieceTicks(piece: Piece, view: View, scale: TimeScale, m: Messages): Candidate[] {
  const start = Math.max(piece.start, scale.toInstant(view.from));
  const end = Math.min(piece.end, scale.toInstant(view.to));
  if (piece.isFolded || end <= start) return [];
  const worldPx = view.widthPx / (view.to - view.from);
  const msPerPx = (piece.end - piece.start) / ((piece.to - piece.from) * worldPx);
  const ticksOf = (leastMs: number) => calendarTicks({ start, end }, leastMs, m);
  const usual = ticksOf(msPerPx * LEAST_TICK_PX);
  const ticks = usual.length > 0 ? usual : ticksOf(YEAR_AT_LEAST_MS).slice(0, 1);
  // Between two months or years there may be no such tick, or one at the edge alone.
  const closer = () => ticksOf(msPerPx * CLOSEST_TICK_PX);
  return sayingYear(ticks, scale, view) ?? sayingYear(closer(), scale, view) ?? [];
}

/** Takes labels off ticks that have no room for them. */
function thinLabels(ticks: readonly Candidate[], view: View): Tick[] {
  const labelled = withRoom(ticks, view);
  return ticks.map((tick) => {
    const { instant, at, level, label } = tick;
    return { instant, at, level, label: labelled.has(tick) ? label : '' };
  });
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

/** Everything that the axis says in a view: calendar ticks, tears with their length, elapsed time. */
export function axisOf(scale: TimeScale, events: readonly ChronologyEvent[], view: View, m: Messages): Axis {
  const isEven = scale.kind === 'even';
  const candidates = isEven
    ? eventTicks(events, scale, view, m).map((tick) => ({ ...tick, rank: RANK.major }))
    : scale.pieces.flatMap((piece) => pieceTicks(piece, view, scale, m));
  return {
    ticks: thinLabels(candidates, view),
    tears: tearsIn(scale, view, m),
    elapsed: isEven ? elapsedIn(events, scale, view, m) : [],
  };
}
