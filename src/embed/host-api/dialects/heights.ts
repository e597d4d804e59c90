import type { Dialect } from '../../options/options';
import { wordPressHeight } from './wordpress';

/** What there is to see, in CSS pixels, and the height of the frame that it is seen in. */
export interface Measured {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frameHeightPx: number;
}

/** Who has asked for heights, and by what address a host knows the frame. */
export interface HeightsRequest {
  readonly dialects: readonly Dialect[];
  /** WordPress's, where it is the host. */
  readonly secret: string | undefined;
  readonly address: string;
}

/**
 * The messages that say a height in each dialect, in whole pixels. None has a field `method`: a deck of reveal.js runs
 * any JSON that names one of its own.
 * @param address the frame's own, by which Embedly's hosts find it
 */
export function heightMessages(
  dialects: readonly Dialect[],
  heightPx: number,
  widthPx: number,
  address: string,
): unknown[] {
  const [height, width] = [Math.ceil(heightPx), Math.round(widthPx)];
  const messages: Record<Dialect, unknown> = {
    anno: { anno: 1, type: 'height', data: { height, width } },
    // The only one that is read as text.
    embedly: JSON.stringify({ src: address, context: 'iframe.resize', height }),
    amp: { sentinel: 'amp', type: 'embed-size', height },
    lti: { subject: 'lti.frameResize', height },
  };
  return dialects.map((dialect) => messages[dialect]);
}

const LEAST_CHANGE_PX = 1;
const MOST_TOLD = 3;
const SOON_MS = 50;

/** Whether a change is more than what comes of a host that follows, which changes the frame's height alone. */
function isCause(before: Measured | undefined, now: Measured): boolean {
  if (before?.widthPx !== now.widthPx) return true;
  return before.heightPx !== now.heightPx && before.frameHeightPx === now.frameHeightPx;
}

interface Wiring {
  readonly measure: () => Measured;
  readonly post: (message: unknown) => void;
  /** Runs its task once, soon. Returns what calls that off. */
  readonly schedule?: (task: () => void) => () => void;
}

// Not in an animation frame: a frame that WordPress keeps out of sight has none, and is told nothing by observers either.
function soon(task: () => void): () => void {
  const id = setTimeout(task, SOON_MS);
  return () => clearTimeout(id);
}

/**
 * Tells a host the height of what there is to see. Silent unless asked: by a dialect, or by WordPress's secret. A pixel
 * more or less is no news. A host that follows may thereby change what there is to see, which would be told, and
 * followed, without end; so one change of the width or of the content makes at most three messages in each dialect.
 */
export class Heights {
  readonly #asked: HeightsRequest;
  readonly #wiring: Required<Wiring>;
  #cancel: (() => void) | undefined;
  #seen: Measured | undefined;
  #toldPx = 0;
  #count = 0;

  constructor(asked: HeightsRequest, wiring: Wiring) {
    this.#asked = asked;
    this.#wiring = { schedule: soon, ...wiring };
  }

  get isAsked(): boolean {
    return this.#asked.dialects.length > 0 || this.#asked.secret !== undefined;
  }

  /** What there is to see, or the frame, may have changed its size: to be called at first and on either, ever so often. */
  changed(): void {
    if (!this.isAsked || this.#cancel) return;
    this.#cancel = this.#wiring.schedule(() => {
      this.#cancel = undefined;
      this.#tellNews(this.#wiring.measure());
    });
  }

  /** The host has asked again, and is told at once. */
  again(): void {
    if (this.isAsked) this.#tell(this.#wiring.measure());
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #tellNews(now: Measured): void {
    const before = this.#seen;
    this.#seen = now;
    if (isCause(before, now)) this.#count = 0;
    if (!(now.heightPx > 0) || Math.abs(now.heightPx - this.#toldPx) <= LEAST_CHANGE_PX) return;
    if (this.#count === MOST_TOLD) return;
    this.#count += 1;
    this.#tell(now);
  }

  #tell({ widthPx, heightPx }: Measured): void {
    const { dialects, secret, address } = this.#asked;
    this.#toldPx = heightPx;
    heightMessages(dialects, heightPx, widthPx, address).forEach((message) => this.#wiring.post(message));
    if (secret !== undefined) this.#wiring.post(wordPressHeight(heightPx, secret));
  }
}
