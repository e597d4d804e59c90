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
/** The least from one tick, a bead of 4 px, to the next: what stands nearer shares one. */
export const TICK_STEP_PX = 5;
