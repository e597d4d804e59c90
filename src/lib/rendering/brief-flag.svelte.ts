import type { Attachment } from 'svelte/attachments';
import { likelyWidth } from '../layout/rows/text-width';
import type { TimelineState } from '../view/timeline-state.svelte';
import './brief-flag.css';

// As Playhead.svelte sets its words.
const FLAG = { sizePx: 12, paddingPx: 11 } as const;

/** Has the playhead's flag say in short what is wider than the plot, so that it is not cut. */
export function briefFlag(timeline: TimelineState): Attachment<HTMLElement> {
  return (stage) => {
    $effect(() => {
      const { shown, words, view } = timeline;
      const flag = stage.querySelector('.flag');
      const isLong = shown && likelyWidth(words.date(shown), FLAG.sizePx) + 2 * FLAG.paddingPx > view.widthPx;
      if (!flag || !isLong) return;
      flag.setAttribute('data-brief', words.short(shown));
      return () => flag.removeAttribute('data-brief');
    });
  };
}
