import { openedAs } from '$lib/exporting/single-file';
import { StillError } from '$lib/exporting/png/still-error';
import type { Ratio } from '$lib/exporting/pptx/sheet';
import type { Messages } from '$lib/messages/messages';
import type { Download } from '$lib/messages/share';
import { faultInWords } from '$lib/messages/fault-words';
import { stillWordsOf } from '$lib/reading/still-words';
import { writeAddress } from '$lib/view/address';
import { type Carried, withSearch } from '$lib/view/carried';
import { addressOf, toleranceOf } from '$lib/view/restore';
import type { TimelineState } from '$lib/view/timeline-state.svelte';

const SIZES = { png: { widthPx: 1920, heightPx: 1080 }, large: { widthPx: 3840, heightPx: 2160 } };
const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

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
}

export interface Made {
  readonly name: string;
  readonly blob: Blob;
}

/** A file's name from a title, without an ending. */
function baseOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['timeline'];
  return words.slice(0, 6).join('-');
}

/** The address of a page without a view, but with the file that it shows. */
function pageWith(link: string, carried: Carried | undefined): string {
  const hash = carried?.packed === undefined ? '' : `#data=${carried.packed}`;
  return link.replace(/[?#].*/, '') + withSearch(hash, carried?.search ?? '');
}

async function offlineFile({ timeline, messages, offline, carried }: Taken): Promise<Blob> {
  const response = await fetch(offline);
  if (!response.ok)
    throw new Error(`expected the file that works offline, the server answered ${response.status}`);
  const built = await response.text();
  const view = writeAddress(addressOf(timeline), toleranceOf(timeline));
  const address = withSearch(view, '', 'keys=steps');
  if (!carried) return new Blob([openedAs(built, address)], { type: 'text/html' });
  // It renders pages as the build does, and so is built like the embed, apart from this page.
  const { anotherFile }: typeof import('../../embed/build/another-file') = await import(
    /* @vite-ignore */ new URL('anno-single.mjs', offline).href
  );
  return new Blob([await anotherFile(built, timeline.chronology, messages, address)], {
    type: 'text/html',
  });
}

// What draws pictures is loaded when one is asked for.
async function stills({ timeline, messages, link, theme }: Taken) {
  const [{ altOf }, { svgOf }, views, { pngOf, serifMeasure }] = await Promise.all([
    import('$lib/drawing/still/picture'),
    import('$lib/exporting/svg/svg'),
    import('$lib/drawing/still/views'),
    import('$lib/exporting/png/png'),
  ]);
  const { chronology } = timeline;
  const words = stillWordsOf(chronology, messages);
  // What an address carries is nothing to read.
  const address = link.replace(/(#data=).*/, '$1…');
  const content = { chronology, messages, words, theme, address, serifWidth: serifMeasure() };
  return { svgOf, altOf, pngOf, ...views, content };
}

async function picture(taken: Taken, kind: 'svg' | 'png' | 'png-large'): Promise<Blob> {
  const { svgOf, pngOf, stillOfView, content } = await stills(taken);
  const { window, kind: scale, hiddenLanes, selectedId, shown, at } = taken.timeline;
  const still = stillOfView(content, {
    ...{ kind: scale, window, hiddenLanes, selectedId, shownId: shown?.id, at },
  });
  if (kind === 'svg') return new Blob([svgOf(still)], { type: 'image/svg+xml' });
  const size = kind === 'png' ? SIZES.png : SIZES.large;
  return pngOf(still, size.widthPx, size.heightPx);
}

async function steps(taken: Taken): Promise<Blob> {
  const [{ pngOf, stepStills, content }, { zipOf }] = await Promise.all([
    stills(taken),
    import('$lib/exporting/zip'),
  ]);
  const { widthPx, heightPx } = SIZES.png;
  const files = [];
  // One at a time, for each takes as much memory as it has pixels.
  for (const { name, still } of stepStills(content, taken.timeline.kind)) {
    const png = await pngOf(still, widthPx, heightPx);
    files.push({ name: `${name}.png`, bytes: new Uint8Array(await png.arrayBuffer()) });
  }
  return new Blob([await zipOf(files)], { type: 'application/zip' });
}

async function powerpoint({ timeline, messages, link, carried, theme, ratio }: Taken): Promise<Blob> {
  const { pptxOf } = await import('$lib/exporting/pptx/pptx');
  const bytes = await pptxOf(timeline.chronology, messages, {
    ratio,
    theme,
    liveUrl: pageWith(link, carried),
  });
  return new Blob([bytes], { type: POWERPOINT });
}

async function powerpointPictures(taken: Taken): Promise<Blob> {
  const [{ svgOf, altOf, pngOf, stepStills, content }, { BELOW_TITLE }, { picturesPptxOf }] =
    await Promise.all([
      stills(taken),
      import('$lib/drawing/still/sheet'),
      import('$lib/exporting/pptx/pictures-pptx'),
    ]);
  const { chronology, kind } = taken.timeline;
  const [widthPx, heightPx] = [BELOW_TITLE.widthPx * 2, BELOW_TITLE.heightPx * 2];
  const pictures = [];
  for (const { still } of stepStills(content, kind, chronology.events, BELOW_TITLE)) {
    const png = await pngOf(still, widthPx, heightPx);
    pictures.push({
      svg: svgOf(still),
      png: new Uint8Array(await png.arrayBuffer()),
      alt: altOf(still),
    });
  }
  const options = { theme: taken.theme, liveUrl: pageWith(taken.link, taken.carried) };
  const bytes = await picturesPptxOf(chronology, taken.messages, options, pictures);
  return new Blob([bytes], { type: POWERPOINT });
}

/** Makes a file. Rejects where this browser or the network cannot, by a StillError where a picture is too much for it. */
export async function make(download: Download, taken: Taken): Promise<Made> {
  const base = baseOf(taken.timeline.chronology.title);
  switch (download) {
    case 'offline':
      return { name: `${base}.html`, blob: await offlineFile(taken) };
    case 'powerpoint':
      return { name: `${base}.pptx`, blob: await powerpoint(taken) };
    case 'powerpoint-pictures':
      return { name: `${base}-pictures.pptx`, blob: await powerpointPictures(taken) };
    case 'steps':
      return { name: `${base}.zip`, blob: await steps(taken) };
    case 'svg':
      return { name: `${base}.svg`, blob: await picture(taken, download) };
    case 'png':
    case 'png-large':
      return { name: `${base}.png`, blob: await picture(taken, download) };
  }
}

/** Why a file could not be made, where there is more to say than that. */
export function whyNot(error: unknown, messages: Messages): string | undefined {
  return error instanceof StillError ? faultInWords(error.fault, messages.faults) : undefined;
}

/** Hands a file to the browser, to be saved. */
export function save({ name, blob }: Made): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
