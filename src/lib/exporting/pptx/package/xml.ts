import { escaped } from '../../markup';

// A file with a longer link is broken to PowerPoint, which offers to repair it: https://github.com/scanny/python-pptx/issues/766
const MOST_IN_LINK = 2000;

// All that XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, two non-characters; and
// what stands for such halves once a file is read, which readers of XML take for a fault of its encoding.
const UNFIT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/gu;

/** A text on one line without what XML cannot hold. */
export function fit(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(UNFIT, '');
}

/** A text, made fit, as the content or an attribute of XML has it. */
export function xml(text: string): string {
  return escaped(fit(text));
}

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
