import { hydrate, mount } from 'svelte';
import { on } from 'svelte/events';
import type { From } from '../lib/embedding/elsewhere';
import Embed from '../lib/embedding/Embed.svelte';
import { askedHere } from '../lib/embedding/asked';
import { readOptions } from '../lib/embedding/read-options';
import type { Messages } from '../lib/messages/messages';
import { wordsFrom } from '../lib/model/said';
import './embed.css';
import type { PageData } from './page-data';
import { loadPart } from './parts';

// Each language has its own page and script, so that its words are there before any script.
const PATHS: Record<string, string> = { 'zh-Hant': './zh-Hant/', en: '../' };
const PACKED = /^#data=([\w-]+)/;
const TOUCHES = ['pointerdown', 'keydown', 'focusin', 'message'];

/** Takes over the page that the server has made. */
export function start(messages: Messages): void {
  const target = document.getElementById('anno');
  const data = document.getElementById('anno-chronology')?.textContent;
  if (!target || !data)
    throw new Error('expected the elements #anno and #anno-chronology, found no such page');
  const { search, hash } = askedHere();
  const { lang, dir, scheme, src, limit, poster } = readOptions(search).options;
  const root = document.documentElement;
  if (lang !== 'auto' && lang !== root.lang && !root.hasAttribute('data-anno-single')) {
    location.replace(`${PATHS[lang] ?? ''}${location.search}${location.hash}`);
    return;
  }
  if (dir !== 'auto') root.dir = dir;
  if (scheme !== 'normal') root.style.colorScheme = scheme;
  const packed = PACKED.exec(hash)?.[1];
  if (packed !== undefined || src !== '') {
    void showFrom(packed === undefined ? { src } : { packed }, limit, target, messages);
    return;
  }
  const show = () => {
    const { chronology, said }: PageData = JSON.parse(data);
    hydrate(Embed, { target, props: { chronology, messages, words: wordsFrom(said), load: loadPart } });
  };
  if (poster === '1') atFirstTouch(show);
  else show();
}

/** Shows a chronology from elsewhere. */
async function showFrom(from: From, limitMB: number, target: HTMLElement, messages: Messages): Promise<void> {
  target.replaceChildren();
  try {
    const fetchChronology = await loadPart('fetchChronology');
    const fetched = await fetchChronology(from, limitMB, target, messages);
    if (fetched) {
      target.replaceChildren();
      mount(Embed, { target, props: { ...fetched, messages, load: loadPart } });
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
  document.documentElement.setAttribute('data-anno-ready', '');
}
