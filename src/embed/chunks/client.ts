import { hydrate, mount } from 'svelte';
import { on } from 'svelte/events';
import type { From } from '../../lib/importing/elsewhere';
import Embed from '../app/Embed.svelte';
import { askedHere } from '../options/asked';
import { fitFrame } from '../options/fit';
import { measureFrame } from '../app/frame';
import type { EmbedOptions } from '../options/options';
import { SEEN_NAMES, readOptions } from '../options/read-options';
import { hasAny } from '../../lib/view/address';
import { storedDrawing, suits } from '../../lib/layout/stored-drawing';
import type { StageMessages } from '../../lib/messages/messages';
import { wordsFrom } from '../../lib/model/chronology-words';
import { packedIn } from '../../lib/view/carried';
import '../app/embed.css';
import type { PageData } from '../app/page-data';
import { bringFace } from './face';
import { loadPart } from './parts';

const TOUCHES = ['pointerdown', 'keydown', 'focusin', 'message'];

/** Takes over the page that the server has made. */
export function start(messages: StageMessages): void {
  const target = document.getElementById('anno');
  const data = document.getElementById('anno-chronology')?.textContent;
  if (!target || !data) throw new Error('expected #anno and its data, found none');
  const { search, hash } = askedHere();
  const { options } = readOptions(search);
  const { lang, dir, scheme, src, poster } = options;
  const root = document.documentElement;
  if (lang !== 'auto' && lang !== root.lang && !root.hasAttribute('data-anno-single')) {
    // Each language has its own page and script, so that its words are there before any script.
    const { paths }: PageData = JSON.parse(data);
    location.replace(`${paths[lang] ?? ''}${location.search}${location.hash}`);
    return;
  }
  if (dir !== 'auto') root.dir = dir;
  if (scheme !== 'normal') root.style.colorScheme = scheme;
  const packed = packedIn(hash);
  // Another chronology in the same tab comes as another hash.
  on(window, 'hashchange', () => {
    const next = packedIn(location.hash);
    if (next && next !== packed) location.reload();
  });
  if (packed !== undefined || src !== '') {
    void showFrom(packed === undefined ? { src } : { packed }, options, target, messages);
    return;
  }
  const show = () => void showOwn(JSON.parse(data), options, target, messages);
  if (poster === '1') atFirstTouch(show);
  else show();
}

/** Takes over what the server has drawn: at once where the picture that came along fits the frame. */
async function showOwn(
  { chronology, said, room, picture }: PageData,
  options: EmbedOptions,
  target: HTMLElement,
  messages: StageMessages,
): Promise<void> {
  const words = wordsFrom(said);
  const frame = measureFrame();
  const fit = fitFrame(frame, options, room);
  const stageWidthPx = Math.round(fit?.widthPx ?? picture.size.widthPx);
  let drawing = storedDrawing(picture, chronology);
  const isOther = fit !== undefined && !suits(picture, stageWidthPx, fit.lanesPx);
  // What a slide will not look like is not shown until it is open, nor is another view than the address asks for.
  target.toggleAttribute(
    'data-unfitted',
    (isOther && fit.mode === 'slide') || hasAny(askedHere().search, SEEN_NAMES),
  );
  if (isOther) {
    const parts = await Promise.all([loadPart('liveDrawing'), loadPart('messages')]).catch(() => undefined);
    if (parts) drawing = parts[0](chronology, parts[1], words);
  }
  bringFace(chronology);
  hydrate(Embed, {
    target,
    props: { chronology, messages, words, room, drawing, stageWidthPx, frame, options, load: loadPart },
  });
}

/** Shows a chronology from elsewhere. */
async function showFrom(
  from: From,
  options: EmbedOptions,
  target: HTMLElement,
  messages: StageMessages,
): Promise<void> {
  target.replaceChildren();
  try {
    const [fetchChronology, liveDrawing, all] = await Promise.all([
      loadPart('fetchChronology'),
      loadPart('liveDrawing'),
      loadPart('messages'),
    ]);
    const fetched = await fetchChronology(from, options.limit, target, all);
    if (fetched) {
      const { chronology, words, room } = fetched;
      const drawing = liveDrawing(chronology, all, words);
      const stageWidthPx = target.clientWidth;
      target.replaceChildren();
      bringFace(chronology);
      mount(Embed, {
        target,
        props: {
          chronology,
          words,
          room,
          messages,
          drawing,
          stageWidthPx,
          frame: measureFrame(),
          options,
          load: loadPart,
        },
      });
      return;
    }
  } catch {
    target.textContent = messages.page.notLoaded;
  }
  document.documentElement.setAttribute('data-anno-ready', '');
}

/** Leaves the picture still until somebody touches it. */
function atFirstTouch(show: () => void): void {
  const stops = TOUCHES.map((type) =>
    on(
      window,
      type,
      () => {
        stops.forEach((stop) => stop());
        show();
      },
      { capture: true },
    ),
  );
  document.querySelector('[data-unfitted]')?.removeAttribute('data-unfitted');
  document.documentElement.setAttribute('data-anno-ready', '');
}
