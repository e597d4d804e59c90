import { liveDrawing } from '../layout/live-drawing';
import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import { wordsOf } from '../model/chronology-words';
import { TimelineState } from './timeline-state.svelte';

/** A timeline that draws and says whatever is asked for, as a page has it. */
export function liveTimeline(chronology: Chronology, messages: Messages): TimelineState {
  const words = wordsOf(chronology, messages);
  return new TimelineState(chronology, messages, words, liveDrawing(chronology, messages, words));
}
