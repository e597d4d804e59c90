import { PLACES, headed, isInlineScript } from './head';
import { type SourceElement, elementsOf } from './markup';
import { singlePolicy } from './policies';
import { withoutStyles } from './without-styles';

/** A text's digest, as a policy names what it allows: `'sha256-…'`; undefined where none can be made. */
export type DigestOf = (text: string) => Promise<string | undefined>;

/** By the platform, which makes digests on a disk, and on pages that come by https or from this machine. */
export const sha256Of: DigestOf = async (text) => {
  if (!('subtle' in crypto)) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};

/**
 * A page that carries everything, under a policy that allows just that. Where its places get no digest they are left to
 * its script.
 * @throws Error where its code gets no digest, without which it would not run
 */
export async function singlePage(page: string, digestOf: DigestOf = sha256Of): Promise<string> {
  const { html, sheet } = withoutStyles(page);
  const elements = elementsOf(html);
  const digests = (found: readonly SourceElement[]) =>
    Promise.all(found.map(({ inside, end }) => expected(html.slice(inside, end), digestOf)));
  const scripts = await digests(elements.filter(isInlineScript));
  const styles = await digests(elements.filter(({ name }) => name === 'style'));
  const places = await digestOf(sheet);
  if (places === undefined) return headed(html, singlePolicy(scripts, styles), '');
  return headed(html, singlePolicy(scripts, [...styles, places]), `<style ${PLACES}>${sheet}</style>\n`);
}

async function expected(text: string, digestOf: DigestOf): Promise<string> {
  const digest = await digestOf(text);
  if (digest === undefined) throw new Error(`expected a digest of “${text.slice(0, 40)}…”, had none`);
  return digest;
}
