import type { Messages } from '../../messages/messages';
import type { ChronologyEvent } from '../../model/chronology';
import type { ChronologyWords } from '../../model/chronology-words';
import { type Instant, civilDay } from '../../time/calendar/instant';
import { type CalendarTick, type ParentTick, calendarTicks } from '../../time/words/ticks';
import { elapsedIn } from './elapsed';
import { eventTicks } from './even-axis';
import { type Parent, type ParentWish, placeParents } from './parent-ticks';
import type { Piece, TimeScale } from '../scale/scale';
import { type Tear, tearsIn } from './tears';
import type { Elapsed, Tick } from './tick';
import { type Wish, withRoom } from './tick-labels';
import type { View } from '../scale/view';
import { inView } from '../scale/view';

export interface Axis {
  readonly ticks: readonly Tick[];
  /** The months or years that the ticks lie in: the axis's second row. */
  readonly parents: readonly Parent[];
  readonly tears: readonly Tear[];
  readonly elapsed: readonly Elapsed[];
}

const LEAST_TICK_PX = 46;

type Candidate = Tick & Wish;
type Place = (instant: Instant) => number;

// What a tick's label says that no other does decides who gives way: first the era, then the unit above.
const RANK = { full: 0, era: 1, major: 2, minor: 3 } as const;

interface Stretch {
  readonly ticks: readonly CalendarTick[];
  readonly parents: readonly ParentWish[];
  /** What stands for the parents where no tick has room for its label. */
  readonly here?: ParentWish;
}

/** What is in sight of a piece of the scale; nothing of a folded one. */
function stretchOf(piece: Piece, view: View, scale: TimeScale, m: Messages): Stretch {
  const start = Math.max(piece.start, scale.toInstant(view.from));
  const end = Math.min(piece.end, scale.toInstant(view.to));
  if (piece.isFolded || end <= start) return { ticks: [], parents: [] };
  const worldPx = view.widthPx / (view.to - view.from);
  const msPerPx = (piece.end - piece.start) / ((piece.to - piece.from) * worldPx);
  const grain = { ...scale.grain, ...(piece.finest && { finest: piece.finest }) };
  const { ticks, parents, here } = calendarTicks({ start, end }, msPerPx * LEAST_TICK_PX, m, grain);
  const wishOf = ({ at, ...parent }: ParentTick): ParentWish => ({
    ...parent,
    instant: at,
    at: Math.max(0, inView(scale.toShare(at), view)),
  });
  return { ticks, parents: parents.map(wishOf), here: wishOf(here) };
}

/**
 * The ticks of a stretch with the labels they would like. They say their month or year themselves where no parent has
 * room to. Below one that begins unsaid the first says it, and the others nothing, since they would seem to be in the one
 * before.
 * @param said the instants of the parents that have a label
 */
function candidates({ ticks, parents }: Stretch, said: ReadonlySet<Instant>, place: Place): Candidate[] {
  const isSaid = parents.length === 0 || parents.some(({ instant }) => said.has(instant));
  return ticks.map(({ at, level, label, fullLabel }) => {
    const parent = parents.findLast(({ instant }) => instant <= at);
    const isLost = parent?.isBoundary && !said.has(parent.instant);
    const rank = civilDay(at).year === 1 ? RANK.era : RANK[level];
    const isFull = !isSaid || (isLost && at === parent.instant);
    return isFull
      ? { instant: at, at: place(at), level, label: fullLabel, rank: RANK.full }
      : { instant: at, at: place(at), level, label: isLost ? '' : label, rank };
  });
}

/** The stretches with each parent once: one that goes on from one stretch to a later one is the same in both. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const known = new Map<string | undefined, ParentWish>();
  return stretches.map(({ parents, ...stretch }) => ({
    ...stretch,
    parents: parents.map((parent) => {
      const [name] = parent.labels;
      const same = parent.isBoundary ? undefined : known.get(name);
      if (!same) known.set(name, parent);
      return same ?? parent;
    }),
  }));
}

/** Whether a label is of years between which a date lies: wide, and it tells less of when than others do. */
const isStretch = (label: string) => label.includes('–');

/** Whether what is in a parent may be said without its year: whether the first parent of that year has a label. */
function isYearSaid(parent: ParentWish, parents: readonly ParentWish[], said: ReadonlySet<Instant>): boolean {
  const first = parents.slice(0, parents.indexOf(parent)).findLast(({ brief }) => brief === undefined);
  return parent.brief !== undefined && first !== undefined && said.has(first.instant);
}

/**
 * The same of events. Of a day that has no room for its label the first time says the day instead, where its year is said;
 * else each says all of its date, or the day alone.
 */
function eventCandidates(
  { ticks, parents }: Stretch,
  said: ReadonlySet<Instant>,
  place: Place,
  ends: readonly (Instant | undefined)[],
): Candidate[] {
  return ticks.map(({ at, level, label, fullLabel }) => {
    const day = parents.findLast(({ instant }) => instant <= at);
    const isLost = day !== undefined && !said.has(day.instant) && label !== fullLabel;
    const isBrief = isLost && isYearSaid(day, parents, said);
    const isFull = isLost && (!isBrief || at === day.instant);
    return {
      instant: at,
      at: place(at),
      level,
      label: isFull ? (isBrief && day.brief) || fullLabel : label,
      // From when to when it goes is said first.
      rank: ends.includes(at) ? RANK.full - 1 : isFull ? RANK.full : RANK[isStretch(label) ? 'minor' : level],
    };
  });
}

/** Takes labels off ticks that have no room for them. */
function thinLabels(ticks: readonly Candidate[], view: View): Tick[] {
  const labelled = withRoom(ticks, view);
  return ticks.map((tick) => {
    const { instant, at, level, label } = tick;
    return { instant, at, level, label: labelled.has(tick) ? label : '' };
  });
}

/** Both rows of the axis, of stretches that follow one another. */
function rowsOf(
  apart: readonly Stretch[],
  candidatesOf: typeof candidates,
  scale: TimeScale,
  view: View,
): Pick<Axis, 'ticks' | 'parents'> {
  const stretches = joined(apart);
  const placed = placeParents([...new Set(stretches.flatMap(({ parents }) => parents))], view);
  const said = new Set(placed.filter(({ label }) => label !== '').map(({ instant }) => instant));
  const ticks = stretches.flatMap((stretch) =>
    candidatesOf(stretch, said, (instant) => inView(scale.toShare(instant), view)),
  );
  const thinned = thinLabels(ticks, view);
  const [first, ...others] = apart.filter((stretch) => stretch.parents.length > 0);
  const isMute = first?.here && others.length === 0 && thinned.every(({ label }) => label === '');
  const parents = isMute ? placeParents([first.here], view) : placed;
  return {
    ticks: thinned,
    parents: parents.filter(({ label, isBoundary }) => label !== '' || isBoundary),
  };
}

/**
 * Everything that the axis says in a view: ticks of calendar and clock at two levels, tears with their length, elapsed
 * time.
 */
export function axisOf(
  scale: TimeScale,
  events: readonly ChronologyEvent[],
  view: View,
  m: Messages,
  words: Pick<ChronologyWords, 'short'>,
): Axis {
  const isEven = scale.kind === 'even';
  const ends = [events[0]?.anchor, events.at(-1)?.anchor];
  const rows = isEven
    ? rowsOf(
        [eventTicks(events, scale, view, m, words)],
        (...about) => eventCandidates(...about, ends),
        scale,
        view,
      )
    : rowsOf(
        scale.pieces.map((piece) => stretchOf(piece, view, scale, m)),
        candidates,
        scale,
        view,
      );
  return {
    ...rows,
    tears: tearsIn(scale, view, m),
    elapsed: isEven ? elapsedIn(events, scale, view, m) : [],
  };
}
