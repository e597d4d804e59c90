import { packFile } from '$lib/importing/source';
import type { Messages } from '$lib/messages/messages';
import type { Carried } from '$lib/view/carried';
import type { OpenedFile } from '../opened';
import type { PageLinks } from '../places';
import { MOST_CARRIED } from '../open/file-opener.svelte';
import type { Editing } from './editing.svelte';

/** What of an edited timeline a link carries: the timeline itself, as far as an address has room for it. */
export class Carrying {
  readonly #editing: Editing;
  #packed: string | undefined = $state();
  #wanted: object | undefined;
  readonly opened: OpenedFile;

  constructor(editing: Editing, messages: Messages, links: PageLinks) {
    this.#editing = editing;
    const carried = (): Carried | undefined =>
      this.#packed === undefined ? undefined : { search: '', packed: this.#packed };
    this.opened = {
      get chronology() {
        return editing.chronology;
      },
      get mistakes() {
        return editing.mistakes;
      },
      get file() {
        return editing.whole;
      },
      get carried() {
        return carried();
      },
      address: undefined,
      origin: messages.open.own,
      page: links.open,
    };
  }

  /** What the address of a page has behind it that shows the timeline. */
  get view(): string {
    return this.#packed === undefined ? '' : `#data=${this.#packed}`;
  }

  /** Packs what is drawn; for an effect. */
  follow(): void {
    const { drawn } = this.#editing;
    const wanted = {};
    this.#wanted = wanted;
    void packFile(drawn, MOST_CARRIED).then((packed) => {
      if (this.#wanted === wanted) this.#packed = packed;
    });
  }
}
