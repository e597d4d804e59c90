import { type Group, type Item, type Picture } from '../../drawing/items';
import { type Palette, paletteOf, SANS } from '../../drawing/palette';
import { pictureOf } from '../../drawing/still/picture';
import type { Still } from '../../drawing/still/still';
import { type SvgPen, circle, dataOf, pathMarkup, rect, titled } from './shapes';
import { textMarkup } from './text';
import { element, escapeXml, number } from './xml';

function groupMarkup(item: Group, pen: SvgPen): string {
  const { at, clip, opacity, items } = item;
  const { x = 0, y = 0, width = 0, height = 0 } = clip ?? {};
  const id = clip && pen.newId('clip');
  const clipping = id ? element('clipPath', { id }, element('rect', { x, y, width, height })) : '';
  return element(
    'g',
    {
      ...dataOf(item),
      transform: at && `translate(${number(at[0])} ${number(at[1])})`,
      'clip-path': id && `url(#${id})`,
      opacity,
    },
    titled(item),
    clipping,
    ...items.map((each) => markupOf(each, pen)),
  );
}

function markupOf(item: Item, pen: SvgPen): string {
  switch (item.kind) {
    case 'rect':
      return rect(item, pen);
    case 'circle':
      return circle(item, pen);
    case 'line':
      return pathMarkup({ ...item, kind: 'path', strands: [{ points: [item.from, item.to] }] }, pen);
    case 'path':
      return pathMarkup(item, pen);
    case 'text':
      return item.alt !== undefined
        ? element('g', dataOf(item), titled(item), textMarkup(item, pen))
        : textMarkup(item, pen);
    case 'group':
      return groupMarkup(item, pen);
  }
}

/** How large something is shown where nothing else says so, in CSS pixels. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A picture as an SVG document that needs nothing else: no script, no style sheet, no other file; its texts are texts. */
export function svgOfPicture(picture: Picture, palette: Palette, { widthPx, heightPx }: Size): string {
  let count = 0;
  const pen: SvgPen = { palette, newId: (what) => `${what}-${(count += 1)}` };
  const items = picture.items.map((item) => markupOf(item, pen));
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${number(picture.widthPx)} ${number(picture.heightPx)}`,
      width: widthPx,
      height: heightPx,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': picture.lang,
      'font-family': SANS,
    },
    element('title', { id: 'title', 'xml:lang': picture.title.lang }, escapeXml(picture.title.text)),
    element('desc', { id: 'desc' }, escapeXml(picture.description)),
    items.join('\n'),
  )}\n`;
}

/** A still as an SVG document; the same still gives the same string. @param size the sheet’s own without it */
export function svgOf(still: Still, size: Size = still.sheet): string {
  return svgOfPicture(pictureOf(still), paletteOf(still.theme, still.chronology.lanes), size);
}
