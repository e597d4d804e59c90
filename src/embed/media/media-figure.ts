import type { Chronology, ChronologyEvent, Media } from '../../lib/model/chronology';
import type { MediaWords } from '../../lib/messages/media';
import { storedPicture } from '../../lib/model/stored-pictures';
import { hostOf } from '../../lib/model/web-address';
import type { Fit } from '../options/fit';
import { shrinkToFit } from '../options/shrink';
import { element, linkTo, speak } from './elements';
import { type Loading, PictureElement } from './picture-element';
import { LEAST_HEIGHT_PX, columnPx, roomInArticle, roomOnSlide, sizeWithin } from './picture-room';

// Above it, as above the words, and below.
const MARGIN_PX = 10;

/** What of a frame a figure goes by. */
export interface Surroundings {
  /** The words of the event that is shown. */
  readonly caption: HTMLElement;
  readonly fit: Fit;
}

/** The media of one event in plain elements: its picture, or the link to what is none, with what is said of it. */
export class MediaFigure {
  readonly #box = element('div', 'anno-media');
  readonly #said = element('div');
  readonly #picture: PictureElement | undefined;

  /** @param onchange is told when something of it has another size */
  constructor(
    event: ChronologyEvent,
    media: Media,
    chronology: Chronology,
    words: MediaWords,
    loading: Loading,
    onchange: () => void,
  ) {
    const { lang } = chronology;
    const stored = storedPicture(chronology, media);
    if (stored !== undefined || media.src !== undefined) {
      this.#picture = new PictureElement({ event, media, stored, lang, words }, loading, onchange);
      this.#box.append(this.#picture.box);
    }
    if (media.link !== undefined)
      this.#said.append(linkTo(media.link, words.linked[media.kind ?? 'page'](hostOf(media.link))));
    this.#say('p', media.caption, lang);
    const whose = [media.credit, media.licence].filter((each) => each !== undefined).join(' · ');
    this.#say('small', whose, lang);
    this.#box.append(this.#said);
  }

  /** Places it after the words of its event, or leaves it out where a slide has no room for both. */
  place({ caption, fit }: Surroundings): void {
    // What is moved loses the focus.
    if (this.#box.previousElementSibling !== caption) caption.after(this.#box);
    if (fit.mode === 'slide') this.#placeBeside(caption, fit.widthPx);
    else this.#placeBelow(caption);
  }

  remove(): void {
    this.#picture?.stop();
    this.#box.remove();
  }

  #say(tag: 'p' | 'small', text: string | undefined, lang: string): void {
    if (!text) return;
    const words = element(tag);
    speak(words, lang);
    words.textContent = text;
    this.#said.append(words);
  }

  #placeBelow(caption: HTMLElement): void {
    this.#box.style.inlineSize = '';
    const size = this.#picture?.size;
    if (size) this.#picture?.place(sizeWithin(size, roomInArticle(this.#box.clientWidth)));
    shrinkToFit(caption);
  }

  #placeBeside(caption: HTMLElement, sheetWidthPx: number): void {
    const size = this.#picture?.size;
    const room = roomOnSlide(sheetWidthPx, caption.clientHeight - MARGIN_PX);
    // What is said below takes as many lines as the column is narrow, and the column is as wide as what is above.
    let restPx = room.heightPx;
    for (let round = 0; round < 2; round += 1) {
      this.#box.style.inlineSize = `${columnPx(size, { ...room, heightPx: restPx })}px`;
      restPx = room.heightPx - this.#said.offsetHeight;
    }
    if (size)
      this.#picture?.place(
        sizeWithin(size, { widthPx: Math.min(room.widthPx, this.#box.clientWidth), heightPx: restPx }),
      );
    const hasRoom = size ? restPx >= LEAST_HEIGHT_PX : this.#box.scrollHeight <= room.heightPx;
    // Words come first.
    if (hasRoom && shrinkToFit(caption)) return;
    this.#box.remove();
    shrinkToFit(caption);
  }
}
