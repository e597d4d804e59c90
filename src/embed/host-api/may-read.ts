import type { Embed } from './embed';
import { Refusal } from './protocol';

/** Whether the page around the embed is of the embed's own origin, and so reads all of it anyway. */
function isOwnPage(): boolean {
  try {
    return window.parent.location.origin === window.location.origin;
  } catch {
    return false;
  }
}

/**
 * Whether the page around an embed may know what its chronology says. The site's own is public, and what an address
 * carries whoever wrote it has; but a file of `src=` may be one that only the embed's origin can read, so of that nothing
 * is told but to the host that the address names. What an embed is asked while it runs can't change either.
 */
export function mayRead({ options: { src, host } }: Embed): boolean {
  return src === '' || src.startsWith('data:') || host !== '' || isOwnPage();
}

/** @throws Refusal that says what an address needs for the host to be answered */
export function refuseUnlessMayRead(embed: Embed, command: string): void {
  if (mayRead(embed)) return;
  const why = 'since its file comes from elsewhere';
  throw new Refusal('denied', `${command}: expected the embed’s address to name this host by host=, ${why}`);
}
