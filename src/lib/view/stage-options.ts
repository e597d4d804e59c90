/** How an event stands among the others: out of sight, pale, or emphasised. */
export type Tone = 'hidden' | 'pale' | 'strong';

/** What whoever shows the stage may set. */
export interface StageOptions {
  /** The height of the lanes in CSS pixels; what fits the width where it is undefined. */
  readonly lanesPx: number | undefined;
  /** Whether it has buttons, a choice of scales and an overview. */
  readonly hasTools: boolean;
  /** What a wheel does: zoom with Ctrl and pan sideways, zoom, pan, or nothing. */
  readonly wheel: 'auto' | 'zoom' | 'pan' | 'none';
  /** Whether fingers pan and zoom. */
  readonly isTouchable: boolean;
  toneOf(eventId: string): Tone | undefined;
  /** Shows what comes next while it plays, and says whether there is more; the next event in time where it is left out. */
  playOn?(): boolean;
  /** A finger went across where there was nothing to pan to: towards later (1) or earlier (−1). */
  onswipe?(by: 1 | -1): void;
}

export const STAGE_DEFAULTS: StageOptions = {
  lanesPx: undefined,
  hasTools: true,
  wheel: 'auto',
  isTouchable: true,
  toneOf: () => undefined,
};
