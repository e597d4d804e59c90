import type { Attachment } from 'svelte/attachments';
import type { TimelineState } from '../view/timeline-state.svelte';
import { breakLine } from './line-gaps';
import './line-gaps.css';

/** Breaks the playhead's line on a stage where it would strike out words. */
export function brokenLine(timeline: TimelineState): Attachment<HTMLElement> {
  return (stage) => {
    $effect(() => {
      if (timeline.stageWidthPx !== undefined) breakLine(stage, timeline);
    });
  };
}
