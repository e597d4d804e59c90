import { LIMITS } from '../model/limits';
import { webAddress } from '../model/web-address';
import { cut } from './cut';

const ADDRESS = /https?:\/\/[^\s<>"“”«»「」]+/giu;
// What ends the sentence that an address stands in.
const BEHIND = /[.,:;!?'’…。，、；：！？）】》]+$/u;

/** An address as it stands in a text, without what ends its sentence, nor a bracket that was opened before it. */
function trimmed(found: string): string {
  let address = found.replace(BEHIND, '');
  while (/[)\]}]$/.test(address)) {
    const close = address.at(-1) ?? '';
    const open = { ')': '(', ']': '[', '}': '{' }[close] ?? '';
    if (address.split(open).length > address.split(close).length - 1) break;
    address = address.slice(0, -1).replace(BEHIND, '');
  }
  return address;
}

/** The addresses of the web that stand in a text, each once. */
export function addressesIn(text: string): readonly string[] {
  const found = (text.match(ADDRESS) ?? []).flatMap((each) => webAddress(trimmed(each)) ?? []);
  return [...new Set(found)];
}

interface CitedSource {
  readonly text: string;
  readonly url?: string;
}

function sourceIn(text: string, url: string | undefined): CitedSource {
  return { text: cut(text, LIMITS.text), ...(url !== undefined && { url }) };
}

/**
 * What a cell says of where a date is from, as a record has it: one source, with its address where it has just one; several
 * where lines, or what stands between semicolons, have one each.
 * @param links where its own links lead, whose addresses are not in the text
 */
export function citedIn(
  text: string,
  links: readonly string[] = [],
): { readonly source: string; readonly url?: string } | { readonly sources: readonly CitedSource[] } {
  const parts = text.split(/\s*(?:\n|;\s)\s*/).filter((part) => part.trim() !== '');
  const own = parts.map(addressesIn);
  if (parts.length > 1 && parts.length <= LIMITS.sources && own.every((found) => found.length === 1))
    return { sources: parts.map((part, place) => sourceIn(part, own[place]?.[0])) };
  const all = [...new Set([...links, ...addressesIn(text)])];
  const { text: source, ...where } = sourceIn(text, all.length === 1 ? all[0] : undefined);
  return { source, ...where };
}
