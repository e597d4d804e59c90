import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';
import { orderFaults } from './pptx-schema';

/** A package with every part parsed, pictures as SVG among them; of those that are no XML, their bytes. */
export interface Package {
  readonly parts: ReadonlyMap<string, Document>;
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly string[];
}

const PICTURE_TYPES: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['svg', 'image/svg+xml'],
]);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function parse(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${String(message)}`);
    },
  }).parseFromString(text, 'text/xml');
}

/**
 * Reads a package; a part that is not well-formed is a fault.
 * @param isRead of a very large one, which parts to read
 */
export function readPackage(bytes: Uint8Array, isRead: (path: string) => boolean = () => true): Package {
  const parts = new Map<string, Document>();
  const media = new Map<string, Uint8Array>();
  const faults: string[] = [];
  for (const [path, content] of Object.entries(unzipSync(bytes, { filter: ({ name }) => isRead(name) }))) {
    if (path.endsWith('/')) faults.push(`${path}: expected parts only, found a folder`);
    else if (!/\.(xml|rels|svg)$/.test(path)) media.set(path, content);
    else {
      try {
        parts.set(path, parse(strFromU8(content)));
      } catch (error) {
        faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { parts, media, faults };
}

/** The elements of a name with its prefix, in the order of the document. */
export function elements(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagName(name));
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** The shapes and pictures of a slide. */
function objects(slide: Document): Element[] {
  return [...elements(slide, 'p:sp'), ...elements(slide, 'p:pic')];
}

/** The text of each paragraph of an element. */
export function paragraphs(within: Document | Element): string[] {
  return elements(within, 'a:p').map((paragraph) =>
    elements(paragraph, 'a:t')
      .map((run) => run.textContent)
      .join(''),
  );
}

/** The paths of the slides, in their order. */
export function slidePaths({ parts }: Package): string[] {
  const number = (path: string) => Number(/\d+/.exec(path)?.[0]);
  return [...parts.keys()]
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => number(a) - number(b));
}

/** The part that holds the relationships of another. */
export function relationsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}

function relationFaults({ parts, media }: Package): string[] {
  return [...parts].flatMap(([path, part]) => {
    if (!path.endsWith('.rels')) return [];
    const base = posix.dirname(posix.dirname(path));
    const relations = elements(part, 'Relationship');
    const twice = repeated(relations.map((relation) => attribute(relation, 'Id')));
    const lost = relations
      .filter((relation) => attribute(relation, 'TargetMode') !== 'External')
      .map((relation) => posix.join(base, attribute(relation, 'Target')))
      .filter((target) => !parts.has(target) && !media.has(target));
    return [
      ...twice.map((id) => `${path}: the id ${id} twice`),
      ...lost.map((target) => `${path}: no part ${target}`),
    ];
  });
}

/** Relationships that a part asks for and that it does not have. */
function unboundFaults({ parts }: Package): string[] {
  return [...parts].flatMap(([path, part]) => {
    const relations = parts.get(relationsPath(path));
    const known = relations ? elements(relations, 'Relationship').map((item) => attribute(item, 'Id')) : [];
    const asked = elements(part, '*').flatMap((element) =>
      Array.from(element.attributes)
        .filter(({ name }) => name.startsWith('r:'))
        .map(({ value }) => value),
    );
    return asked.filter((id) => !known.includes(id)).map((id) => `${path}: no relationship ${id}`);
  });
}

function typeFaults({ parts, media }: Package): string[] {
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['no [Content_Types].xml'];
  const extensions = elements(types, 'Default').map((item) => attribute(item, 'Extension'));
  const names = elements(types, 'Override').map((item) => attribute(item, 'PartName').slice(1));
  const isTyped = (path: string) => names.includes(path) || extensions.includes(path.split('.').at(-1) ?? '');
  return [
    ...[...parts.keys(), ...media.keys()]
      .filter((path) => path !== '[Content_Types].xml' && !isTyped(path))
      .map((path) => `${path}: no content type`),
    ...names
      .filter((name) => !parts.has(name) && !media.has(name))
      .map((name) => `a type for no part ${name}`),
    ...repeated(names).map((name) => `two types for ${name}`),
    ...elements(types, 'Default').flatMap((item) => {
      const [ending, type] = [attribute(item, 'Extension'), attribute(item, 'ContentType')];
      const expected = PICTURE_TYPES.get(ending) ?? type;
      return type === expected ? [] : [`${ending}: expected ${expected}, found ${type}`];
    }),
  ];
}

/** The path of the part that a relationship of another leads to; empty where there is none. */
export function targetOf({ parts }: Package, path: string, id: string): string {
  const relations = parts.get(relationsPath(path));
  const relation =
    relations && elements(relations, 'Relationship').find((one) => attribute(one, 'Id') === id);
  const target = attribute(relation, 'Target');
  return target === '' ? '' : posix.join(posix.dirname(path), target);
}

/** Drawings that are not there twice, as PNG for all programs and as SVG, and pictures that are not there. */
function pictureFaults(found: Package, path: string, slide: Document): string[] {
  return elements(slide, 'p:pic').flatMap((picture) => {
    const drawing = [
      { blip: 'a:blip', endings: ['.png'] },
      { blip: 'asvg:svgBlip', endings: ['.svg'] },
    ];
    const photograph = [{ blip: 'a:blip', endings: ['.png', '.jpeg', '.gif'] }];
    const isDrawing = elements(picture, 'asvg:svgBlip').length > 0;
    return (isDrawing ? drawing : photograph).flatMap(({ blip, endings }) => {
      const [first] = elements(picture, blip);
      const target = targetOf(found, path, attribute(first, 'r:embed'));
      const isThere = found.parts.has(target) || found.media.has(target);
      return isThere && endings.some((ending) => target.endsWith(ending))
        ? []
        : [`${path}: a picture without ${endings.join(', ')}`];
    });
  });
}

/** Shapes and pictures that have neither words nor the mark of decoration, or that have both. */
function altFaults(path: string, slide: Document): string[] {
  return objects(slide).flatMap((shape) => {
    const about = elements(shape, 'p:cNvPr')[0];
    const isDecorative = elements(shape, 'adec:decorative').some((mark) => attribute(mark, 'val') === '1');
    return isDecorative === (attribute(about, 'descr') !== '')
      ? [`${path}: “${attribute(about, 'name')}” has words and is decoration, or neither`]
      : [];
  });
}

function placeFaults(path: string, slide: Document, size: Element | undefined): string[] {
  const [right, bottom] = [Number(attribute(size, 'cx')), Number(attribute(size, 'cy'))];
  return objects(slide).flatMap((shape) => {
    const [offset, extent] = [elements(shape, 'a:off')[0], elements(shape, 'a:ext')[0]];
    const [x, y] = [Number(attribute(offset, 'x')), Number(attribute(offset, 'y'))];
    const box = elements(shape, 'a:xfrm')[0];
    const inner = box ? elements(box, 'a:ext')[0] : extent;
    const [width, height] = [Number(attribute(inner, 'cx')), Number(attribute(inner, 'cy'))];
    const isInside =
      x >= 0 && y >= 0 && width >= 0 && height >= 0 && x + width <= right && y + height <= bottom;
    const name = attribute(elements(shape, 'p:cNvPr')[0], 'name');
    return isInside ? [] : [`${path}: “${name}” at ${x},${y} of ${width}×${height}`];
  });
}

function slideFaults(found: Package): string[] {
  const presentation = found.parts.get('ppt/presentation.xml');
  const size = presentation && elements(presentation, 'p:sldSz')[0];
  return slidePaths(found).flatMap((path) => {
    const slide = found.parts.get(path);
    if (!slide) return [];
    const about = elements(slide, 'p:cNvPr');
    const titles = elements(slide, 'p:ph').filter((holder) => attribute(holder, 'type') === 'title');
    const crowded = elements(slide, 'a:p').filter((item) => elements(item, 'a:pPr').length > 1);
    return [
      ...repeated(about.map((item) => attribute(item, 'id'))).map((id) => `${path}: the id ${id} twice`),
      ...repeated(about.map((item) => attribute(item, 'name'))).map(
        (name) => `${path}: the name ${name} twice`,
      ),
      ...(titles.length === 1 ? [] : [`${path}: ${titles.length} titles`]),
      ...crowded.map(() => `${path}: a paragraph that says twice how it is set`),
      ...pictureFaults(found, path, slide),
      ...altFaults(path, slide),
      ...placeFaults(path, slide, size),
    ];
  });
}

function mediaFaults({ media, parts }: Package): string[] {
  const pictures = [...media].filter(([path]) => path.endsWith('.png'));
  const drawings = [...parts].filter(([path]) => path.endsWith('.svg'));
  return [
    ...pictures
      .filter(([, bytes]) => PNG.some((byte, index) => bytes[index] !== byte))
      .map(([path]) => `${path}: no PNG`),
    ...drawings
      .filter(([, { documentElement }]) => documentElement?.namespaceURI !== 'http://www.w3.org/2000/svg')
      .map(([path]) => `${path}: no SVG`),
  ];
}

/** Of all parts of PresentationML: themes, masters, layouts, slides, notes and what binds them. */
function schemaFaults({ parts }: Package): string[] {
  return [...parts].flatMap(([path, part]) => (/^ppt\/.*\.xml$/.test(path) ? orderFaults(path, part) : []));
}

/** Everything that would make a program refuse or repair the package, or leave a reader without words; a line each. */
export function faultsOf(found: Package): string[] {
  return [
    ...found.faults,
    ...relationFaults(found),
    ...unboundFaults(found),
    ...typeFaults(found),
    ...schemaFaults(found),
    ...slideFaults(found),
    ...mediaFaults(found),
  ];
}
