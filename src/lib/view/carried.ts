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

/** An address' search and hash with more parameters, which come first. */
export function withSearch(address: string, more: string): string {
  const [search = '', hash] = address.split('#');
  const all = [more, search.replace(/^\?/, '')].filter(Boolean).join('&');
  return (all && `?${all}`) + (hash === undefined ? '' : `#${hash}`);
}

/** The names in a search that are neither known nor what a campaign adds, each once. */
export function strangeNames(search: string, known: readonly string[]): readonly string[] {
  const names = [...new URLSearchParams(search).keys()];
  return [...new Set(names)].filter((name) => !known.includes(name) && !CAMPAIGN.test(name));
}
