import { scaleLinear } from 'd3-scale';
import type { Instant, Interval } from '../time/instant';
import type { Measure } from './extent';
import { findGaps } from './gaps';

export const SCALE_KINDS = ['time', 'gaps', 'even'] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];

/** A stretch of time drawn at one rate, from one share of the whole width to another. */
export interface Piece extends Interval {
  readonly from: number;
  readonly to: number;
  /** True for a gap: the piece is a tear, not time at its rate. */
  readonly isFolded: boolean;
}

/** Maps the whole extent to shares 0–1 and back; strictly increasing, linear within each piece and beyond the ends. */
export interface TimeScale {
  readonly kind: ScaleKind;
  readonly pieces: readonly Piece[];
  toShare(instant: Instant): number;
  toInstant(share: number): Instant;
}

/** How much of the width a tear takes. */
const TEAR_SHARE = 0.034;

function piecesOf(kind: ScaleKind, measure: Measure): Piece[] {
  if (kind === 'even') return evenPieces(measure);
  return kind === 'gaps' ? foldedPieces(measure) : [{ ...measure.extent, from: 0, to: 1, isFolded: false }];
}

/**
 * Busy stretches with tears between them. A stretch's share follows the square root of its time × its events, so that
 * a lone date does not take the room of a crowded year, and each is proportional within.
 */
function foldedPieces({ extent, knots, anchors }: Measure): Piece[] {
  const gaps = findGaps(knots);
  const stretches: (Interval & { isFolded: boolean })[] = [];
  let start = extent.start;
  for (const gap of gaps) {
    stretches.push({ start, end: gap.start, isFolded: false }, { ...gap, isFolded: true });
    start = gap.end;
  }
  stretches.push({ start, end: extent.end, isFolded: false });
  const busy = stretches.filter((stretch) => !stretch.isFolded);
  const claim = (stretch: Interval) => {
    const events = anchors.filter((anchor) => anchor >= stretch.start && anchor < stretch.end).length;
    return Math.sqrt((stretch.end - stretch.start) * Math.max(events, 0.5));
  };
  const whole = busy.reduce((sum, stretch) => sum + claim(stretch), 0);
  const busyShare = 1 - TEAR_SHARE * gaps.length;
  let from = 0;
  return stretches
    .filter((stretch) => stretch.end > stretch.start)
    .map((stretch) => {
      const to = from + (stretch.isFolded ? TEAR_SHARE : (busyShare * claim(stretch)) / whole);
      const piece = { ...stretch, from, to };
      from = to;
      return piece;
    });
}

function evenPieces({ extent, anchors }: Measure): Piece[] {
  const knots = [extent.start, ...anchors, extent.end];
  const shareOf = (index: number) => {
    if (index === 0) return 0;
    return index > anchors.length ? 1 : (index - 0.5) / anchors.length;
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
export function scaleOf(kind: ScaleKind, pieces: readonly Piece[]): TimeScale {
  const last = pieces.at(-1);
  const scale = scaleLinear()
    .domain([...pieces.map((piece) => piece.start), last?.end ?? 1])
    .range([...pieces.map((piece) => piece.from), last?.to ?? 1]);
  return {
    kind,
    pieces,
    // An open end has no instant to interpolate; it reaches the edge.
    toShare: (instant) => (Number.isFinite(instant) ? scale(instant) : instant > 0 ? 1 : 0),
    toInstant: (share) => scale.invert(share),
  };
}

/** One of the three scales over a chronology's extent. */
export function makeScale(kind: ScaleKind, measure: Measure): TimeScale {
  return scaleOf(kind, piecesOf(kind, measure));
}
