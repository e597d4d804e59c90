import type { Phase } from '../../time/phase';
import type { Attributes } from './xml';

/** Where the pieces of a date are drawn, and in which colours: a row's box from `left`, its middle at `y`. */
export interface PartsBox {
  /** Tells this box from all others on the sheet. */
  readonly key: string;
  readonly left: number;
  readonly widthPx: number;
  readonly y: number;
  readonly lane: string;
  readonly paper: string;
  readonly fold: string;
  /** How much of the lane's colour a band has. */
  readonly band: number;
  readonly phase?: Phase;
  /** How wide the plot is that is in sight: nothing is written before 0 or beyond it. */
  readonly seenPx: number;
  /** How much of all of it is to be seen, 0–1. */
  readonly opacity?: number;
}

// Sizes are those of parts.css and event-mark.css.
export const BAND_PX = 12;
export const EDGE_PX = 1.5;
export const DOUBT_PX = 14;
export const DASHES = { hair: '3 2', edge: '4.5 3', ring: '3.6 3' };

/** The pixels of a piece, from the sheet's left. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A rectangle of a height about a row's middle, drawn in by `inset` on every side. */
export function box({ left, right }: Span, y: number, height: number, inset: number): Attributes {
  return {
    x: left + inset,
    y: y - height / 2 + inset,
    width: right - left - 2 * inset,
    height: height - 2 * inset,
  };
}

/** Whether a place is in sight. */
export function isSeen(x: number, { seenPx }: PartsBox): boolean {
  return x >= 0 && x <= seenPx;
}
