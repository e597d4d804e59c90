import type { Box, DASHES, Strand } from '../../../drawing/items';
import { type DeckColour, colourXml } from '../palette';
import type { Shape, ShapeFill, ShapeStroke } from '../shape';
import { EMU, solidFill, textXml } from './text-xml';
import { xml } from './xml';

// The presets that are nearest: 3 to 1, as long as their gaps, and 1 to 3 times the line's width.
const PRESETS = {
  hair: 'sysDash',
  edge: 'sysDash',
  ring: 'sysDash',
  dots: 'sysDot',
  grid: 'dot',
} as const satisfies Record<keyof typeof DASHES, string>;
const NO_LINE = '<a:ln><a:noFill/></a:ln>';
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

const emu = (points: number) => Math.round(points * EMU);

function stop(position: number, colour: DeckColour, opacity: number): string {
  const alpha = `<a:alpha val="${Math.round(opacity * 100_000)}"/>`;
  return `<a:gs pos="${position}">${colourXml(colour, alpha)}</a:gs>`;
}

function fillXml({ colour, opacity = 1, fade }: ShapeFill): string {
  if (!fade) return solidFill(colour, opacity);
  const isEnd = fade.towards === 'end';
  const knee = 100_000 * (isEnd ? fade.from : 1 - fade.from);
  const [from, to] = isEnd ? [opacity, fade.opacity] : [fade.opacity, opacity];
  const stops = stop(0, colour, from) + stop(knee, colour, opacity) + stop(100_000, colour, to);
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

function strokeXml({ widthPx, colour, opacity, dash }: ShapeStroke, scale: number): string {
  const pattern = dash ? `<a:prstDash val="${PRESETS[dash]}"/>` : '';
  return `<a:ln w="${emu(widthPx * scale)}">${solidFill(colour, opacity)}${pattern}</a:ln>`;
}

/** Where something is on the slide, to the nearest English Metric Unit. */
export function placeXml({ x, y, width, height }: Box, scale: number): string {
  const [left, top] = [emu(x * scale), emu(y * scale)];
  const size = `cx="${emu((x + width) * scale) - left}" cy="${emu((y + height) * scale) - top}"`;
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext ${size}/></a:xfrm>`;
}

/** A strand from the corner of its shape; a bend leans to one point on its way to the next. */
function strandXml({ points, isBent, isClosed }: Strand, { x, y }: Box, scale: number): string {
  const [from = '', ...rest] = points.map(
    ([left, top]) => `<a:pt x="${emu((left - x) * scale)}" y="${emu((top - y) * scale)}"/>`,
  );
  const ways = isBent
    ? `<a:quadBezTo>${rest.join('')}</a:quadBezTo>`
    : rest.map((point) => `<a:lnTo>${point}</a:lnTo>`).join('');
  return `<a:moveTo>${from}</a:moveTo>${ways}${isClosed ? '<a:close/>' : ''}`;
}

/** One of PowerPoint's own forms, or a way of our own. */
function geometryXml(shape: Shape, scale: number): string {
  const { form, width, height, strands = [], fill } = shape;
  if (form !== 'path')
    return `<a:prstGeom prst="${form === 'title' ? 'rect' : form}"><a:avLst/></a:prstGeom>`;
  const ways = strands.map((strand) => strandXml(strand, shape, scale)).join('');
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path w="${emu(width * scale)}" h="${emu(height * scale)}"${fill ? '' : ' fill="none"'}>${ways}</a:path></a:pathLst></a:custGeom>`
  );
}

/** What goes before a shape's form: its id, name and words, where it leads, and what it is. */
function identityXml(
  { form, name, alt, link, text, fill, stroke }: Shape,
  id: number,
  linkId: string,
): string {
  const click = link === undefined ? '' : `<a:hlinkClick r:id="${linkId}"/>`;
  const decoration = alt === undefined ? DECORATIVE : '';
  const about = `<p:cNvPr id="${id}" name="${xml(name)}" descr="${xml(alt ?? '')}">${click}${decoration}</p:cNvPr>`;
  if (form === 'title') {
    return `<p:nvSpPr>${about}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>`;
  }
  const isTextBox = text && !fill && !stroke;
  return `<p:nvSpPr>${about}<p:cNvSpPr${isTextBox ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr>`;
}

/**
 * A shape of a slide's tree.
 * @param id its own on the slide, from 2
 * @param linkId the relationship that holds its link
 * @param scale points of a pixel of the sheet
 */
export function shapeXml(shape: Shape, id: number, linkId: string, scale: number): string {
  const { fill, stroke, text } = shape;
  const look = (fill ? fillXml(fill) : '<a:noFill/>') + (stroke ? strokeXml(stroke, scale) : NO_LINE);
  const properties = `<p:spPr>${placeXml(shape, scale)}${geometryXml(shape, scale)}${look}</p:spPr>`;
  return `<p:sp>${identityXml(shape, id, linkId)}${properties}${text ? textXml(text, scale) : ''}</p:sp>`;
}
