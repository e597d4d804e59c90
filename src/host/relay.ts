import type { AnnoEvents } from '../embed/host-api/contract';
import { isRecord } from '../embed/host-api/protocol';
import { Anno } from './anno';
import { isAnswered } from './copies';
import { readEvent } from './said';

const PAGE_KEYS = {
  1: { key: 'PageDown', code: 'PageDown', keyCode: 34, shift: false },
  [-1]: { key: 'PageUp', code: 'PageUp', keyCode: 33, shift: false },
} as const;

/** Presses and lets go a key on this page, as if the embed's frame had not had it. */
export function pressKey({ key, code, keyCode, shift }: AnnoEvents['key']): void {
  for (const type of ['keydown', 'keyup']) {
    document.dispatchEvent(
      new KeyboardEvent(type, { key, code, keyCode, shiftKey: shift, bubbles: true, cancelable: true }),
    );
  }
}

/** Whether this page is a deck of reveal.js or Slidev that is being printed, which takes no keys. */
function isPrinted(): boolean {
  const search = new URLSearchParams(location.search);
  return search.has('print-pdf') || search.has('print');
}

/** An origin that tells one site from others, which “null” does not. */
function siteOf(address: string): string {
  const { origin } = URL.canParse(address) ? new URL(address) : location;
  return origin === 'null' ? '' : origin;
}

/** Whether the page itself says that a frame is an embed: by `data-anno` on it, or by making it an `<anno-timeline>`. */
function isMarked(frame: HTMLIFrameElement): boolean {
  const root = frame.getRootNode();
  const isElement = root instanceof ShadowRoot && root.host.localName === 'anno-timeline';
  return isElement || frame.dataset.anno !== undefined;
}

/**
 * Hands the keys that an embed has no use for to whatever deck this page is, unless somebody else listens for them. An
 * embed is found by its saying that it is there, and is believed where it comes from the page's own site, or from that
 * of this script, or where the page marks its frame.
 * @param script where this script comes from
 */
export function relayKeys(script: string): void {
  // A deck may have this script twice, as a component brings its own; a key is pressed once all the same.
  const { dataset } = document.documentElement;
  const before = dataset.annoHost;
  if (isPrinted()) return;
  dataset.annoHost = [before ?? siteOf(location.href), siteOf(script)].filter(Boolean).join(' ');
  if (before !== undefined) return;
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === null || !isRecord(data) || data.anno !== 1) return;
    const { type } = data;
    if (type !== 'ready' && type !== 'edge' && type !== 'key') return;
    const frame = framesOf(document).find(({ contentWindow }) => contentWindow === source);
    const isKnown = dataset.annoHost?.split(' ').includes(origin) ?? false;
    if (!frame || !(isKnown || isMarked(frame))) return;
    if (!isAnswered(frame, 'ready')) Anno(frame);
    if (type === 'ready' || isAnswered(frame, type)) return;
    if (type === 'key') {
      const key = readEvent(type, data.data);
      if (key) pressKey(key);
    } else {
      const edge = readEvent(type, data.data);
      if (edge) pressKey(PAGE_KEYS[edge.dir]);
    }
  });
}

function framesOf(root: Document | ShadowRoot): HTMLIFrameElement[] {
  const hosts = [...root.querySelectorAll('anno-timeline')];
  const inside = hosts.flatMap(({ shadowRoot }) => (shadowRoot ? framesOf(shadowRoot) : []));
  return [...root.querySelectorAll('iframe'), ...inside];
}
