import type { Attachment } from 'svelte/attachments';
import type { TimelineState } from '../view/timeline-state.svelte';
import { BracketDrawing } from './bracket';
import './bracket.css';

/** Draws on a stage what the scene that it shows says of where most of the events lie. */
export function bracketed(timeline: TimelineState): Attachment<HTMLElement> {
  return (stage) => {
    const drawing = new BracketDrawing();
    $effect(() =>
      drawing.show(stage, timeline.stageWidthPx === undefined ? undefined : timeline.scene.bracket),
    );
    return () => drawing.remove();
  };
}
