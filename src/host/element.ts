import type { AnnoTimeline } from '../lib/embedding/contract';
import { Anno } from './anno';

const STYLE = `:host { display: block; aspect-ratio: 16 / 9 }
:host([height]) { aspect-ratio: auto }
iframe, img { display: block; inline-size: 100%; block-size: 100%; border: 0; object-fit: contain }
:host([height]) iframe { block-size: auto }`;

/** The address with one more parameter, before its hash. */
function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address, document.baseURI);
  if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

/** `<anno-timeline src="…">`: an embed in a frame, which has its own height, or a picture and a link where it is blocked. */
export class AnnoTimelineElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'title'];
  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  timeline: AnnoTimeline | undefined;

  connectedCallback(): void {
    this.#show();
  }

  disconnectedCallback(): void {
    this.timeline?.destroy();
    this.timeline = undefined;
    this.#root.replaceChildren();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  override focus(): void {
    this.#root.querySelector<HTMLElement>('iframe, a')?.focus();
  }

  #show(): void {
    this.timeline?.destroy();
    const src = this.getAttribute('src');
    if (!src) return;
    const style = document.createElement('style');
    style.textContent = STYLE;
    const frame = document.createElement('iframe');
    const isAuto = this.getAttribute('height') === 'auto';
    frame.title = this.title || 'Timeline';
    frame.allow = 'fullscreen; clipboard-write';
    frame.src = isAuto ? withParameter(src, 'resize', 'anno') : src;
    this.#root.replaceChildren(style, frame);
    const timeline = Anno(frame);
    this.timeline = timeline;
    timeline.on('height', ({ height }) => {
      if (isAuto) frame.style.blockSize = `${height}px`;
    });
    timeline.ready().catch(() => {
      if (this.timeline === timeline) this.#root.replaceChildren(style, this.#instead(src));
    });
  }

  /** A link to the embed, with the picture of it where there is one. */
  #instead(src: string): HTMLElement {
    const link = document.createElement('a');
    link.href = src;
    link.textContent = this.title || src;
    const poster = this.getAttribute('poster');
    if (!poster) return link;
    const picture = document.createElement('img');
    picture.src = poster;
    picture.alt = this.title || 'Timeline';
    link.replaceChildren(picture);
    return link;
  }
}

export function defineElement(): void {
  if (!customElements.get('anno-timeline')) customElements.define('anno-timeline', AnnoTimelineElement);
}
