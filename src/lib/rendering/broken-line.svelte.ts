import type { Attachment } from 'svelte/attachments';
import { datesBeside } from '../layout/marks/name-dates';
import type { TimelineState } from '../view/timeline-state.svelte';
import { breakLine, mendLines } from './line-gaps';
import './line-gaps.css';

/** Breaks the lines on a stage where they would strike out words; on one that gives names their dates, after these. */
export function brokenLine(timeline: TimelineState): Attachment<HTMLElement> {
  return (stage) => {
    $effect(() => {
      if (timeline.stageWidthPx === undefined) return mendLines(stage);
      const dates = Object.fromEntries(
        [...stage.querySelectorAll<HTMLElement>('[data-beside]')].map((name) => [
          name.closest<HTMLElement>('[data-event]')?.dataset['event'] ?? '',
          name.dataset['beside'] ?? '',
        ]),
      );
      breakLine(stage, timeline, datesBeside(timeline.scene, dates, timeline.shown?.id));
    });
  };
}
