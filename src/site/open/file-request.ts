import type { From } from '$lib/importing/elsewhere';
import { type Carried, FILE_NAMES, packedIn, partsOf, srcParameter, withSearch } from '$lib/view/carried';
import { readOptions } from '../../embed/options/read-options';

/** What the page's address asks for: where a file is, and how large it may be. */
export interface FileRequest {
  readonly from: From;
  readonly limitMB: number;
  readonly carried: Carried;
}

/** The file that the page's address names or carries; undefined where it does neither. */
export function requestHere(): FileRequest | undefined {
  const packed = packedIn(location.hash);
  const { src, limit } = readOptions(location.search).options;
  const limited = new URLSearchParams(location.search).has('limit') ? `limit=${limit}` : '';
  if (packed !== undefined) return { from: { packed }, limitMB: limit, carried: { search: limited, packed } };
  if (src === '') return undefined;
  const search = [srcParameter(src, location.href), limited].filter(Boolean).join('&');
  return { from: { src }, limitMB: limit, carried: { search } };
}

/** This page's address with another file, and the view as it is: of a file that it can't carry, without any. */
export function addressWith(packed: string | undefined): string {
  const view = partsOf(location.search, (name) => !FILE_NAMES.includes(name));
  const event = packedIn(location.hash) === undefined ? decodeHash(location.hash) : undefined;
  const chosen = event === undefined ? '' : `event=${encodeURIComponent(event)}`;
  return location.pathname + withSearch(packed === undefined ? '' : `#data=${packed}`, view, chosen);
}

/** The event that a hash names; undefined where it names none. */
function decodeHash(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}
