import type { Fault } from '../../messages/fault';
import type { Chronology } from '../../model/chronology';
import { fit } from './package/xml';

// A file with a longer link is broken to PowerPoint, which offers to repair it: https://github.com/scanny/python-pptx/issues/766
const MOST_IN_LINK = 2000;

/** The address of a page without its fragment, in the characters that a URI may have: PowerPoint refuses others. */
export function pageAddress(url: string): string {
  const [page = ''] = fit(url).split('#');
  return page.replace(/[^\w\-.~:/?[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}

/**
 * Where a page shows a chronology, or an event of it: by its hash, or where that carries the chronology (`#data=…`), by its
 * search. Undefined where that is longer than PowerPoint takes.
 */
export function linkAddress(url: string, eventId?: string): string | undefined {
  const page = pageAddress(url);
  const data = /#(data=[\w-]+)/.exec(url)?.[1];
  const id = eventId === undefined ? undefined : encodeURIComponent(eventId);
  const search = id === undefined || data === undefined ? '' : `${page.includes('?') ? '&' : '?'}event=${id}`;
  const hash = data ?? id;
  const link = `${page}${search}${hash === undefined ? '' : `#${hash}`}`;
  return link.length > MOST_IN_LINK ? undefined : link;
}

/** A whole address of the web as a slide may lead to it; undefined where that is longer than PowerPoint takes. */
export function outsideLink(address: string): string | undefined {
  const { href } = new URL(address);
  return href.length > MOST_IN_LINK ? undefined : href;
}

/** What slides lack of the links back to a page: those whose address PowerPoint does not take. */
export function linkLosses({ events }: Chronology, url: string | undefined): Fault[] {
  if (url === undefined) return [];
  const isLost = events.some(({ id }) => linkAddress(url, id) === undefined);
  return isLost ? [{ kind: 'link', expected: MOST_IN_LINK, path: [], found: { kind: 'nothing' } }] : [];
}
