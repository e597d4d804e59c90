import { on } from 'svelte/events';
import { packedIn, srcParameter } from '$lib/view/carried';

/** The search with the file's address as it is from any page. */
function portable(search: string): string {
  const src = new URLSearchParams(search).get('src');
  if (src === null) return search;
  const parts = search.replace(/^\?/, '').split('&');
  const isSrc = (part: string) => new URLSearchParams(part).has('src');
  return `?${parts.map((part) => (isSrc(part) ? srcParameter(src.trim(), location.href) : part)).join('&')}`;
}

/**
 * Goes to the page for any file where this page's address names one, now or later, and keeps all else of the address.
 * @param path that page's from this one
 * @returns what ends it. For `onMount`
 */
export function leadToOpen(path: string): () => void {
  const lead = () => {
    const { search, hash } = location;
    const hasFile = packedIn(hash) !== undefined || Boolean(new URLSearchParams(search).get('src'));
    if (hasFile) location.replace(`${path}${portable(search)}${hash}`);
  };
  lead();
  return on(window, 'hashchange', lead);
}
