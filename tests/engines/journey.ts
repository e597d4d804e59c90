import type { Need } from './engines';
import type { Opening, Page } from './page';

export interface Journey extends Opening {
  readonly title: string;
  readonly needs: readonly Need[];
  readonly walk: (page: Page) => Promise<void>;
}

const known: Journey[] = [];

export const journeys: readonly Journey[] = known;

/** A way of a reader through the site, in every engine; `needs` is what not every driver can do. */
export function journey(
  title: string,
  { needs = [], ...opening }: Opening & { readonly needs?: readonly Need[] },
  walk: (page: Page) => Promise<void>,
): void {
  known.push({ ...opening, title, needs, walk });
}
