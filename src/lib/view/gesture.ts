import type { ScaleKind } from '../model/scale-kinds';
import type { Shares } from '../layout/scale/view';
import type { ChronologyEvent } from '../model/chronology';
import type { Instant } from '../time/calendar/instant';

/** What of a timeline's state a reader may want to go back to. */
export interface ViewState {
  readonly at: Instant;
  readonly shown: ChronologyEvent | undefined;
  readonly selected: ChronologyEvent | undefined;
  readonly window: Shares;
  readonly kind: ScaleKind;
  readonly hiddenLanes: readonly string[];
  readonly foldedLanes: readonly string[];
  /** What a page shows besides, as its address says it. */
  readonly parts?: string;
}

/** What a reader does to a view; `part` is what a page besides it shows, as what is looked for or measured. */
export type Gesture = 'scrub' | 'pan' | 'zoom' | 'scale' | 'lanes' | 'part';
/** What a step changes: where the playhead is, with whatever follows it, or what is in sight of the timeline. */
export type Move = 'place' | 'window' | 'scale' | 'lanes' | 'part';

// What rounding may do to the width of a window that is panned.
const UNSEEN_SHARE = 1e-9;

/** What a timeline's state is now, as values that no longer change with it. */
export function viewStateOf(state: ViewState): ViewState {
  const { at, shown, selected, window, kind, hiddenLanes, foldedLanes } = state;
  return { at, shown, selected, window, kind, hiddenLanes, foldedLanes };
}

function hasSameLanes(before: ViewState, now: ViewState): boolean {
  return now.hiddenLanes === before.hiddenLanes && now.foldedLanes === before.foldedLanes;
}

function isElsewhere(before: ViewState, now: ViewState): boolean {
  return now.at !== before.at || now.shown !== before.shown || now.selected !== before.selected;
}

/**
 * The gesture that led from one state to another, where it is worth an entry in the history. An event that the playhead
 * comes to rest on is only previewed, and is none unless that ended a selection.
 * @param isPlayed whether the playhead went by itself, which is none
 */
export function gestureBetween(before: ViewState, now: ViewState, isPlayed = false): Gesture | undefined {
  if (now.parts !== before.parts && !isPlayed) return 'part';
  if (isElsewhere(before, now)) {
    const hasEnded = before.selected !== undefined && now.selected !== before.selected;
    return !isPlayed && (hasEnded || !now.shown) ? 'scrub' : undefined;
  }
  if (now.kind !== before.kind) return 'scale';
  const span = ({ window }: ViewState) => window.to - window.from;
  if (Math.abs(span(now) - span(before)) > UNSEEN_SHARE) return 'zoom';
  if (now.window.from !== before.window.from) return 'pan';
  return hasSameLanes(before, now) ? undefined : 'lanes';
}

/** What a step from one state to the next moved; undefined where it moved nothing. */
export function moveBetween(before: ViewState, now: ViewState): Move | undefined {
  if (now.parts !== before.parts) return 'part';
  if (isElsewhere(before, now)) return 'place';
  if (now.kind !== before.kind) return 'scale';
  if (now.window !== before.window) return 'window';
  return hasSameLanes(before, now) ? undefined : 'lanes';
}
