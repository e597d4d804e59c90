import { createHash } from 'node:crypto';
import { type Edit, type SourceElement, edited, elementsOf } from './markup';
import { singlePolicy } from './policies';
import { withoutStyles } from './without-styles';

/** A page, and what stands beside it in its folder, by name. */
export interface ServedPage {
  readonly html: string;
  readonly files: Readonly<Record<string, string>>;
}

// By `takeOver` of lib/rendering/style.ts it goes as soon as script has placed everything.
const PLACES = 'data-places';
// Of links, those by which others look a page up load nothing.
const LOADING = /^(stylesheet|preload|modulepreload|icon)$/;

const hashOf = (text: string) => createHash('sha256').update(text);

/** As a policy names what it allows: `'sha256-…'`. */
function digestOf(text: string): string {
  return `'sha256-${hashOf(text).digest('base64')}'`;
}

/** The policy before the first element that it governs, and a last one for the head. */
function headed(html: string, policy: readonly string[], last: string): string {
  const elements = elementsOf(html);
  const governed = elements.find(
    ({ name, attributes: { rel = '' } }) =>
      name === 'script' || name === 'style' || (name === 'link' && LOADING.test(rel)),
  );
  const head = elements.find(({ name }) => name === 'head');
  if (!governed || !head || governed.from > head.end)
    throw new Error('expected a page whose head loads its style, found none');
  const meta = `<meta http-equiv="content-security-policy" content="${policy.join('; ')}">\n`;
  return edited(html, [
    { from: governed.from, to: governed.from, text: meta },
    { from: head.end, to: head.end, text: last },
  ]);
}

/** What runs, and is neither a file of its own nor mere data. */
function isInlineScript({ name, attributes: { src, type = '' } }: SourceElement): boolean {
  return name === 'script' && src === undefined && !type.endsWith('json');
}

/**
 * A page as it is served: nothing in it is inline but data. What its scripts held stands beside it, where their relative
 * imports find the same as from the page, and so does the sheet of its places.
 * @throws Error where a page has a style element or a handler in an attribute, which no server's policy would let be
 */
export function servedPage(page: string, policy: readonly string[]): ServedPage {
  const { html, sheet } = withoutStyles(page);
  const files: Record<string, string> = {};
  const put = (name: string, ending: string, text: string): string => {
    const file = `${name}.${hashOf(text).digest('hex').slice(0, 8)}.${ending}`;
    files[file] = text;
    return file;
  };
  const edits: Edit[] = [];
  for (const element of elementsOf(html)) {
    const handler = Object.keys(element.attributes).find((attribute) => attribute.startsWith('on'));
    if (element.name === 'style' || handler !== undefined)
      throw new Error(`expected nothing inline, found ${html.slice(element.from, element.inside)}`);
    if (!isInlineScript(element)) continue;
    const file = put('start', 'js', html.slice(element.inside, element.end).trim());
    edits.push({ from: element.inside - 1, to: element.end, text: ` src="${file}">` });
  }
  const link = sheet && `<link rel="stylesheet" href="${put('places', 'css', sheet)}" ${PLACES}>\n`;
  return { html: headed(edited(html, edits), policy, link), files };
}

/** A page that carries everything, under a policy that allows just that. */
export function singlePage(page: string): string {
  const { html, sheet } = withoutStyles(page);
  const elements = elementsOf(html);
  const digests = (found: readonly SourceElement[]) =>
    found.map(({ inside, end }) => digestOf(html.slice(inside, end)));
  const scripts = digests(elements.filter(isInlineScript));
  const styles = digests(elements.filter(({ name }) => name === 'style'));
  const policy = singlePolicy(scripts, [...styles, digestOf(sheet)]);
  return headed(html, policy, `<style ${PLACES}>${sheet}</style>\n`);
}
