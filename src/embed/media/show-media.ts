import type { ChronologyEvent } from '../../lib/model/chronology';
import type { Messages } from '../../lib/messages/messages';
import { packedIn } from '../../lib/view/carried';
import type { TimelineState } from '../../lib/view/timeline-state.svelte';
import { askedHere } from '../options/asked';
import type { Fit } from '../options/fit';
import type { EmbedOptions } from '../options/options';
import { shrinkToFit } from '../options/shrink';
import { MediaFigure } from './media-figure';
import type { Loading } from './picture-element';

/** What of an embed decides which picture is shown, and where. */
export interface MediaFrame {
  readonly timeline: TimelineState;
  readonly fit: Fit | undefined;
  readonly options: EmbedOptions;
  readonly isPaper: boolean;
}

/**
 * By whom the timeline is vouched for: the site for its own; for a file from elsewhere whoever has put it into a page, where
 * that says so. An address that is opened by itself vouches for nothing, since an author may send it.
 */
function loadingOf({ options, isPaper }: MediaFrame): Loading {
  // Its policy lets it ask for nothing.
  if (document.documentElement.hasAttribute('data-anno-single')) return 'link';
  const isOwn = options.src === '' && packedIn(askedHere().hash) === undefined;
  if (isOwn || (options.media === 'load' && window.parent !== window)) return 'load';
  return isPaper ? 'link' : 'ask';
}

/**
 * What shows the media of the event that is shown, brought with the first event that has any.
 * @returns to be called whenever anything of the frame changes
 */
export function showMedia({ media: words }: Messages): (frame: MediaFrame) => void {
  let figure: MediaFigure | undefined;
  let event: ChronologyEvent | undefined;
  let loading: Loading | undefined;
  let fitAgain: (() => void) | undefined;

  function draw(frame: MediaFrame): void {
    const { chronology, shown } = frame.timeline;
    const asked = loadingOf(frame);
    if (shown !== event || asked !== loading) {
      figure?.remove();
      [event, loading] = [shown, asked];
      figure =
        shown?.media && new MediaFigure(shown, shown.media, chronology, words, asked, () => draw(frame));
    }
    const caption = document.querySelector<HTMLElement>('.caption');
    if (caption && figure && frame.fit) figure.place({ caption, fit: frame.fit });
    else if (caption) shrinkToFit(caption);
    if (!caption) figure?.remove();
    fitAgain = () => draw(frame);
  }

  // Whatever has fitted the words for a face that has come did not know of what stands beside them.
  document.fonts.addEventListener('loadingdone', () => fitAgain?.());
  return draw;
}
