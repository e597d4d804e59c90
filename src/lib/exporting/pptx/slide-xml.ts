import { pictureXml } from './picture-xml';
import type { Picture, Shape, Slide } from './shape';
import { shapeXml } from './shape-xml';
import { xml } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
// Shapes of the same name travel to their new look; a program that knows no Morph fades.
const MORPH =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  '<mc:Choice xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159">' +
  '<p:transition spd="med"><p159:morph option="byObject"/></p:transition></mc:Choice>' +
  '<mc:Fallback><p:transition spd="med"><p:fade/></p:transition></mc:Fallback></mc:AlternateContent>';

/** The addresses that what is on a slide leads to, each once; their relationships are numbered in this order. */
export function linksOf({ shapes, picture }: Slide): string[] {
  const objects = picture ? [...shapes, picture] : shapes;
  return [...new Set(objects.flatMap(({ link }) => (link === undefined ? [] : [link])))];
}

/** Names that are all different: PowerPoint and Morph find shapes by them. */
function withOwnNames(shapes: readonly Shape[]): Shape[] {
  const counts = new Map<string, number>();
  return shapes.map((shape) => {
    const count = (counts.get(shape.name) ?? 0) + 1;
    counts.set(shape.name, count);
    return count === 1 ? shape : { ...shape, name: `${shape.name} ${count}` };
  });
}

/**
 * The part of a slide, its shapes in the order in which they are drawn and read.
 * @param scale points of a pixel of the sheet
 */
export function slideXml(slide: Slide, scale: number): string {
  const links = linksOf(slide);
  const linkId = ({ link = '' }: Shape | Picture) => `rIdLink${links.indexOf(link) + 1}`;
  const tree = withOwnNames(slide.shapes).map((shape, index) =>
    shapeXml(shape, index + 2, linkId(shape), scale),
  );
  if (slide.picture) tree.push(pictureXml(slide.picture, tree.length + 2, linkId(slide.picture), scale));
  return (
    `${DECLARATION}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${tree.join('')}</p:spTree></p:cSld>` +
    `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${slide.isStep ? MORPH : ''}</p:sld>`
  );
}

/** The relationships of a slide's links. */
export function linkRelations(slide: Slide): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  return linksOf(slide)
    .map(
      (link, index) =>
        `<Relationship Id="rIdLink${index + 1}" Type="${type}" Target="${xml(link)}" TargetMode="External"/>`,
    )
    .join('');
}

/** Notes as a paragraph each. */
export function notesXml({ notes }: Slide, lang: string): string {
  return notes
    .map((text) => `<a:p><a:r><a:rPr lang="${xml(lang)}" dirty="0"/><a:t>${xml(text)}</a:t></a:r></a:p>`)
    .join('');
}
