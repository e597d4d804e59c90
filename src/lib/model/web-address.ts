import { LIMITS } from './limits';

/** How an address of the web begins; a JSON Schema can say this much. */
export const WEB_SCHEME = /^[Hh][Tt][Tt][Pp][Ss]?:\/\//;

/** What keeps a text from being an address that may become a link, by what is wrong with it first. */
export type NoLinkReason = 'web-address' | 'whole-address' | 'nameless-address';

/**
 * The one place that decides what becomes a link: `http:` and `https:` alone, whole, and without a name or a password,
 * which would show one host and lead to another. Undefined where it may be one.
 */
export function addressFault(text: string): NoLinkReason | undefined {
  if (!WEB_SCHEME.test(text)) return 'web-address';
  // What a parser would take out without a word: whoever reads the address would read another one.
  if (/[\p{Cc}\p{Cs}]/u.test(text) || text.length > LIMITS.address || !URL.canParse(text))
    return 'whole-address';
  const { username, password } = new URL(text);
  return username === '' && password === '' ? undefined : 'nameless-address';
}

/** An address as it may become a link, without white space around it; undefined where it may not. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  return addressFault(trimmed) === undefined ? trimmed : undefined;
}

/** Whose a whole address is, as people know it. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
