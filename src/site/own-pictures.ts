import type { Chronology } from '../lib/model/chronology';

/**
 * Sees to it that a chronology of the site's own asks nobody else for a picture: its pages load them unasked.
 * @param site the site's address, where it is known; else no picture may have an address
 * @throws Error with every event that does
 */
export function checkOwnPictures({ title, events }: Chronology, site: string | undefined): void {
  const own = site === undefined ? undefined : new URL(site).origin;
  const others = events.filter(({ media }) => media?.src !== undefined && new URL(media.src).origin !== own);
  if (others.length === 0) return;
  const told = others.map((event) => `event ${event.order + 1} “${event.title}”: ${event.media?.src ?? ''}`);
  throw new Error(
    `expected in “${title}” only pictures of ${own ?? 'its own, since PUBLIC_SITE_URL says no address'}, found ${told.join('; ')}`,
  );
}
