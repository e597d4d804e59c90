import { PICTURE, type Unfurled } from './unfurl';
import { chronologyAt } from './chronologies';
import { messagesOf } from '../lib/messages/by-lang';
import { type PageKey, pathOf } from './places';

/** A page as hosts on other sites look it up. Its picture is the same in each language. */
export async function unfurledAt({ lang, name }: PageKey, site: string): Promise<Unfurled> {
  const [chronology, messages] = await Promise.all([chronologyAt({ lang, name }), messagesOf(lang)]);
  return { chronology, messages, site, path: pathOf({ lang, name }), picture: pictureOf(name) };
}

/** The path of a chronology's picture below the site. */
export function pictureOf(name: string): string {
  return name === '' ? PICTURE.path : `${name}/${PICTURE.path}`;
}
