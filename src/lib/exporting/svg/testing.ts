import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { en } from '../../messages/en';
import type { ChronologyInput } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import type { Still, StillContent, StillWords } from '../../drawing/still/still';
import { type StillView, stillOfView } from '../../drawing/still/views';

/** Words that say where they come from; for this folder's tests. */
export const plainWords: StillWords = {
  date: ({ claim }) => `date ${claim.edtf}`,
  dates: ({ claim }) => `dates ${claim.edtf}`,
  passage: ({ quotes: [quote] }) => quote && { runs: [{ text: quote.exact, isMarked: false }] },
};

export function contentOf(input: ChronologyInput, more: Partial<StillContent> = {}): StillContent {
  return {
    chronology: validChronology(input, 'testing'),
    messages: en,
    words: plainWords,
    theme: 'light',
    ...more,
  };
}

export function stillIn(
  input: ChronologyInput,
  view: Partial<StillView> = {},
  more: Partial<StillContent> = {},
): Still {
  return stillOfView(contentOf(input, more), { kind: 'time', ...view });
}

/** @throws at anything that is not well-formed */
export function parseSvg(svg: string): Document {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
}

export function elements(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)];
}

/** The elements whose attribute has a value. */
export function withAttribute(document: Document, name: string, value: string): Element[] {
  return elements(document, '*').filter((element) => element.getAttribute(name) === value);
}

/** Where an attribute puts an element on the sheet, with every group's `translate` around it. */
export function onSheet(element: Element, x = 'x', y = 'y'): { readonly x: number; readonly y: number } {
  let place = { x: Number(element.getAttribute(x)), y: Number(element.getAttribute(y)) };
  for (let node = element.parentNode; node && 'getAttribute' in node; node = node.parentNode) {
    const moved = /^translate\((\S+) (\S+)\)$/.exec(String(readTransform(node)));
    if (moved) place = { x: place.x + Number(moved[1]), y: place.y + Number(moved[2]) };
  }
  return place;
}

function readTransform(node: object): unknown {
  return 'getAttribute' in node && typeof node.getAttribute === 'function'
    ? node.getAttribute('transform')
    : '';
}
