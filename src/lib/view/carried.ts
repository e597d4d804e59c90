/** What an address carries besides a view: the query that says where its chronology is, or the chronology itself. */
export interface Carried {
  /** As `src=…&limit=…`; empty where there is none. */
  readonly search: string;
  /** What stands after `#data=`. */
  readonly packed?: string | undefined;
}

export const NOTHING_CARRIED: Carried = { search: '' };

/** What mailings, networks and search engines add to the links that they pass on. */
const CAMPAIGN = /^(utm|mtm|pk|mc|hsa|ga)_|^_|clid$|^(ref|igsh|igshid|si)$/i;

/** The chronology that a hash carries, packed; undefined where it carries none, and may name an event. */
export function packedIn(hash: string): string | undefined {
  return /^#data=([\w-]+)/.exec(hash)?.[1];
}

/** The parameters that say where a chronology is. */
export const FILE_NAMES: readonly string[] = ['src', 'limit'];

/** Those parameters of a search that are wanted, by their names, as they stand there: `name=value&…`. */
export function partsOf(search: string, isWanted: (name: string) => boolean): string {
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter((part) => [...new URLSearchParams(part).keys()].some(isWanted)).join('&');
}

/** What a parameter of a search says; undefined where it is not there. */
export function valueIn(search: string, name: string): string | undefined {
  return new URLSearchParams(search).get(name) ?? undefined;
}

/** An address' search and hash with more parameters, before its own and after. */
export function withSearch(address: string, before: string, after = ''): string {
  const [search = '', hash] = address.split('#');
  const all = [before, search.replace(/^\?/, ''), after].filter(Boolean).join('&');
  return (all && `?${all}`) + (hash === undefined ? '' : `#${hash}`);
}

/** The names in a search that are neither known nor what a campaign adds, each once. */
export function strangeNames(search: string, known: readonly string[]): readonly string[] {
  const names = [...new URLSearchParams(search).keys()];
  return [...new Set(names)].filter((name) => !known.includes(name) && !CAMPAIGN.test(name));
}

/**
 * The parameter that says where a file is from whatever page; only what would end it is encoded.
 * @param base the page that the file's address may be relative to
 */
export function srcParameter(src: string, base: string): string {
  const whole = URL.canParse(src) || !URL.canParse(src, base) ? src : new URL(src, base).href;
  return `src=${encodeURIComponent(whole).replace(/%(3A|2F)/g, decodeURIComponent)}`;
}
