import { NOTHING_ASKED } from '../../lib/index/search';
import type { Messages } from '../../lib/messages/messages';
import { noneInWords, partInWords } from '../../lib/model/part-words';
import { stretchBetweenInWords } from '../../lib/time/words/elapsed';
import { type AddressFault, MEASURE_NAME } from '../../lib/view/address';
import { valueIn } from '../../lib/view/carried';
import { askedOf, find, readAsked } from '../../lib/view/finding';
import { endsAsked } from '../../lib/view/measure-ends';
import type { TimelineState } from '../../lib/view/timeline-state.svelte';
import { FoundLines } from './found-lines';
import { MeasureDrawing } from './measure-drawing';

/** What has come of what an address looks for. */
export interface ShownFound {
  readonly faults: readonly AddressFault[];
  /** Draws and says it, by what the timeline shows now; to be called again whenever that changes. */
  draw(): void;
}

/**
 * Shows of a timeline what an address asks to be found in it, and measures what it asks to be measured.
 * @param onlines hears how many lines say so, now and after each way back
 */
export function showFound(
  timeline: TimelineState,
  search: string,
  messages: Messages,
  onlines: (count: number) => void,
): ShownFound {
  const { asked, faults } = readAsked(search, timeline);
  find(timeline, asked, messages);
  let ends = endsAsked(valueIn(search, MEASURE_NAME), (id) => timeline.find(id));
  const lines = new FoundLines();
  const drawing = new MeasureDrawing();
  const count = (): void => onlines((timeline.drawing.part ? 1 : 0) + (ends ? 1 : 0));

  function saidOfPart(): string | undefined {
    const part = timeline.drawing.part?.of;
    if (!part) return undefined;
    return part.events.length > 0 ? partInWords(part, messages) : noneInWords(askedOf(timeline), messages);
  }

  function draw(): void {
    const stage = document.querySelector('.anno-stage');
    const plot = stage?.querySelector('.anno-plot');
    if (!stage || !plot) return;
    const stretch = ends ? stretchBetweenInWords(ends, messages) : '';
    drawing.show(plot, timeline, ends, stretch);
    lines.show(stage, [
      {
        said: saidOfPart(),
        way: messages.find.showAll(timeline.chronology.events.length),
        goBack: () => {
          timeline.player.pause();
          find(timeline, NOTHING_ASKED, messages);
          count();
        },
      },
      {
        said: ends && messages.measure.between(stretch, ends[0].title, ends[1].title),
        way: messages.measure.end,
        goBack: () => {
          ends = undefined;
          count();
          draw();
        },
      },
    ]);
  }

  count();
  return { faults, draw };
}
