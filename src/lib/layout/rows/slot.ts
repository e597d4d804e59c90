import type { Best } from '../../index/best';
import type { Nesting } from './nesting';

/** What the packing of a lane needs to know of an event. Shares are of the whole scale, 0–1. */
export interface PackItem {
  /** Its place in its lane, in time order. */
  readonly rank: number;
  /** Where its ink starts and ends. */
  readonly start: number;
  readonly end: number;
  readonly anchor: number;
  readonly labelPx: number;
  /** The least that its label may be cut to: less says nothing. */
  readonly leastLabelPx: number;
  readonly weight: number;
  /** What its mark takes before its start and after its end, such as half a dot or the bracket of an unknown end. */
  readonly headPx: number;
  readonly tailPx: number;
  /** How far its name may stand out of the plot: not at all, unless it is said. */
  readonly outPx?: number;
}

/** A lane's events, in time order. */
export interface PackLane {
  readonly length: number;
  /** Whether all of it is its strip, whatever room it has. */
  readonly isFolded: boolean;
  /** As `PackItem` has them, ascending. */
  readonly anchors: Float64Array;
  /** Which of them to show first, wherever one looks. */
  readonly best: Best;
  /** The one of them that has its name before any other, if there is such a one. */
  readonly key?: number | undefined;
  /** Where it stands among lanes of which some stand in others. */
  readonly nesting?: Nesting;
  at(rank: number): PackItem;
  idAt(rank: number): string;
}

/** All of a lane's events, which in a crowd are too many to ask for. */
export function itemsOf(lane: PackLane): PackItem[] {
  return Array.from({ length: lane.length }, (_, rank) => lane.at(rank));
}

/** Which side of its mark a label stands on; *on* is along a bar that is longer than its label. */
export type Side = 'end' | 'start' | 'on';

/** Where an event is drawn: its row from the top of the lane, and its label's side and width, 0 for a mark without one. */
export interface Slot {
  readonly row: number;
  readonly side: Side;
  readonly labelPx: number;
}

export interface Packing {
  /** By rank. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** Ranks of events with no place at this zoom, in time order; clusters count them. */
  readonly overflow: readonly number[];
}

/** More events than these are many, and more than those a crowd, of which no stage has room for all names. */
export const FEW = 20;
export const CROWD = 60;

/** The size of a label's letters. */
export const LABEL_PX = 13;
export const LABEL_GAP_PX = 7;
export const LEAST_MARK_PX = 12;
export const SHORTEST_LABEL_PX = 76;
// A label along its bar has to leave enough of the bar to be seen as one.
export const LEAST_TIMES_ALONG = 2.2;

/** The pixels a mark itself takes when the whole scale is `worldPx` wide: `[from, to)`. */
export function markExtent(item: PackItem, worldPx: number): readonly [number, number] {
  const anchor = item.anchor * worldPx;
  return [
    Math.min(item.start * worldPx - item.headPx, anchor - LEAST_MARK_PX / 2),
    Math.max(item.end * worldPx + item.tailPx, anchor + LEAST_MARK_PX / 2),
  ];
}

/** The pixels of a mark with its label. */
export function slotExtent(
  item: PackItem,
  side: Side,
  labelPx: number,
  worldPx: number,
): readonly [number, number] {
  const [from, to] = markExtent(item, worldPx);
  if (side === 'on' || labelPx === 0) return [from, to];
  return side === 'end' ? [from, to + LABEL_GAP_PX + labelPx] : [from - LABEL_GAP_PX - labelPx, to];
}

/** The longest part of an event's label that the whole scale has room for, on the roomier side of its mark or along it. */
export function longestLabel(item: PackItem, worldPx: number): number {
  const [from, to] = markExtent(item, worldPx);
  const outPx = (item.outPx ?? 0) - LABEL_GAP_PX;
  const longest = Math.max(worldPx - to + outPx, from + outPx, (to - from) / LEAST_TIMES_ALONG);
  return Math.max(0, Math.min(item.labelPx, Math.floor(longest)));
}
