import { scaleLinear } from 'd3-scale';
import type { Fineness, Grain } from '../../time/calendar/clock';
import type { ScaleKind } from '../../model/scale-kinds';
import type { Instant, Interval } from '../../time/calendar/instant';
import type { Measure } from './extent';
import type { Fold } from './gaps';

/** A stretch of time drawn at one rate, from one share of the whole width to another. */
export interface Piece extends Interval {
  readonly from: number;
  readonly to: number;
  /** True for a gap: the piece is a tear, not time at its rate. */
  readonly isFolded: boolean;
  /** Of a tear: the silence that it stands in. */
  readonly fold?: Fold;
  /** How fine its dates are, where the scale is not as fine throughout. */
  readonly finest?: Fineness;
}

/** Maps the whole extent to shares 0–1 and back; strictly increasing, linear within each piece and beyond the ends. */
export interface TimeScale {
  readonly kind: ScaleKind;
  readonly pieces: readonly Piece[];
  /** That of all its dates: no window is narrower than the finest. */
  readonly grain: Grain;
  toShare(instant: Instant): number;
  toInstant(share: number): Instant;
}

/** How much of the width a tear takes. */
const TEAR_SHARE = 0.034;
// So that the dates of the first and the last of many have room to be said.
const LEAST_EVEN_MARGIN = 0.035;

function piecesOf(kind: ScaleKind, measure: Measure): Piece[] {
  if (kind === 'even') return evenPieces(measure);
  return kind === 'gaps' ? foldedPieces(measure) : [{ ...measure.extent, from: 0, to: 1, isFolded: false }];
}

/** Time at one rate, so that dates keep their proportions, with a tear of one width in place of each fold. */
function foldedPieces({ extent, folds, finest }: Measure): Piece[] {
  const folded = folds.reduce((sum, { start, end }) => sum + end - start, 0);
  const rate = (1 - TEAR_SHARE * folds.length) / (extent.end - extent.start - folded);
  let [start, from] = [extent.start, 0];
  const fineness = (place: number) => (finest[place] ? { finest: finest[place] } : {});
  const pieces = folds.flatMap((fold, place): Piece[] => {
    const to = from + (fold.start - start) * rate;
    const before = { start, end: fold.start, from, to, isFolded: false, ...fineness(place) };
    [start, from] = [fold.end, to + TEAR_SHARE];
    return [before, { start: fold.start, end: fold.end, from: to, to: from, isFolded: true, fold }];
  });
  return [...pieces, { start, end: extent.end, from, to: 1, isFolded: false, ...fineness(folds.length) }];
}

function evenPieces({ extent, anchors }: Measure): Piece[] {
  const knots = [extent.start, ...anchors, extent.end];
  const shareOf = (index: number) => {
    if (index === 0) return 0;
    if (index > anchors.length) return 1;
    const margin = Math.max(LEAST_EVEN_MARGIN, 0.5 / anchors.length);
    return margin + ((index - 1) * (1 - 2 * margin)) / Math.max(1, anchors.length - 1);
  };
  return knots.slice(1).map((end, index) => ({
    start: knots[index] ?? end,
    end,
    from: shareOf(index),
    to: shareOf(index + 1),
    isFolded: false,
  }));
}

/** The scale of some pieces, which follow one another from share 0 to 1. */
export function scaleOf(kind: ScaleKind, pieces: readonly Piece[], grain: Grain): TimeScale {
  const last = pieces.at(-1);
  const scale = scaleLinear()
    .domain([...pieces.map((piece) => piece.start), last?.end ?? 1])
    .range([...pieces.map((piece) => piece.from), last?.to ?? 1]);
  return {
    kind,
    pieces,
    grain,
    // An open end has no instant to interpolate; it reaches the edge.
    toShare: (instant) => (Number.isFinite(instant) ? scale(instant) : instant > 0 ? 1 : 0),
    toInstant: (share) => scale.invert(share),
  };
}

/** The grain of the dates about an instant. */
export function grainAt({ grain, pieces }: TimeScale, instant: Instant): Grain {
  const piece = pieces.find(({ start, end }) => instant >= start && instant < end);
  return piece?.finest ? { ...grain, finest: piece.finest } : grain;
}

/** One of the three scales over a chronology's extent. */
export function makeScale(kind: ScaleKind, measure: Measure): TimeScale {
  return scaleOf(kind, piecesOf(kind, measure), measure.grain);
}
