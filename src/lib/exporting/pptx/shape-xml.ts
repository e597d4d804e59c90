import { type Colour, SCHEME_NAMES } from './palette';
import type { Box, Fill, Shape, Stroke } from './shape';
import { solidFill, textXml } from './text-xml';
import { xml } from './xml';

/** English Metric Units of a point. */
const EMU = 12_700;

const DASHES = { dash: 'sysDash', dot: 'sysDot' } as const;
const NO_LINE = '<a:ln><a:noFill/></a:ln>';
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

const emu = (points: number) => Math.round(points * EMU);

function stop(position: number, colour: Colour, opacity: number): string {
  const alpha = `<a:alpha val="${Math.round(opacity * 100_000)}"/>`;
  return `<a:gs pos="${position}"><a:schemeClr val="${SCHEME_NAMES[colour]}">${alpha}</a:schemeClr></a:gs>`;
}

function fillXml({ colour, opacity = 1, fades }: Fill): string {
  if (!fades) return solidFill(colour, opacity);
  const [from, to] = fades.towards === 'end' ? [opacity, fades.to] : [fades.to, opacity];
  const knee = fades.towards === 'end' ? 35_000 : 65_000;
  const stops = stop(0, colour, from) + stop(knee, colour, opacity) + stop(100_000, colour, to);
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

function strokeXml({ widthPx, colour, opacity, dash, arrow }: Stroke, scale: number): string {
  const pattern = dash ? `<a:prstDash val="${DASHES[dash]}"/>` : '';
  const head = arrow === 'start' ? '<a:headEnd type="arrow" w="lg" len="med"/>' : '';
  const tail = arrow === 'end' ? '<a:tailEnd type="arrow" w="lg" len="med"/>' : '';
  return `<a:ln w="${emu(widthPx * scale)}">${solidFill(colour, opacity)}${pattern}${head}${tail}</a:ln>`;
}

/** Where something is on the slide, to the nearest English Metric Unit. */
export function placeXml({ x, y, width, height }: Box, scale: number): string {
  const [left, top] = [emu(x * scale), emu(y * scale)];
  const size = `cx="${emu((x + width) * scale) - left}" cy="${emu((y + height) * scale) - top}"`;
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext ${size}/></a:xfrm>`;
}

/** One of PowerPoint's own forms, or a curve of three points, the middle one of which it bends to. */
function geometryXml({ form, width, height, points = [] }: Shape, scale: number): string {
  if (form !== 'curve')
    return `<a:prstGeom prst="${form === 'title' ? 'rect' : form}"><a:avLst/></a:prstGeom>`;
  const [from = '', ...bend] = points.map(([x, y]) => `<a:pt x="${emu(x * scale)}" y="${emu(y * scale)}"/>`);
  const path = `<a:moveTo>${from}</a:moveTo><a:quadBezTo>${bend.join('')}</a:quadBezTo>`;
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path w="${emu(width * scale)}" h="${emu(height * scale)}" fill="none">${path}</a:path></a:pathLst></a:custGeom>`
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
    return `<p:nvSpPr>${about}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title" idx="100"/></p:nvPr></p:nvSpPr>`;
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
