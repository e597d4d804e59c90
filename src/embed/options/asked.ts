/** The attribute of the root that says what a single file is opened as where its own address says nothing. */
export const BAKED_ADDRESS = 'data-anno-address';

/** What an embed is asked for: the search and hash of its address, or those that it was made with. */
export interface AskedAddress {
  readonly search: string;
  readonly hash: string;
}

/** @param baked such as `?keys=steps#minsk` */
export function askedFor({ search, hash }: AskedAddress, baked: string): AskedAddress {
  const [bakedSearch = '', bakedHash] = baked.split('#');
  return {
    search: search || bakedSearch,
    hash: hash || (bakedHash === undefined ? '' : `#${bakedHash}`),
  };
}

/** What this page is asked for. */
export function askedHere(): AskedAddress {
  return askedFor(location, document.documentElement.getAttribute(BAKED_ADDRESS) ?? '');
}
