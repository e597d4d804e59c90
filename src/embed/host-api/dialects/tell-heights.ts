import type { Embed } from '../embed';
import { type Measured, Heights } from './heights';
import { isWordPressReady, secretOf } from './wordpress';

export interface Telling {
  /** Takes a message of the host's that is in no envelope of ours. */
  readonly hear: (data: unknown) => void;
  readonly stop: () => void;
}

/** Tells a host how tall the sheet is, in the ways that the address or WordPress asks for. */
export function tellHeights(embed: Embed, sheet: Element): Telling {
  const secret = secretOf(location.hash);
  const dialects = embed.options.resize;
  // Embedly's hosts know the frame by the address that it began with.
  const asked = { dialects, secret, address: location.href };
  const measure = (): Measured => ({
    widthPx: window.innerWidth,
    // A slide fills whatever frame it is given.
    heightPx: embed.fit?.mode === 'article' ? sheet.getBoundingClientRect().height : window.innerHeight,
    frameHeightPx: window.innerHeight,
  });
  const heights = new Heights(asked, { measure, post: (message) => embed.host.post(message) });
  // At once, since a frame out of sight hears of no size.
  heights.changed();
  const observer = new ResizeObserver(() => heights.changed());
  observer.observe(sheet);
  observer.observe(document.documentElement);
  return {
    hear: (data) => {
      if (secret !== undefined && isWordPressReady(data, secret)) heights.again();
    },
    stop: () => {
      observer.disconnect();
      heights.stop();
    },
  };
}
