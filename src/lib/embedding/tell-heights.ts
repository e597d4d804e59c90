import type { Measured } from './heights';
import type { LoadPart } from './parts';
import type { EmbedState } from './embed-state.svelte';
import { isWordPressReady, secretOf } from './wordpress';

interface Telling {
  /** Takes a message of the host's that is in no envelope of ours. */
  readonly hear: (data: unknown) => void;
  readonly stop: () => void;
}

const SILENT: Telling = { hear: () => undefined, stop: () => undefined };

/** Tells a host how tall the sheet would be, where the address or WordPress asks for that. */
export function tellHeights(embed: EmbedState, sheet: Element, load: LoadPart | undefined): Telling {
  const secret = secretOf(location.hash);
  const dialects = embed.options.resize;
  if (!load || (dialects.length === 0 && secret === undefined)) return SILENT;
  // Embedly's hosts know the frame by the address that it began with.
  const asked = { dialects, secret, address: location.href };
  const measure = (): Measured => ({
    widthPx: window.innerWidth,
    // A slide fills whatever frame it is given.
    heightPx: embed.fit?.mode === 'article' ? sheet.getBoundingClientRect().height : window.innerHeight,
    frameHeightPx: window.innerHeight,
  });
  const loaded = load('Heights').then((Heights) => {
    const heights = new Heights(asked, { measure, post: (message) => embed.host.post(message) });
    // At once, since a frame out of sight hears of no size.
    heights.changed();
    const observer = new ResizeObserver(() => heights.changed());
    observer.observe(sheet);
    observer.observe(document.documentElement);
    return {
      again: () => heights.again(),
      stop: () => {
        observer.disconnect();
        heights.stop();
      },
    };
  });
  return {
    hear: (data) => {
      if (secret !== undefined && isWordPressReady(data, secret)) void loaded.then(({ again }) => again());
    },
    stop: () => void loaded.then(({ stop }) => stop()),
  };
}
