import { isRightToLeft } from '../../../model/direction';
import { type DeckColour, colourXml } from '../palette';
import type { ShapeRun, ShapeText } from '../shape';
import { xml } from './xml';

// Families that Windows and macOS both have, or have stand-ins of the same widths for.
export const FACES = { serif: 'Georgia', sans: 'Arial' } as const;
export const CHINESE = 'Microsoft JhengHei';
const ALIGNMENTS = { start: 'l', middle: 'ctr', end: 'r' } as const;
const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** English Metric Units of a point. */
export const EMU = 12_700;

export function solidFill(colour: DeckColour, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:solidFill>${colourXml(colour, alpha)}</a:solidFill>`;
}

function runXml({ text, isMarked }: ShapeRun, style: ShapeText, scale: number): string {
  const attributes = [
    `lang="${xml(style.lang)}" sz="${Math.round(style.sizePx * scale * 100)}"`,
    style.isBold || isMarked ? ' b="1"' : '',
    style.isItalic ? ' i="1"' : '',
    isMarked ? ' u="sng"' : '',
    style.isCaps ? ' cap="all" spc="70"' : '',
  ].join('');
  const highlight = isMarked ? `<a:highlight>${colourXml('tint')}</a:highlight>` : '';
  const face = FACES[style.face];
  const faces = `<a:latin typeface="${face}"/><a:ea typeface="${CHINESE}"/><a:cs typeface="${face}"/>`;
  return `<a:r><a:rPr ${attributes} dirty="0">${solidFill(style.colour, style.opacity)}${highlight}${faces}</a:rPr><a:t>${xml(text)}</a:t></a:r>`;
}

/**
 * A shape's text as one paragraph, never fitted: what it needs has been reckoned before.
 * @param scale points of a pixel of the sheet
 */
export function textXml(text: ShapeText, scale: number): string {
  const { runs, align = 'start', anchor = 'middle', isWrapped = false, insetPx = 0 } = text;
  const isRtl = isRightToLeft(runs.map((run) => run.text).join(''));
  const side = isRtl && isWrapped && align === 'start' ? 'end' : align;
  // Letters that are joined stay so.
  const style = isRtl ? { ...text, isCaps: false } : text;
  const inset = Math.round(insetPx * scale * EMU);
  const body = `<a:bodyPr wrap="${isWrapped ? 'square' : 'none'}" lIns="${inset}" tIns="0" rIns="${inset}" bIns="0" rtlCol="0" anchor="${ANCHORS[anchor]}"><a:noAutofit/></a:bodyPr>`;
  const paragraph = `<a:pPr marL="0" indent="0" algn="${ALIGNMENTS[side]}"${isRtl ? ' rtl="1"' : ''}><a:buNone/></a:pPr>`;
  return `<p:txBody>${body}<a:lstStyle/><a:p>${paragraph}${runs.map((run) => runXml(run, style, scale)).join('')}</a:p></p:txBody>`;
}
