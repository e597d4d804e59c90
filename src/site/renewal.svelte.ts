import { createContext } from 'svelte';
import { on } from 'svelte/events';

/** Whether all of a page is to be had: not where the site was published anew since, or where there is no network. */
export type Wholeness = 'whole' | 'renewed' | 'cut-off';

/** Whether an error says that a part of the page, which is loaded when it is needed, was not there. */
export function isMissingPart(error: unknown): boolean {
  // As Chromium, Firefox and WebKit say it; none of them has another sign.
  return /dynamically imported module|Importing a module script failed/i.test(String(error));
}

/** The one place that decides what it means that a part of the page could not be loaded. */
export class Renewal {
  wholeness: Wholeness = $state.raw('whole');

  /** Hears of each part that could not be loaded; returns what ends that. For `onMount`. */
  start(): () => void {
    return on(window, 'vite:preloadError', () => void this.miss());
  }

  /** A part could not be loaded: where the page itself still can be, it is another one by now. */
  async miss(): Promise<void> {
    const isThere = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    this.wholeness = isThere ? 'renewed' : 'cut-off';
  }

  dismiss(): void {
    this.wholeness = 'whole';
  }
}

export const [getRenewal, setRenewal] = createContext<Renewal>();
