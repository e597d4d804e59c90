import type { Exporter, ExportOrder } from '$lib/exporting/exporter';
import { openedAs } from '$lib/exporting/single-file';
import { StillError } from '$lib/exporting/png/still-error';
import { type Pace, stepped } from '$lib/exporting/pace';
import type { Ratio } from '$lib/exporting/pptx/sheet';
import { withOwnLinks } from '$lib/index/search';
import type { Messages } from '$lib/messages/messages';
import type { Chronology } from '$lib/model/chronology';
import { faultInWords } from '$lib/messages/fault-words';
import { stillWordsOf } from '$lib/reading/still-words';
import { FOUND_NAMES, writeAddress } from '$lib/view/address';
import { type Carried, NOTHING_CARRIED, partsOf, withSearch } from '$lib/view/carried';
import { addressOf, toleranceOf } from '$lib/view/restore';
import type { TimelineState } from '$lib/view/timeline-state.svelte';
import { type Made, baseOf } from './save';

/** What most readers want, by the exporters' names: it is offered before all else. */
export const FIRST_FILES: readonly string[] = ['png', 'pptx'];

/** What a file is made of: the timeline as it is on screen, and where it stands. */
export interface Taken {
  readonly timeline: TimelineState;
  readonly messages: Messages;
  /** The page's whole address, view and all. */
  readonly link: string;
  /** The whole address of the file that works offline, as it is built. */
  readonly offline: string;
  /** How the address says which file is shown; undefined where that is the site's own chronology. */
  readonly carried: Carried | undefined;
  readonly theme: 'light' | 'dark';
  /** Of slides. */
  readonly ratio: Ratio;
  /** Whoever waits for it. */
  readonly pace: Pace;
}

/** The address of a page without a view, but with the file that it shows; undefined where it can't say which that is. */
export function pageWith(link: string, carried: Carried | undefined): string | undefined {
  if (carried === NOTHING_CARRIED) return undefined;
  const hash = carried?.packed === undefined ? '' : `#data=${carried.packed}`;
  return link.replace(/[?#].*/, '') + withSearch(hash, carried?.search ?? '');
}

/** What files have of a timeline: what is shown of it. */
export function takenOf({ chronology, drawing }: TimelineState): Chronology {
  return drawing.part ? withOwnLinks(drawing.part.of) : chronology;
}

async function offlineFile({ timeline, messages, link, offline, carried, pace }: Taken): Promise<string> {
  const response = await fetch(offline, { signal: pace.signal });
  if (!response.ok)
    throw new Error(`expected the file that works offline, the server answered ${response.status}`);
  const built = await response.text();
  const view = writeAddress(addressOf(timeline), toleranceOf(timeline));
  const found = partsOf(new URL(link).search, (name) => FOUND_NAMES.includes(name));
  const address = withSearch(view, found, 'keys=steps');
  if (!carried) return openedAs(built, address);
  // It renders pages as the build does, and so is built like the embed, apart from this page.
  const { anotherFile }: typeof import('../../embed/build/another-file') = await import(
    /* @vite-ignore */ new URL('anno-single.mjs', offline).href
  );
  return anotherFile(built, timeline.chronology, messages, address);
}

async function orderOf(taken: Taken): Promise<ExportOrder> {
  // What draws pictures is loaded when a file is asked for.
  const { serifMeasure } = await import('$lib/exporting/png/png');
  const { timeline, messages, link, carried, theme, ratio, pace } = taken;
  const { window, kind, hiddenLanes, foldedLanes, at } = timeline;
  const chronology = takenOf(timeline);
  // What is read although it was not found is in no file.
  const isTaken = (id: string | undefined) => chronology.events.some((event) => event.id === id);
  const [selectedId, shownId] = [timeline.selectedId, timeline.shown?.id].map((id) =>
    isTaken(id) ? id : undefined,
  );
  const liveUrl = pageWith(link, carried);
  return {
    content: {
      ...{ chronology, messages, theme, words: stillWordsOf(chronology, messages) },
      // What an address carries is nothing to read.
      address: link.replace(/(#data=).*/, '$1…'),
      serifWidth: serifMeasure(),
      time: timeline.time,
    },
    view: { kind, window, hiddenLanes, foldedLanes, selectedId, shownId, at },
    ...{ theme, ratio, pace, hasCanvas: true },
    ...(liveUrl !== undefined && { liveUrl }),
    offline: () => offlineFile(taken),
  };
}

/**
 * What a reader would look for in a file in vain, in words; empty where that is nothing.
 * @param page its address, with the file that it shows
 */
export async function lostIn(
  { lossesOf }: Exporter,
  chronology: Chronology,
  page: string | undefined,
  messages: Messages,
): Promise<string> {
  const losses = (await lossesOf?.(chronology, page)) ?? [];
  return losses.map((loss) => faultInWords(loss, messages.faults)).join(' ');
}

/** What a file's name has after the title where it has not all events: `-11-of-14`. */
function partName({ drawing, chronology }: TimelineState): string {
  return drawing.part ? `-${drawing.part.of.events.length}-of-${chronology.events.length}` : '';
}

/** Makes a file. Rejects where this browser or the network cannot, by a StillError where a picture is too much for it; where it has been given up. */
export async function make({ ending, mime, make: write }: Exporter, taken: Taken): Promise<Made> {
  // What was pressed is seen to be before the page is busy.
  await stepped(taken.pace, 0);
  const { content } = await write(await orderOf(taken));
  return {
    name: `${baseOf(taken.timeline.chronology.title)}${partName(taken.timeline)}${ending}`,
    blob: new Blob([content], { type: mime }),
  };
}

/** Why a file could not be made, where there is more to say than that. */
export function whyNot(error: unknown, messages: Messages): string | undefined {
  return error instanceof StillError ? faultInWords(error.fault, messages.faults) : undefined;
}
