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
function press({ shift = false, ...key }: Press): void {
  for (const type of ['keydown', 'keyup']) {
    document.dispatchEvent(
      new KeyboardEvent(type, { ...key, shiftKey: shift, bubbles: true, cancelable: true }),
    );
  }
}

/**
 * Hands the keys that an embed has no use for to whatever deck this page is, unless somebody else listens for them.
 * Any embed on the page is found by its saying that it is there.
 */
export function relayKeys(): void {
  const relayed = new WeakSet<HTMLIFrameElement>();
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (!isRecord(data) || data.anno !== 1 || data.type !== 'ready') return;
    const frame = framesOf(document).find(({ contentWindow }) => contentWindow === source);
    if (!frame || relayed.has(frame)) return;
    relayed.add(frame);
    const timeline = Anno(frame);
    const isAlone = { edge: !timeline.hears('edge'), key: !timeline.hears('key') };
    if (isAlone.edge) timeline.on('edge', ({ dir }) => press(PAGE_KEYS[dir]));
    if (isAlone.key) timeline.on('key', press);
  });
}

function framesOf(root: Document | ShadowRoot): HTMLIFrameElement[] {
  const hosts = [...root.querySelectorAll('anno-timeline')];
  const inside = hosts.flatMap(({ shadowRoot }) => (shadowRoot ? framesOf(shadowRoot) : []));
  return [...root.querySelectorAll('iframe'), ...inside];
}
