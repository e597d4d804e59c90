import { type SourceElement, edited, elementsOf } from './markup';

// By `takeOver` of lib/rendering/style.ts it goes as soon as script has placed everything.
export const PLACES = 'data-places';
// Of links, those by which others look a page up load nothing.
const LOADING = /^(stylesheet|preload|modulepreload|icon)$/;

/** The policy before the first element that it governs, and a last one for the head. */
export function headed(html: string, policy: readonly string[], last: string): string {
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
export function isInlineScript({ name, attributes: { src, type = '' } }: SourceElement): boolean {
  return name === 'script' && src === undefined && !type.endsWith('json');
}
