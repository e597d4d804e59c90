import { xml } from './xml';

const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The ground of a master: the first that its theme has, in its colour of grounds. */
export const GROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
/** What a slide, a layout or a page of notes has of its master's colours: all. */
export const MASTER_COLOURS = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

/** What is on a master, a layout, a slide or a page of notes, from back to front. */
export function treeXml(shapes: readonly string[], { name, ground = '' }: TreeOptions = {}): string {
  const named = name === undefined ? '' : ` name="${xml(name)}"`;
  return `<p:cSld${named}>${ground}<p:spTree>${GROUP}${shapes.join('')}</p:spTree></p:cSld>`;
}

interface TreeOptions {
  readonly name?: string;
  readonly ground?: string;
}

/** A place that a master keeps for something, and what a page has there. */
export interface Placeholder {
  readonly name: string;
  /** Attributes of `p:ph`, by which pages find the place of their master. */
  readonly holder: string;
  /** What of it may not be changed by hand. */
  readonly locks?: string;
  /** Where it is and what its form is; a page has them of its master. */
  readonly properties?: string;
  /** A `p:txBody`, of all but pictures of slides. */
  readonly body?: string;
}

/** @param id its own on the page, from 2 */
export function placeholderXml(
  { name, holder, locks = 'noGrp="1"', properties = '', body = '' }: Placeholder,
  id: number,
): string {
  const about = `<p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr>`;
  const own = properties === '' ? '<p:spPr/>' : `<p:spPr>${properties}</p:spPr>`;
  return `<p:sp><p:nvSpPr>${about}<p:nvPr><p:ph ${holder}/></p:nvPr></p:nvSpPr>${own}${body}</p:sp>`;
}

const INDENT_EMU = 457_200;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** @param face `mj` for the theme's face of headings, `mn` for that of texts */
function levelXml(level: number, sizePt: number, face: 'mj' | 'mn'): string {
  const faces = `<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/>`;
  const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
  const run = `<a:defRPr sz="${Math.round(sizePt * 100)}" kern="1200">${ink}${faces}</a:defRPr>`;
  const name = `a:lvl${level}pPr`;
  return `<${name} marL="${(level - 1) * INDENT_EMU}" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/>${run}</${name}>`;
}

/** How a title is set where it does not say so itself. */
export function titleStyle(sizePt: number): string {
  return levelXml(1, sizePt, 'mj');
}

/** How other text is set where it does not say so itself, on nine levels, each further in. */
export function textStyle(sizePt: number): string {
  return LEVELS.map((level) => levelXml(level, sizePt, 'mn')).join('');
}
