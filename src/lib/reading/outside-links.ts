import type { ChronologyEvent } from '../model/chronology';
import { hostOf, webAddress } from '../model/web-address';

/** An address of the web that a file gives with an event, and whose it is. */
export interface OutsideLink {
  readonly href: string;
  readonly host: string;
}

const MOST = 5;

/** The first addresses that came with an event from another program's file (`extra.links`); none that may not become a link. */
export function outsideLinks({ extra }: ChronologyEvent): readonly OutsideLink[] {
  const links: readonly unknown[] = Array.isArray(extra?.['links']) ? extra['links'] : [];
  return links
    .flatMap((link): OutsideLink[] => {
      const address = typeof link === 'string' ? webAddress(link) : undefined;
      if (address === undefined) return [];
      return [{ href: new URL(address).href, host: hostOf(address) }];
    })
    .slice(0, MOST);
}
