import { WHOLE } from '../layout/scale/view';
import type { TimelineState } from '../view/timeline-state.svelte';

/** How much nearer a key or button comes. */
export const ZOOM_STEP = 1.6;

/** The single keys that act while focus is anywhere in a stage. */
export function stageKeys(
  timeline: TimelineState,
  stage: () => HTMLElement,
  onclose: () => void,
): (event: KeyboardEvent) => void {
  const keys: Record<string, () => void> = {
    '+': () => timeline.zoomStep(ZOOM_STEP),
    '=': () => timeline.zoomStep(ZOOM_STEP),
    '-': () => timeline.zoomStep(1 / ZOOM_STEP),
    '0': () => timeline.travelTo(WHOLE),
    Escape: onclose,
  };
  return (event) => {
    // An open list of a cluster takes the first Escape for itself.
    if (event.key === 'Escape' && stage().querySelector(':popover-open')) return;
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    act();
  };
}
