import type { Attachment } from 'svelte/attachments';
import { showSpan } from '../view/show-span';
import type { TimelineState } from '../view/timeline-state.svelte';
import { EraDrawing } from './era-drawing';
import './eras.css';

/** Draws on a stage the eras of the scene that it shows; pressing the name of one shows its time. */
export function withEras(timeline: TimelineState): Attachment<HTMLElement> {
  return (stage) => {
    const drawing = new EraDrawing(({ bounds }) => showSpan(timeline, bounds));
    $effect(() => {
      if (timeline.stageWidthPx !== undefined) drawing.show(stage, timeline);
    });
    return () => drawing.remove();
  };
}
