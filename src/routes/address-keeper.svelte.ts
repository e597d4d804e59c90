import { on } from 'svelte/events';
import { readStamp } from '$lib/time/stamp';
import { type AddressFault, foreignSearch, writeAddress } from '$lib/view/address';
import { addressOf, openAddress, toleranceOf } from '$lib/view/restore';
import type { TimelineState } from '$lib/view/timeline-state.svelte';

interface Router {
  readonly push: (url: string, state: App.PageState) => void;
  readonly replace: (url: string, state: App.PageState) => void;
}

const REST_MS = 300;

function here(): string {
  return location.pathname + location.search + location.hash;
}

/** Keeps the page's address and a timeline's state in step, through the router's own history. */
export class AddressKeeper {
  faults: readonly AddressFault[] = $state.raw([]);
  /** Search and hash of the present state. */
  readonly view: string = $derived.by(() =>
    writeAddress(addressOf(this.#timeline), toleranceOf(this.#timeline)),
  );
  readonly #timeline: TimelineState;
  readonly #router: Router;

  constructor(timeline: TimelineState, router: Router) {
    this.#timeline = timeline;
    this.#router = router;
  }

  /** The address of the present state on this page, with what it carries for others. */
  get #url(): string {
    const foreign = foreignSearch(location.search);
    const [search = '', hash] = this.view.split('#');
    const own = search.replace(/^\?/, '');
    const all = [own, foreign].filter(Boolean).join('&');
    return location.pathname + (all && `?${all}`) + (hash === undefined ? '' : `#${hash}`);
  }

  /** An entry of its own in the history, for what a reader would go back from. */
  push(): void {
    if (this.#url !== here()) this.#router.push(this.#url, {});
  }

  #read(): void {
    this.faults = openAddress(this.#timeline, location.search, location.hash, readStamp);
  }

  /** Reads the address now and on every step through the history; returns what ends that. For `onMount`. */
  start(): () => void {
    if (location.search !== '' || location.hash !== '') this.#read();
    // The browser has scrolled to the list's entry; with script the passage is in the pane at the top.
    if (this.#timeline.selectedId !== undefined) scrollTo(0, 0);
    const stops = [on(window, 'popstate', () => this.#read()), on(window, 'hashchange', () => this.#read())];
    return () => {
      stops.forEach((stop) => stop());
      this.#timeline.stop();
    };
  }

  /** Writes the present view into the address once it has rested; returns what calls that off. For `$effect`. */
  writeAtRest(): () => void {
    const url = this.#url;
    const isTold = this.faults.length > 0;
    const timer = setTimeout(() => {
      if (!isTold && url !== here()) this.#router.replace(url, {});
    }, REST_MS);
    return () => clearTimeout(timer);
  }
}
