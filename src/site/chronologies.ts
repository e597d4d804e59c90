import { CHRONOLOGIES } from '../content';
import type { Chronology } from '../lib/model/chronology';
import { translated } from '../lib/model/translate';
import { validChronology } from '../lib/model/valid';
import { type PageKey, allPlaces, pathOf, upFrom } from './places';

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

/** The site's other chronologies, from a page. */
export function leadsFrom(place: PageKey): Promise<Lead[]> {
  const others = allPlaces().filter(({ lang, name }) => lang === place.lang && name !== place.name);
  return Promise.all(
    others.map(async (other) => {
      const { title, lang } = await chronologyAt(other);
      return { path: `${upFrom(pathOf(place))}${pathOf(other)}`, title, lang };
    }),
  );
}
