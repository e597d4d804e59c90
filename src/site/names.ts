import { LANGUAGES } from '../lib/messages/languages';

/** First parts of addresses that the site needs for itself, or will, beside its languages. */
const PAGES = ['open', 'make', 'embed', 'specimens', 'schema', 'icon', 'licences', '404'];

/** Whether a chronology may have a name: small letters, digits and hyphens, and no page or language is called so. */
export function isFreeName(name: string): boolean {
  const isTaken = PAGES.includes(name) || Object.keys(LANGUAGES).some((lang) => lang.toLowerCase() === name);
  return /^[a-z\d]+(-[a-z\d]+)*$/.test(name) && !isTaken;
}

/** @throws Error that names what is not free of a list of names, in which the empty one is the site's first */
export function expectFreeNames(names: readonly string[]): void {
  const taken = names.filter((name) => name !== '' && !isFreeName(name));
  if (taken.length === 0) return;
  throw new Error(
    `expected names of small letters, digits and hyphens that no page and no language has, found ${taken.join(', ')}`,
  );
}
