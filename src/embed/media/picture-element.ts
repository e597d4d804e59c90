import type { ChronologyEvent, Media } from '../../lib/model/chronology';
import { storedSize } from '../../lib/model/picture-data';
import type { PictureSize } from '../../lib/model/picture-size';
import { drawPicture } from '../../lib/reading/draw-picture';
import { hostOf } from '../../lib/model/web-address';
import type { MediaWords } from '../../lib/messages/media';
import { element, linkTo, speak } from './elements';

/** Whether a picture at an address loads by itself, when its reader asks, or not at all, where its address is all there is. */
export type Loading = 'load' | 'ask' | 'link';

/** A picture that is to be shown, and the words for it. */
export interface PictureShown {
  readonly event: ChronologyEvent;
  readonly media: Media;
  /** As the chronology stores it; undefined of one at an address. */
  readonly stored: string | undefined;
  /** The language of the file's own words. */
  readonly lang: string;
  readonly words: MediaWords;
}

// What a picture is drawn with may be smaller by so much than where it stands, before it is drawn anew.
const ENOUGH = 0.9;

/** The picture of an event in plain elements, whatever there is of it: itself, what asks for it, or that it can't be shown. */
export class PictureElement {
  readonly box = element('div', 'anno-picture');
  /** How large it is by itself; undefined while there is no picture. */
  size: PictureSize | undefined;
  readonly #shown: PictureShown;
  readonly #onchange: () => void;
  #stop: (() => void) | undefined;

  /** @param onchange is told when something else stands there */
  constructor(shown: PictureShown, loading: Loading, onchange: () => void) {
    this.#shown = shown;
    this.#onchange = onchange;
    const { src } = shown.media;
    if (shown.stored !== undefined) this.#showStored(shown.stored);
    else if (src === undefined) return;
    else if (loading === 'load') this.#load(src);
    else if (loading === 'ask') this.#ask(src);
    else this.box.append(linkTo(src, this.#name, this.#lang));
  }

  get #name(): string {
    const { event, media, words } = this.#shown;
    return media.alt ?? words.unnamed(event.title);
  }

  /** Of words that are the file's own, not ours. */
  get #lang(): string | undefined {
    return this.#shown.media.alt === undefined ? undefined : this.#shown.lang;
  }

  /** How large it stands there, in CSS pixels of the sheet. */
  place({ widthPx, heightPx }: PictureSize): void {
    const [picture] = this.box.querySelectorAll<HTMLElement>('canvas, img');
    if (!picture) return;
    picture.style.inlineSize = `${widthPx}px`;
    picture.style.blockSize = `${heightPx}px`;
    if (!(picture instanceof HTMLCanvasElement) || !this.size) return;
    const wanted = Math.min(this.size.widthPx, picture.getBoundingClientRect().width * devicePixelRatio);
    if (!this.#stop || picture.width < wanted * ENOUGH) this.#draw(picture);
  }

  /** Draws no more of it. */
  stop(): void {
    this.#stop?.();
  }

  #draw(canvas: HTMLCanvasElement): void {
    const { stored = '' } = this.#shown;
    this.stop();
    const stop = drawPicture({ dataUrl: stored, onfail: () => this.#fail() })(canvas);
    this.#stop = () => stop?.();
  }

  #showStored(stored: string): void {
    this.size = storedSize(stored);
    const canvas = element('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', this.#name);
    speak(canvas, this.#lang);
    this.box.append(canvas);
  }

  #ask(src: string): void {
    const { words } = this.#shown;
    const button = element('button');
    button.type = 'button';
    button.textContent = words.show(hostOf(src));
    const tells = element('small');
    tells.id = 'anno-tells';
    tells.textContent = words.tells(hostOf(src));
    button.setAttribute('aria-describedby', tells.id);
    button.onclick = () => {
      this.#load(src).focus({ preventScroll: true });
      this.#onchange();
    };
    this.box.append(button, tells);
  }

  #load(src: string): HTMLElement {
    const image = element('img');
    image.referrerPolicy = 'no-referrer';
    image.decoding = 'async';
    image.tabIndex = -1;
    image.alt = this.#name;
    speak(image, this.#lang);
    // That of most, until it is known.
    this.size = { widthPx: 600, heightPx: 400 };
    image.onload = () => {
      // A drawing by vectors may have none.
      const { naturalWidth, naturalHeight } = image;
      if (naturalWidth && naturalHeight) this.size = { widthPx: naturalWidth, heightPx: naturalHeight };
      this.#onchange();
    };
    image.onerror = () => this.#fail();
    image.src = src;
    this.box.replaceChildren(image);
    return image;
  }

  #fail(): void {
    const { words, stored, media } = this.#shown;
    const name = element('span');
    speak(name, this.#lang);
    name.textContent = this.#name;
    const said = element('p');
    said.append(`${words.broken} `, name);
    if (stored === undefined && media.src !== undefined) said.append(' ', linkTo(media.src, media.src));
    this.size = undefined;
    this.box.replaceChildren(said);
    this.#onchange();
  }
}
