import { type Steps, within } from '../../pace';
import { type ZipFile, zipSteps } from '../../zip';
import type { Slide, SlideDeck } from '../shape';
import { layoutXml, masterXml } from './master';
import { notesMasterXml, notesXml } from './notes-pages';
import { type PackagePart, type Relation, contentTypesXml, relationsPath, relationsXml } from './part';
import { pictureParts } from './picture-xml';
import { appXml, coreXml, presentationXml } from './presentation';
import { linkRelations, slideXml } from './slide-xml';
import { themeXml } from './theme';

const PATHS = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  layout: 'ppt/slideLayouts/slideLayout1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  app: 'docProps/app.xml',
  core: 'docProps/core.xml',
} as const;
// How much of the work is done once the parts are written; the rest is to compress them.
const WRITTEN = 0.4;
const slidePath = (number: number) => `ppt/slides/slide${number}.xml`;
const notesPath = (number: number) => `ppt/notesSlides/notesSlide${number}.xml`;

const ROOTS: readonly Relation[] = [
  { id: 'rId1', type: 'presentation', to: PATHS.presentation },
  { id: 'rId2', type: 'core', to: PATHS.core },
  { id: 'rId3', type: 'app', to: PATHS.app },
];

/** A slide with its notes and its pictures. */
function slideParts(slide: Slide, number: number, { lang, plan }: SlideDeck): PackagePart[] {
  const pictures = pictureParts(slide, number);
  return [
    {
      path: slidePath(number),
      type: 'slide',
      content: slideXml(slide, plan.pointsPerPx),
      relations: [
        { id: 'rIdLayout', type: 'slideLayout', to: PATHS.layout },
        { id: 'rIdNotes', type: 'notesSlide', to: notesPath(number) },
        ...linkRelations(slide),
        ...pictures.map(({ id, type, path }) => ({ id, type, to: path })),
      ],
    },
    {
      path: notesPath(number),
      type: 'notesSlide',
      content: notesXml(slide, number, lang),
      relations: [
        { id: 'rId1', type: 'notesMaster', to: PATHS.notesMaster },
        { id: 'rId2', type: 'slide', to: slidePath(number) },
      ],
    },
    ...pictures,
  ];
}

/** The masters, each with a theme of its own, as PowerPoint has them. */
function masterParts(deck: SlideDeck): PackagePart[] {
  const theme = themeXml(deck.theme, deck.palette);
  return [
    {
      path: PATHS.master,
      type: 'slideMaster',
      content: masterXml(deck, 'rId1'),
      relations: [
        { id: 'rId1', type: 'slideLayout', to: PATHS.layout },
        { id: 'rId2', type: 'theme', to: PATHS.theme },
      ],
    },
    {
      path: PATHS.layout,
      type: 'slideLayout',
      content: layoutXml(),
      relations: [{ id: 'rId1', type: 'slideMaster', to: PATHS.master }],
    },
    { path: PATHS.theme, type: 'theme', content: theme },
    {
      path: PATHS.notesMaster,
      type: 'notesMaster',
      content: notesMasterXml(deck.plan),
      relations: [{ id: 'rId1', type: 'theme', to: PATHS.notesTheme }],
    },
    { path: PATHS.notesTheme, type: 'theme', content: theme },
  ];
}

function presentationPart(deck: SlideDeck): PackagePart {
  const ids = {
    master: 'rIdMaster',
    notesMaster: 'rIdNotes',
    slides: deck.slides.map((_, at) => `rIdSlide${at + 1}`),
  };
  return {
    path: PATHS.presentation,
    type: 'presentation',
    content: presentationXml(deck, ids),
    relations: [
      { id: ids.master, type: 'slideMaster', to: PATHS.master },
      { id: ids.notesMaster, type: 'notesMaster', to: PATHS.notesMaster },
      { id: 'rIdTheme', type: 'theme', to: PATHS.theme },
      ...ids.slides.map((id, at): Relation => ({ id, type: 'slide', to: slidePath(at + 1) })),
    ],
  };
}

/** A part as its file, before it what it leads to where it leads anywhere. */
function filesOf({
  path,
  content,
  relations,
}: PackagePart): { path: string; content: string | Uint8Array }[] {
  const ways = relations && [{ path: relationsPath(path), content: relationsXml(path, relations) }];
  return [...(ways ?? []), { path, content }];
}

const encoder = new TextEncoder();

function zipFileOf({ path, content }: ReturnType<typeof filesOf>[number]): ZipFile {
  return { name: path, bytes: typeof content === 'string' ? encoder.encode(content) : content };
}

/**
 * A deck as a package of PresentationML (ECMA-376 part 1, clause 13), as small as one that opens: the parts of
 * https://learn.microsoft.com/office/open-xml/presentation/structure-of-a-presentationml-document, notes and properties.
 * Its entries are in the order and with the date that they always have. A slide is a step, and then each of the files.
 */
export function* packageSteps(deck: SlideDeck): Steps<Uint8Array<ArrayBuffer>> {
  const parts: PackagePart[] = [
    { path: PATHS.app, type: 'app', content: appXml(deck) },
    { path: PATHS.core, type: 'core', content: coreXml(deck) },
    presentationPart(deck),
    ...masterParts(deck),
  ];
  for (const [at, slide] of deck.slides.entries()) {
    parts.push(...slideParts(slide, at + 1, deck));
    yield ((at + 1) / deck.slides.length) * WRITTEN;
  }
  const files = [
    { path: '[Content_Types].xml', content: contentTypesXml(parts) },
    { path: relationsPath(''), content: relationsXml('', ROOTS) },
    ...parts.flatMap(filesOf),
  ];
  return yield* within(zipSteps(files.map(zipFileOf)), WRITTEN, 1);
}
