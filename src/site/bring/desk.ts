import { createContext } from 'svelte';

/** What a reader brings: a file of the device, or a text that was pasted. */
export type Brought = File | string;

/** Where what was dropped on a page waits for the page that opens it. It lives as long as the tab stays on the site. */
export class Desk {
  #brought: Brought | undefined;

  put(brought: Brought): void {
    this.#brought = brought;
  }

  /** What was put there, once. */
  take(): Brought | undefined {
    const brought = this.#brought;
    this.#brought = undefined;
    return brought;
  }
}

export const [getDesk, setDesk] = createContext<Desk>();
