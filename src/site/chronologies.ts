import { CHRONOLOGIES } from '../content';
import type { Chronology } from '../lib/model/chronology';
import { translated } from '../lib/model/translate';
import { validChronology } from '../lib/model/valid';
import { type PageKey, type SitePath, allPlaces, pathOf, upFrom } from './places';

/**
 * A chronology of the site's own, told in a language where there are words for it.
 * @throws Error with every mistake in it, or where the list has no such name
 */
export async function chronologyAt({ lang, name }: PageKey): Promise<Chronology> {
  const listed = Object.hasOwn(CHRONOLOGIES, name) ? CHRONOLOGIES[name] : undefined;
  if (!listed) throw new Error(`expected a chronology of content/index.ts, found “${name}”`);
  const [{ default: content }, translation] = await Promise.all([
    listed.content(),
    listed.translations?.[lang]?.(),
  ]);
  return validChronology(translation ? translated(content, translation.default) : content, `/${name}`);
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
