import { xml } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPC = 'application/vnd.openxmlformats-package';
const OFFICE_WAYS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OPC_WAYS = 'http://schemas.openxmlformats.org/package/2006';

const TYPES = {
  presentation: `${OFFICE}.presentationml.presentation.main+xml`,
  slideMaster: `${OFFICE}.presentationml.slideMaster+xml`,
  slideLayout: `${OFFICE}.presentationml.slideLayout+xml`,
  slide: `${OFFICE}.presentationml.slide+xml`,
  notesMaster: `${OFFICE}.presentationml.notesMaster+xml`,
  notesSlide: `${OFFICE}.presentationml.notesSlide+xml`,
  theme: `${OFFICE}.theme+xml`,
  app: `${OFFICE}.extended-properties+xml`,
  core: `${OPC}.core-properties+xml`,
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
} as const;
/** What has its type by how its path ends. */
const MEDIA: readonly string[] = ['png', 'jpeg', 'gif', 'svg'] satisfies (keyof typeof TYPES)[];

const WAYS = {
  presentation: `${OFFICE_WAYS}/officeDocument`,
  slideMaster: `${OFFICE_WAYS}/slideMaster`,
  slideLayout: `${OFFICE_WAYS}/slideLayout`,
  slide: `${OFFICE_WAYS}/slide`,
  notesMaster: `${OFFICE_WAYS}/notesMaster`,
  notesSlide: `${OFFICE_WAYS}/notesSlide`,
  theme: `${OFFICE_WAYS}/theme`,
  app: `${OFFICE_WAYS}/extended-properties`,
  core: `${OPC_WAYS}/relationships/metadata/core-properties`,
  png: `${OFFICE_WAYS}/image`,
  jpeg: `${OFFICE_WAYS}/image`,
  gif: `${OFFICE_WAYS}/image`,
  svg: `${OFFICE_WAYS}/image`,
  hyperlink: `${OFFICE_WAYS}/hyperlink`,
} as const satisfies Record<keyof typeof TYPES | 'hyperlink', string>;

/** A part's way to another, whose path `to` is then, or by a hyperlink to an address outside. */
export interface Relation {
  readonly id: string;
  readonly type: keyof typeof WAYS;
  readonly to: string;
}

/** A part of a package (ECMA-376 part 2), with what it leads to. */
export interface PackagePart {
  /** From the top of the package, without a slash before it. */
  readonly path: string;
  readonly type: keyof typeof TYPES;
  readonly content: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

/** A part of PresentationML: its root and what that holds. */
export function partXml(root: string, content: string, attributes = ''): string {
  return `${DECLARATION}<p:${root} ${NAMESPACES}${attributes}>${content}</p:${root}>`;
}

/** A part of another vocabulary. */
export function plainXml(root: string, namespaces: string, content: string): string {
  return `${DECLARATION}<${root} ${namespaces}>${content}</${root}>`;
}

/** The types of all parts: of media by their endings, of others by their paths. */
export function contentTypesXml(parts: readonly PackagePart[]): string {
  const isMedia = ({ type }: PackagePart) => MEDIA.includes(type);
  const endings = new Set(parts.filter(isMedia).map(({ type }) => type));
  const defaults = [...endings].map((type) => `<Default Extension="${type}" ContentType="${TYPES[type]}"/>`);
  const overrides = parts
    .filter((part) => !isMedia(part))
    .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${TYPES[type]}"/>`);
  return plainXml(
    'Types',
    `xmlns="${OPC_WAYS}/content-types"`,
    `<Default Extension="rels" ContentType="${OPC}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      [...defaults, ...overrides].join(''),
  );
}

/** A path as a part beside `from` writes it. */
function pathFrom(from: string, to: string): string {
  const [folders, ways] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = folders.findIndex((folder, depth) => folder !== ways[depth]);
  const kept = shared === -1 ? folders.length : shared;
  return [...folders.slice(kept).map(() => '..'), ...ways.slice(kept)].join('/');
}

/** Where a part's relations are written; those of the package itself are of the path ''. */
export function relationsPath(path: string): string {
  return path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

/** What a part leads to, or the package itself, whose path is ''. */
export function relationsXml(path: string, relations: readonly Relation[]): string {
  const written = relations.map(({ id, type, to }) => {
    const isOutside = type === 'hyperlink';
    const target = `Target="${xml(isOutside ? to : pathFrom(path, to))}"`;
    return `<Relationship Id="${id}" Type="${WAYS[type]}" ${target}${isOutside ? ' TargetMode="External"' : ''}/>`;
  });
  return plainXml('Relationships', `xmlns="${OPC_WAYS}/relationships"`, written.join(''));
}
