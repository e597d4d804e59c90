import { breakAt } from '../rows/breaks';
import type { DrawnPart } from './mark';
import { type Placed, type Prepared, shareOn } from '../rows/placed';
import { type Shares, inView } from '../scale/view';

// Shares far outside the view would exceed what a browser can lay out.
const FARTHEST = 2;

/** A share of the view, no further outside it than can be drawn. */
export function clampShare(share: number): number {
  return Math.min(1 + FARTHEST, Math.max(-FARTHEST, share));
}

/**
 * The pieces of a mark from back to front, over them where it is broken.
 * @param start with `end` where the mark's box is, in shares of the view
 */
export function drawParts(
  { parts, breaks }: Prepared,
  { scale }: Pick<Placed, 'scale'>,
  view: Shares,
  start: number,
  end: number,
): DrawnPart[] {
  const place = (share: number) =>
    end > start ? (clampShare(inView(share, view)) - start) / (end - start) : 0;
  const pieces = parts.map(({ start: from, end: to, ...part }) => ({
    ...part,
    from: place(shareOn(scale, from)),
    to: place(shareOn(scale, to)),
  }));
  const broken = breaks.flatMap((fold): DrawnPart[] => {
    const at = breakAt(fold, view);
    return at === undefined ? [] : [{ part: 'break', shape: 'break', from: place(at), to: place(at) }];
  });
  return [...pieces, ...broken];
}
