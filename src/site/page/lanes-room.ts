import { on } from 'svelte/events';
import { STAGE_DEFAULTS } from '$lib/view/stage-options';
import type { TimelineState } from '$lib/view/timeline-state.svelte';

/**
 * Keeps the lanes packed for the height that page-sizes.css gives them in a window of this height. Paper has the usual one.
 * Begun before the stage is there, whose own turn to paper comes after this.
 * @returns ends it
 */
export function keepLanesRoom(timeline: TimelineState): () => void {
  const print = matchMedia('print');
  let lastPx: number | undefined;
  const keep = (isPaper = print.matches): void => {
    const px = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--lanes-own'));
    const lanesPx = isPaper || !(px > 0) ? undefined : px;
    if (lanesPx === lastPx) return;
    lastPx = lanesPx;
    timeline.options = { ...STAGE_DEFAULTS, lanesPx };
  };
  keep();
  const stops = [
    on(window, 'resize', () => keep()),
    on(window, 'beforeprint', () => keep(true)),
    on(window, 'afterprint', () => keep(false)),
    on(print, 'change', () => keep()),
  ];
  return () => stops.forEach((stop) => stop());
}
