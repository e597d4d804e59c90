/**
 * Events without a row of their own, drawn as ticks in the strip of their lane and counted. `from` and `to` are the anchors
 * of the first and the last, as shares of the whole scale; `before` and `after` what its box reaches beyond them, in pixels.
 */
export interface Cluster {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  readonly ids: readonly string[];
  /** Ranks in their lane, ascending. */
  readonly ranks: readonly number[];
}

/** What of a lane has no row of its own. */
export interface Strip {
  readonly clusters: readonly Cluster[];
  /** The most events that share one tick. */
  readonly most: number;
}

/** The least width of a cluster, since it is pressed; where it is cramped between others it is less. */
export const CLUSTER_PX = 24;
/** The least from one tick, a bead, to the next: what stands nearer shares one. */
export const TICK_STEP_PX = 5;
/** The height of a bead of one event, and of the tallest there is. */
export const BEAD_PX = 4;
export const STRIP_PX = 14;

/** How high a bead of some events is in a strip where one has so many at the most. */
export function beadHeight(count: number, most: number): number {
  return BEAD_PX + (STRIP_PX - BEAD_PX) * Math.min(1, (count - 1) / Math.max(3, most - 1));
}
