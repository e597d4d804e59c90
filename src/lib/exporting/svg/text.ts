import { type Face, type Run, type Text, MIDDLE_EM, alignedAt, middlesOf } from '../../drawing/items';
import { isRightToLeft } from '../../model/direction';
import { CAPS_SPACING } from '../../layout/rows/lane-name';
import { SERIF, paintIn } from '../../drawing/palette';
import { type SvgPen, circle, dataOf, rect } from './shapes';
import { type XmlAttributes, element, escapeXml } from './xml';

function faceOf(
  { size, colour, family, weight = 400, isItalic, isCaps }: Face,
  { palette }: SvgPen,
): XmlAttributes {
  return {
    'font-size': size,
    'font-family': family === 'serif' ? SERIF : undefined,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': isItalic ? 'italic' : undefined,
    'letter-spacing': isCaps ? size * CAPS_SPACING : undefined,
    fill: paintIn(palette, { colour }).colour,
  };
}

/** @param isRtl whether it begins at its right; its letters are joined, and so made wider instead of set apart */
function runMarkup({ text, x, width, data }: Run, isRtl: boolean): string {
  const attributes: XmlAttributes = {
    x: isRtl ? x + width : x,
    textLength: width,
    lengthAdjust: isRtl ? 'spacingAndGlyphs' : undefined,
    ...dataOf(data ? { data } : {}),
  };
  return element('tspan', attributes, escapeXml(text));
}

// Where a line of the other direction begins, it ends here.
const OTHER_ANCHORS = { start: 'end', middle: 'middle', end: undefined } as const;

function lineMarkup(line: string | readonly Run[], y: number, item: Text, pen: SvgPen): string {
  const { face, align = 'start', lang, underline } = item;
  const isRuns = typeof line !== 'string';
  const isRtl = isRightToLeft(isRuns ? line.map(({ text }) => text).join('') : line);
  const anchor = isRtl ? OTHER_ANCHORS[align] : align === 'start' ? undefined : align;
  const attributes: XmlAttributes = {
    x: isRuns ? line[0]?.x : alignedAt(item),
    y: y + face.size * MIDDLE_EM,
    ...faceOf(isRtl ? { ...face, isCaps: false } : face, pen),
    ...(item.alt === undefined ? dataOf(item) : {}),
    'xml:lang': lang,
    'xml:space': isRuns ? 'preserve' : undefined,
    'text-anchor': isRuns ? undefined : anchor,
    direction: isRtl ? 'rtl' : undefined,
  };
  if (isRuns) return element('text', attributes, ...line.map((run) => runMarkup(run, isRtl)));
  const words = escapeXml(face.isCaps ? line.toUpperCase() : line);
  if (!underline) return element('text', attributes, words);
  // An underline is painted in the colour of the element that has it.
  const underlined: XmlAttributes = {
    ...attributes,
    fill: paintIn(pen.palette, { colour: underline }).colour,
    'text-decoration': 'underline',
    style: 'text-decoration-thickness:1.5px;text-underline-offset:0.25em',
  };
  return element('text', underlined, element('tspan', { fill: attributes.fill }, words));
}

function groundOf({ box, ground }: Text, pen: SvgPen): string {
  if (!ground) return '';
  const { width, height } = box;
  const isRound = ground.radius === width / 2 && width === height;
  if (!isRound) return rect({ ...box, ...ground }, pen);
  return circle({ ...ground, x: box.x + width / 2, y: box.y + height / 2, radius: width / 2 }, pen);
}

/** A text with its ground, a `text` for each of its lines. */
export function textMarkup(item: Text, pen: SvgPen): string {
  const middles = middlesOf(item);
  const lines = item.lines.map((line, row) => lineMarkup(line, middles[row] ?? 0, item, pen));
  return groundOf(item, pen) + lines.join('');
}
