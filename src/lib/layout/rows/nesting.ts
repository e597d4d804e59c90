import type { Lane } from '../../model/chronology';

/** How a lane stands among lanes of which some stand in others. */
export interface Nesting {
  /** How far its name is set in, in CSS pixels. */
  readonly indentPx: number;
  /** Whether it is but the heading of those in it, and needs no row. */
  readonly isHeading: boolean;
}

const INDENT_PX = 10;
// Further in, names beside lanes have no room; those are set as if they stood there.
const MOST_INDENTS = 2;

/** How far a lane's name is set in, in CSS pixels. */
export function indentOf({ depth = 0 }: Pick<Lane, 'depth'>): number {
  return Math.min(depth, MOST_INDENTS) * INDENT_PX;
}

/** @param events how many are drawn in the lane */
export function nestingOf(lane: Pick<Lane, 'depth' | 'within'>, events: number): Nesting {
  return {
    indentPx: indentOf(lane),
    isHeading: lane.within?.isFolded === false && events === 0,
  };
}
