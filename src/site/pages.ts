import { createHash } from 'node:crypto';
import { headed, isInlineScript, PLACES } from './head';
import { type Edit, edited, elementsOf } from './markup';
import { withoutStyles } from './without-styles';

/** A page, and what stands beside it in its folder, by name. */
export interface ServedPage {
  readonly html: string;
  readonly files: Readonly<Record<string, string>>;
}

const hashOf = (text: string) => createHash('sha256').update(text);

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
