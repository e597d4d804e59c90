import { StillError } from './still-error';

/**
 * Whether a page may show images from data:, by the policies that its server has sent for it.
 * @param header the value of Content-Security-Policy; several policies, of which each must allow it, are parted by commas
 * @see https://www.w3.org/TR/CSP3/#parse-serialized-policy-list
 */
export function allowsImages(header: string): boolean {
  return header.split(',').every((policy) => {
    const directives = policy.split(';').map((text) => text.trim().toLowerCase().split(/\s+/));
    // Of two alike the first holds.
    const named = (wanted: string) => directives.find(([name]) => name === wanted);
    const sources = named('img-src') ?? named('default-src');
    return sources === undefined || sources.includes('data:');
  });
}

/**
 * Expects that this page may draw pictures, which takes an image from data:. It asks the page's own address for the
 * header, since trying would break the server's policy, which hosts report. Where there is none to ask, all is well.
 * @throws StillError where the server does not allow it
 */
export async function expectImages(): Promise<void> {
  const isServed = /^https?:$/.test(location.protocol) && self.origin === location.origin;
  // A file that carries everything asks for nothing, wherever it is.
  if (!isServed || document.documentElement.hasAttribute('data-anno-single')) return;
  const response = await fetch(location.href, { method: 'HEAD' }).catch(() => undefined);
  const header = response?.headers.get('content-security-policy') ?? '';
  if (!allowsImages(header))
    throw new StillError('not-allowed', `expected data: among the server's image sources, found ${header}`);
}
