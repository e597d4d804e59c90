import { DAY_MS, type Instant, type Interval } from '../../time/calendar/instant';

// A silence is worth folding when it takes more than this part of what is left unfolded and is far longer than events
// are usually apart: evenly spaced ones are a rhythm, not gaps.
const LEAST_PART = 0.1;
const LEAST_TIMES_USUAL = 4;
const MOST_FOLDS = 8;
// More than this part of the events' bars may not lose more than half of themselves to a fold.
const MOST_HALVED = 0.1;
// What stays unfolded beside the dates on either side, as a part of all that does, so that none is drawn in a fold.
const MARGIN_PART = 0.012;
const MOST_MARGIN = 0.25;

/** What a chronology's dates cover: all that its silences are found from. */
export interface Covered {
  /** Every anchor, start and end, in order, each once. */
  readonly knots: readonly Instant[];
  /** Every anchor, in order, each once. */
  readonly anchors: readonly Instant[];
  /** Stretches somewhere in each of which one date lies: a day, a year, one of several. */
  readonly doubts: readonly Interval[];
  /** What is drawn as lasting; it may be open at either end. */
  readonly bars: readonly Interval[];
  /** What may last all the same: with an end that is not known. */
  readonly unknowns: readonly Interval[];
}

/** A silence, and what of it is folded. */
export interface Fold extends Interval {
  readonly silence: Interval;
  /** Whether its ends are those of dates that are not known to the day, so that it may be longer. */
  readonly isAbout: boolean;
  /** Whether something lasts, or may last, all the while. */
  readonly isLasting: boolean;
}

function length({ start, end }: Interval): number {
  return end - start;
}

function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The time that events are usually apart: the median between neighbouring anchors. */
function usualTime(anchors: readonly Instant[]): number {
  const between = anchors.slice(1).map((anchor, index) => anchor - (anchors[index] ?? anchor));
  return between.sort((a, b) => a - b)[(between.length - 1) >> 1] ?? Infinity;
}

/**
 * Of what lasts, only what is at least half of the whole may lose more than half of itself to one fold, and few others:
 * each is drawn broken, but where many are, their lengths can't be compared.
 */
function isMisleading(silence: Interval, { bars, knots, anchors }: Covered): boolean {
  const [first, last] = [knots[0] ?? 0, knots.at(-1) ?? 0];
  const lengths = bars
    .filter((bar) => isWithin(silence, bar))
    .map(({ start, end }) => Math.min(end, last) - Math.max(start, first));
  const isHalved = (bar: number) => length(silence) > bar / 2 && bar < (last - first) / 2;
  return lengths.filter(isHalved).length > anchors.length * MOST_HALVED;
}

/**
 * The silences worth folding, longest first, each judged by what the longer ones leave; in time order. A silence is a
 * stretch without an anchor, a start or an end in it, inside the doubt of no date, and longer than its neighbours' dates
 * are fine.
 */
export function findSilences(covered: Covered): Interval[] {
  const { knots, anchors, doubts } = covered;
  const usual = usualTime(anchors);
  const stretches = knots
    .slice(1)
    .map((end, index) => ({ start: knots[index] ?? end, end }))
    .sort((a, b) => length(b) - length(a));
  let left = (knots.at(-1) ?? 0) - (knots[0] ?? 0);
  const silences: Interval[] = [];
  for (const stretch of stretches) {
    const isLong = length(stretch) > left * LEAST_PART && length(stretch) > usual * LEAST_TIMES_USUAL;
    if (!isLong || silences.length === MOST_FOLDS) break;
    const fineness = doubts
      .filter(({ start, end }) => end === stretch.start || start === stretch.end)
      .map(length)
      .filter(Number.isFinite);
    const isInDoubt = doubts.some((doubt) => isWithin(stretch, doubt));
    if (isInDoubt || length(stretch) <= Math.max(0, ...fineness) || isMisleading(stretch, covered)) continue;
    silences.push(stretch);
    left -= length(stretch);
  }
  return silences.sort((a, b) => a.start - b.start);
}

/** How much time is left when the silences are folded away. */
export function busyTime(covered: Covered): number {
  const whole = (covered.knots.at(-1) ?? 0) - (covered.knots[0] ?? 0);
  return findSilences(covered).reduce((sum, silence) => sum - length(silence), whole);
}

/** @param unit how much time is not folded, as `Measure` has it */
export function findFolds(covered: Covered, unit: number): Fold[] {
  const { doubts, bars, unknowns } = covered;
  return findSilences(covered).map((silence) => {
    const margin = Math.min(unit * MARGIN_PART, length(silence) * MOST_MARGIN);
    return {
      start: silence.start + margin,
      end: silence.end - margin,
      silence,
      isAbout: doubts.some(
        (doubt) => length(doubt) > DAY_MS && (doubt.end === silence.start || doubt.start === silence.end),
      ),
      isLasting: [...bars, ...unknowns].some((bar) => isWithin(silence, bar)),
    };
  });
}
