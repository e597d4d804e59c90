import { Anno, isRecord } from './anno';

const PAGE_KEYS = {
  1: { key: 'PageDown', code: 'PageDown', keyCode: 34 },
  [-1]: { key: 'PageUp', code: 'PageUp', keyCode: 33 },
} as const;

interface Press {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly shift?: boolean;
}

/** Presses and lets go a key on this page, as if the embed's frame had not had it. */
export function pressKey({ shift = false, ...key }: Press): void {
  for (const type of ['keydown', 'keyup']) {
    document.dispatchEvent(
      new KeyboardEvent(type, { ...key, shiftKey: shift, bubbles: true, cancelable: true }),
    );
  }
}

/** Whether this page is a deck of reveal.js or Slidev that is being printed, which takes no keys. */
function isPrinted(): boolean {
  const search = new URLSearchParams(location.search);
  return search.has('print-pdf') || search.has('print');
}

/**
 * Hands the keys that an embed has no use for to whatever deck this page is, unless somebody else listens for them.
 * Any embed on the page is found by its saying that it is there; `data-anno` marks those that a plugin speaks for.
 */
export function relayKeys(): void {
  // A deck may have this script twice, as a component brings its own; a key is pressed once all the same.
  const { dataset } = document.documentElement;
  if (dataset.annoHost !== undefined || isPrinted()) return;
  dataset.annoHost = '';
  const relayed = new WeakSet<HTMLIFrameElement>();
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (!isRecord(data) || data.anno !== 1 || data.type !== 'ready') return;
    const frame = framesOf(document).find(({ contentWindow }) => contentWindow === source);
    if (!frame || frame.dataset.anno !== undefined || relayed.has(frame)) return;
    relayed.add(frame);
    const timeline = Anno(frame);
    const isAlone = { edge: !timeline.hears('edge'), key: !timeline.hears('key') };
    if (isAlone.edge) timeline.on('edge', ({ dir }) => pressKey(PAGE_KEYS[dir]));
    if (isAlone.key) timeline.on('key', pressKey);
  });
}

function framesOf(root: Document | ShadowRoot): HTMLIFrameElement[] {
  const hosts = [...root.querySelectorAll('anno-timeline')];
  const inside = hosts.flatMap(({ shadowRoot }) => (shadowRoot ? framesOf(shadowRoot) : []));
  return [...root.querySelectorAll('iframe'), ...inside];
}
