import type { AddressState } from './address';
import type { TimelineState } from './timeline-state.svelte';
import { WHOLE, isWhole } from './window';

/** How far an instant may be off before it shows: half a pixel at the finest place in view, in ms. */
export function toleranceOf({ frame, window, room }: TimelineState): number {
  const rates = frame.scale.pieces
    .filter((piece) => piece.to > window.from && piece.from < window.to)
    .map((piece) => (piece.end - piece.start) / (piece.to - piece.from));
  return (Math.min(...rates) * ((window.to - window.from) / room.widthPx)) / 2;
}

/** What the address says of a state; parts that are as at first are left out. */
export function addressOf(state: TimelineState): AddressState {
  const { scale } = state.frame;
  const { from, to } = state.window;
  const shown = state.chronology.lanes.map(({ id }) => id).filter((id) => !state.hiddenLanes.includes(id));
  const isAtHome = state.at === (state.selected?.anchor ?? state.home);
  return {
    ...(!isWhole(state.window) && { window: { start: scale.toInstant(from), end: scale.toInstant(to) } }),
    ...(!isAtHome && { at: state.at }),
    ...(state.kind !== state.openingKind && { kind: state.kind }),
    ...(state.hiddenLanes.length > 0 && { lanes: shown }),
    ...(state.selectedId !== undefined && { selected: state.selectedId }),
  };
}

/** Gives a state what an address says; what it leaves out returns to how it was at first. */
export function restore(state: TimelineState, address: AddressState): void {
  state.player.pause();
  const laneIds = state.chronology.lanes.map(({ id }) => id);
  state.hiddenLanes = laneIds.filter((id) => address.lanes && !address.lanes.includes(id));
  state.kind = address.kind ?? state.openingKind;
  state.window = address.window ? state.windowOf(address.window.start, address.window.end) : WHOLE;
  state.selectedId = address.selected;
  state.previewId = undefined;
  state.at = address.at ?? state.selected?.anchor ?? state.home;
  if (address.at !== undefined) restOnEvent(state, address.at);
}

// An address may round an anchor: an event within what a pixel shows is what the playhead rested on.
function restOnEvent(state: TimelineState, at: number): void {
  const tolerance = toleranceOf(state) + 60_000;
  const resting = state.frame.events.find((event) => Math.abs(event.anchor - at) <= tolerance);
  if (!resting) return;
  state.at = resting.anchor;
  if (resting !== state.selected) state.previewId = resting.id;
}
