import { CHRONOLOGIES } from '../content';
import type { Chronology } from '../lib/model/chronology';
import { validChronology } from '../lib/model/valid';
import { type PageKey, type SitePath, allPlaces, pathOf, upFrom } from './places';

/**
 * A chronology of the site's own, told in a language where it has that.
 * @throws Error with every mistake in it, or where the list has no such name
 */
export async function chronologyAt({ lang, name }: PageKey): Promise<Chronology> {
  const content = Object.hasOwn(CHRONOLOGIES, name) ? CHRONOLOGIES[name] : undefined;
  if (!content) throw new Error(`expected a chronology of content/index.ts, found “${name}”`);
  return validChronology((await content()).default, `/${name}`, lang);
}

/** A chronology that a page leads to: its path from that page, and what it is called. */
export interface Lead {
  readonly path: string;
  readonly title: string;
  /** Of the title. */
  readonly lang: string;
}

/**
 * The site's chronologies, from a page.
 * @param page the page's own last part, where it is no chronology's: it leads to all of them; else to the others
 */
export function leadsFrom(place: PageKey, page: SitePath = ''): Promise<Lead[]> {
  const others = allPlaces().filter(
    ({ lang, name }) => lang === place.lang && (page !== '' || name !== place.name),
  );
  return Promise.all(
    others.map(async (other) => {
      const { title, lang } = await chronologyAt(other);
      return { path: `${upFrom(`${pathOf(place)}${page}`)}${pathOf(other)}`, title, lang };
    }),
  );
}
