import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { TimelineState } from '../view/timeline-state.svelte';
import { WHOLE } from '../layout/scale/view';

/**
 * Gives paper the whole timeline on its opening scale, whatever is in sight on screen. No script can measure a sheet,
 * so the packed widths serve, between which the style sheet chooses. A slide's sheet is as on screen.
 */
export function paper(timeline: TimelineState): Attachment<HTMLElement> {
  return (element) => {
    let screen: Pick<TimelineState, 'window' | 'kind'> | undefined;
    const toPaper = (): void => {
      if (timeline.options.lanesPx !== undefined) return;
      screen ??= { window: timeline.window, kind: timeline.kind };
      timeline.kind = timeline.drawing.openingKind;
      timeline.window = WHOLE;
      timeline.stageWidthPx = undefined;
      // A browser lays paper out as soon as its event has been heard.
      flushSync();
    };
    const toScreen = (): void => {
      if (!screen) return;
      timeline.kind = screen.kind;
      timeline.window = screen.window;
      timeline.stageWidthPx = element.clientWidth;
      screen = undefined;
    };
    const print = matchMedia('print');
    const stops = [
      on(window, 'beforeprint', toPaper),
      on(window, 'afterprint', toScreen),
      on(print, 'change', () => (print.matches ? toPaper() : toScreen())),
    ];
    return () => stops.forEach((stop) => stop());
  };
}
