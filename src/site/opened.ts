import { createContext } from 'svelte';
import type { Chronology } from '$lib/model/chronology';
import type { Mistakes } from '$lib/model/mistakes';
import type { Carried } from '$lib/view/carried';

/** A file that a page shows in place of the site's own chronology. */
export interface OpenedFile {
  readonly chronology: Chronology;
  readonly mistakes: Mistakes;
  /** Its whole address; none where the page's own address carries it. */
  readonly address: string | undefined;
  /** Whose it is, in words. */
  readonly origin: string;
  /** How an address of any page here says which file; undefined where it is too large for one, and is on this page alone. */
  readonly carried: Carried | undefined;
  /** The file itself, as it was read. */
  readonly file: unknown;
  /** The path of the page that shows it, where this is another one: where it is edited. */
  readonly page?: string;
}

/** The file that a page shows; undefined where it shows the site's own chronology. */
export const [getOpened, setOpened] = createContext<OpenedFile | undefined>();
