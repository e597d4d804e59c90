import type { ChronologyEvent } from '../model/chronology';

/** An address of the web that a file gives with an event, and whose it is. */
export interface OutsideLink {
  readonly href: string;
  readonly host: string;
}

const MOST = 5;

/** The first addresses that came with an event from another program's file (`extra.links`); none that isn't http or https. */
export function outsideLinks({ extra }: ChronologyEvent): readonly OutsideLink[] {
  const links: readonly unknown[] = Array.isArray(extra?.['links']) ? extra['links'] : [];
  return links
    .flatMap((link): OutsideLink[] => {
      if (typeof link !== 'string' || !URL.canParse(link)) return [];
      const { protocol, host, href } = new URL(link);
      return /^https?:$/.test(protocol) ? [{ href, host: host.replace(/^www\./, '') }] : [];
    })
    .slice(0, MOST);
}
