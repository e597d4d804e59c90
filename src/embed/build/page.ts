import { render } from 'svelte/server';
import Embed from '../app/Embed.svelte';
import { fitFrame } from '../options/fit';
import { DEFAULTS } from '../options/options';
import { wordsRoom } from '../options/words-room';
import { descriptionOf } from '../../site/unfurl';
import { escaped } from '../../lib/exporting/markup';
import { liveDrawing } from '../../lib/layout/live-drawing';
import { storePicture } from '../../lib/layout/store-picture';
import type { StageSize } from '../../lib/layout/stored-drawing';
import type { Messages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import { saidOf, wordsOf } from '../../lib/model/chronology-words';
import { languageAttributes } from '../../lib/model/direction';
import { type PageData, pageDataText } from '../app/page-data';

/** What differs between a page that has its code beside it and a file that carries it. */
export interface Dress {
  /** Links for the head by which other sites discover the page: before all else, since they read no further. */
  readonly links: string;
  /** Styles, and scripts that wait for the page. */
  readonly code: string;
  /** Markup after everything else. */
  readonly end: string;
  /** Attributes of the root, such as the address that a file is opened as. */
  readonly root: string;
  /** Where the same is in each language, from the page; of a file, which has but one, nowhere. */
  readonly paths?: PageData['paths'];
}

// A frame of 16:9, as most decks are.
const FRAME = { widthPx: 1280, heightPx: 720 };

/**
 * A page for frames: everything there is to see in its HTML, and what the script needs to take it over. Its policy, and its
 * places in a sheet, it gets from `site/pages.ts`.
 */
export function pageOf(chronology: Chronology, messages: Messages, dress: Dress): string {
  const words = wordsOf(chronology, messages);
  const room = wordsRoom(chronology, words);
  const { head, body } = render(Embed, {
    props: { chronology, messages, words, room, drawing: liveDrawing(chronology, messages, words) },
  });
  const { widthPx = 0, lanesPx = 0 } = fitFrame(FRAME, DEFAULTS, room) ?? {};
  // What draws eras and the present day, and folds lanes, comes with what draws any picture, so that one beforehand is of no use.
  const isNested = chronology.lanes.some(({ parent }) => parent !== undefined);
  const isOfNoUse = chronology.eras !== undefined || chronology.today === true || isNested;
  const slide: StageSize = { widthPx: isOfNoUse ? 1 : Math.round(widthPx), lanesPx };
  const picture = storePicture(chronology, slide, messages, words);
  return `<!doctype html>
<html ${languageAttributes(messages.lang)}${dress.root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${dress.links}<title>${escaped(chronology.title)}</title><meta name="description" content="${escaped(descriptionOf(chronology, messages))}">
${dress.code}${head}</head><body><div id="anno">${body}</div>
<script type="application/json" id="anno-chronology">${pageDataText({ chronology, said: saidOf(chronology, messages), room, picture, paths: dress.paths ?? {} })}</script>
${dress.end}</body>
</html>
`;
}
