import { breakAt } from '../rows/breaks';
import type { DrawnPart } from './mark';
import { type Placed, type Prepared, stretchOn } from '../rows/placed';
import type { Part } from '../scale/date-parts';
import type { TimeScale } from '../scale/scale';
import { type Shares, inView, meetsView } from '../scale/view';

// Shares far outside the view would exceed what a browser can lay out.
const FARTHEST = 2;
// What reaches no further out of the view than this part of it does not seem to go on there.
const LEAST_BEYOND = 0.001;

/** A share of the view, no further outside it than can be drawn. */
export function clampShare(share: number): number {
  return Math.min(1 + FARTHEST, Math.max(-FARTHEST, share));
}

/** Whether a piece is drawn at one place, the middle of what it stands for, rather than over all of it. */
export function isDot({ shape }: Pick<Part, 'shape'>): boolean {
  return shape === 'point' || shape === 'middle' || shape === 'member';
}

/** Whether a piece of a mark is to be seen: a dot where its middle is in view, and then it is whole; else what of it is in view. */
export function isPartSeen(part: Part, scale: TimeScale, view: Shares): boolean {
  const { from, to } = stretchOn(scale, part);
  if (!isDot(part)) return meetsView(from, to, view);
  const middle = inView(from, view);
  return middle >= 0 && middle <= 1;
}

/** Where something that lasts goes on outside the view, at the edges that it leaves it by. */
function beyond(stretches: readonly Shares[], view: Shares): ('beyond-start' | 'beyond-end')[] {
  const seen = stretches
    .map(({ from, to }) => ({ from: inView(from, view), to: inView(to, view) }))
    .filter(({ from, to }) => to > LEAST_BEYOND && from < 1 - LEAST_BEYOND);
  return [
    ...(seen.some(({ from }) => from < -LEAST_BEYOND) ? (['beyond-start'] as const) : []),
    ...(seen.some(({ to }) => to > 1 + LEAST_BEYOND) ? (['beyond-end'] as const) : []),
  ];
}

/** The pieces, the small mark in a band as wide as that, since it is drawn by how wide that is. */
export function withMiddles(pieces: readonly DrawnPart[]): DrawnPart[] {
  return pieces.map((piece, place) => {
    const band = pieces[place - 1];
    if (piece.shape !== 'middle' || (band?.shape !== 'band' && band?.shape !== 'loose')) return piece;
    const half = (band.to - band.from) / 2;
    return { ...piece, from: piece.from - half, to: piece.to + half };
  });
}

/**
 * The pieces of a mark from back to front, with where it leaves the view, and over them where it is broken. Dots whose middle
 * is out of view are left out, for half of one would be seen.
 * @param boxStart with `boxEnd` where the mark's box is, in shares of the view
 */
export function drawParts(
  { parts, breaks }: Pick<Prepared, 'parts' | 'breaks'>,
  { scale }: Pick<Placed, 'scale'>,
  view: Shares,
  boxStart: number,
  boxEnd: number,
): DrawnPart[] {
  const within = (share: number) => (boxEnd > boxStart ? (share - boxStart) / (boxEnd - boxStart) : 0);
  const place = (share: number) => within(clampShare(inView(share, view)));
  const pieces = withMiddles(
    parts.map(({ start, end, ...part }) => {
      const { from, to } = stretchOn(scale, { start, end, ...part });
      return { ...part, from: place(from), to: place(to) };
    }),
  ).filter((piece, index) => {
    const part = parts[index];
    return part === undefined || !isDot(piece) || isPartSeen(part, scale, view);
  });
  const broken = breaks.flatMap((fold): DrawnPart[] => {
    const at = breakAt(fold, view);
    return at === undefined ? [] : [{ part: 'break', shape: 'break', from: place(at), to: place(at) }];
  });
  const stretches = parts
    .filter((part) => !isDot(part) && part.shape !== 'line')
    .map((part) => stretchOn(scale, part));
  const leaving = beyond(stretches, view).map((shape): DrawnPart => {
    const edge = within(shape === 'beyond-start' ? 0 : 1);
    return { part: 'beyond', shape, from: edge, to: edge };
  });
  // A dot at the very edge stands over the sign.
  const firstDot = pieces.findIndex(isDot);
  const below = firstDot < 0 ? pieces.length : firstDot;
  return [...pieces.slice(0, below), ...leaving, ...pieces.slice(below), ...broken];
}
