import type { Instant } from '../../time/instant';
import { breakAt } from '../rows/breaks';
import type { DrawnPart } from './mark';
import type { Placed, Prepared } from '../rows/placed';
import { type Shares, inView } from '../scale/view';

// Shares far outside the view would exceed what a browser can lay out.
const FARTHEST = 2;

/** A share of the view, no further outside it than can be drawn. */
export function clampShare(share: number): number {
  return Math.min(1 + FARTHEST, Math.max(-FARTHEST, share));
}

/** An instant as a share of the whole scale; open ends reach its edges. */
export function shareIn({ scale }: Pick<Placed, 'scale'>, instant: Instant): number {
  return Math.min(1, Math.max(0, scale.toShare(instant)));
}

/**
 * The pieces of a mark from back to front, over them where it is broken.
 * @param start with `end` where the mark's box is, in shares of the view
 */
export function drawParts(
  { parts, breaks }: Prepared,
  frame: Pick<Placed, 'scale'>,
  view: Shares,
  start: number,
  end: number,
): DrawnPart[] {
  const place = (share: number) =>
    end > start ? (clampShare(inView(share, view)) - start) / (end - start) : 0;
  const pieces = parts.map(({ start: from, end: to, ...part }) => ({
    ...part,
    from: place(shareIn(frame, from)),
    to: place(shareIn(frame, to)),
  }));
  const broken = breaks.flatMap((fold): DrawnPart[] => {
    const at = breakAt(fold, view);
    return at === undefined ? [] : [{ part: 'break', shape: 'break', from: place(at), to: place(at) }];
  });
  return [...pieces, ...broken];
}
