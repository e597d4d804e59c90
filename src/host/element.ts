import type { AnnoTimeline } from '../embed/host-api/contract';
import { Anno } from './anno';

const STYLE = `:host { display: block; aspect-ratio: 16 / 9 }
:host([height]) { aspect-ratio: auto }
iframe, img { display: block; inline-size: 100%; block-size: 100%; border: 0; object-fit: contain }
:host([height]) iframe { block-size: auto }`;

const MOST_SHOWN = 60;

/** The address with one more parameter, before its hash. */
function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * An address of the web as a whole; of a disk too, for a page from there. Any other kind may run in the page.
 * @param more another kind that does not, as pictures' do not
 */
function webAddress(text: string, more?: RegExp): string | undefined {
  const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
  if (!url) return undefined;
  const { protocol, href } = url;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isOnDisk = protocol === 'file:' && location.protocol === 'file:';
  return isWeb || isOnDisk || more?.test(href) ? href : undefined;
}

/** Says what is wrong with an attribute, to the console and to who sees the page. */
function refusalOf(name: string, found: string): HTMLElement {
  const refusal = document.createElement('p');
  refusal.setAttribute('role', 'alert');
  refusal.textContent = `${name}: expected an http or https address, found “${found.slice(0, MOST_SHOWN)}”`;
  console.error(`anno-timeline: ${refusal.textContent}`);
  return refusal;
}

/** `<anno-timeline src="…">`: an embed in a frame, which has its own height, or a picture and a link where it is blocked. */
export class AnnoTimelineElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'title'];
  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  timeline: AnnoTimeline | undefined;

  constructor() {
    super();
    // No element `<style>`, which many pages' policies block.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    this.#show();
  }

  disconnectedCallback(): void {
    this.#end();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  override focus(): void {
    this.#root.querySelector<HTMLElement>('iframe, a')?.focus();
  }

  #end(): void {
    this.timeline?.destroy();
    this.timeline = undefined;
    this.#root.replaceChildren();
  }

  #show(): void {
    this.#end();
    const given = this.getAttribute('src');
    if (!given) return;
    const src = webAddress(given);
    if (src === undefined) {
      this.#root.replaceChildren(refusalOf('src', given));
      return;
    }
    const frame = document.createElement('iframe');
    const isAuto = this.getAttribute('height') === 'auto';
    frame.title = this.title || 'Timeline';
    frame.allow = 'fullscreen; clipboard-write';
    frame.src = isAuto ? withParameter(src, 'resize', 'anno') : src;
    this.#root.replaceChildren(frame);
    const timeline = Anno(frame);
    this.timeline = timeline;
    timeline.on('height', ({ height }) => {
      if (isAuto) frame.style.blockSize = `${height}px`;
    });
    timeline.ready().catch(() => {
      if (this.timeline !== timeline) return;
      timeline.destroy();
      this.#root.replaceChildren(...this.#instead(src));
    });
  }

  /** A link to the embed, with the picture of it where there is one. */
  #instead(src: string): HTMLElement[] {
    const link = document.createElement('a');
    link.href = src;
    link.textContent = this.title || src;
    const given = this.getAttribute('poster');
    if (!given) return [link];
    const poster = webAddress(given, /^data:image\//);
    if (poster === undefined) return [link, refusalOf('poster', given)];
    const picture = document.createElement('img');
    picture.src = poster;
    picture.alt = this.title || 'Timeline';
    link.replaceChildren(picture);
    return [link];
  }
}

export function defineElement(): void {
  if (!customElements.get('anno-timeline')) customElements.define('anno-timeline', AnnoTimelineElement);
}
