import { pictureXml } from './picture-xml';
import type { Shape, Slide, SlidePicture } from '../shape';
import { type Relation, partXml } from './part';
import { shapeXml } from './shape-xml';
import { MASTER_COLOURS, treeXml } from './shape-tree';

// Shapes of the same name travel to their new look; a program that knows no Morph fades.
const MORPH =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  '<mc:Choice xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159">' +
  '<p:transition spd="med"><p159:morph option="byObject"/></p:transition></mc:Choice>' +
  '<mc:Fallback><p:transition spd="med"><p:fade/></p:transition></mc:Fallback></mc:AlternateContent>';

const linkIdOf = (at: number) => `rIdLink${at + 1}`;

/** The addresses that what is on a slide leads to, each once; their relationships are numbered in this order. */
function linksOf({ shapes, picture }: Slide): string[] {
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
  const linkId = ({ link = '' }: Shape | SlidePicture) => linkIdOf(links.indexOf(link));
  const tree = withOwnNames(slide.shapes).map((shape, index) =>
    shapeXml(shape, index + 2, linkId(shape), scale),
  );
  if (slide.picture) tree.push(pictureXml(slide.picture, tree.length + 2, linkId(slide.picture), scale));
  return partXml('sld', treeXml(tree) + MASTER_COLOURS + (slide.isStep ? MORPH : ''));
}

/** The relations of a slide's links. */
export function linkRelations(slide: Slide): Relation[] {
  return linksOf(slide).map((to, at) => ({ id: linkIdOf(at), type: 'hyperlink', to }));
}
