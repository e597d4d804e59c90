import type { Box } from '../../../drawing/items';
import type { Slide } from '../shape';
import type { SlidePlan } from '../sheet';
import { partXml } from './part';
import { GROUND, MASTER_COLOURS, type Placeholder, placeholderXml, textStyle, treeXml } from './shape-tree';
import { placeXml } from './shape-xml';
import { colourMapXml } from './theme';
import { xml } from './xml';

/** A page of notes, upright, in points; so is all on it. */
export const NOTES_PAGE = { width: 540, height: 720 } as const;
const NOTES_PT = 12;
const IMAGE = { y: 90, height: 243 } as const;
const WORDS = { x: 54, y: 346.5, width: 432, height: 283.5 } as const;
const NUMBER = { x: 306, y: 684, width: 234, height: 36 } as const;
const NO_WORDS = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>';

const PLACES = {
  image: {
    name: 'Slide Image',
    holder: 'type="sldImg" idx="2"',
    locks: 'noGrp="1" noRot="1" noChangeAspect="1"',
  },
  words: { name: 'Notes', holder: 'type="body" sz="quarter" idx="3"' },
  number: { name: 'Slide Number', holder: 'type="sldNum" sz="quarter" idx="5"' },
} as const satisfies Record<string, Placeholder>;

function areaXml(area: Box, look = ''): string {
  return `${placeXml(area, 1)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${look}`;
}

function numberBody(text: string | number, bodyPr: string, list: string): string {
  const field = `<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr/><a:t>${text}</a:t></a:fld>`;
  return `<p:txBody>${bodyPr}${list}<a:p>${field}</a:p></p:txBody>`;
}

/** The master of all pages of notes, light whatever the slides are: the slide above, its notes below. */
export function notesMasterXml({ widthPx, heightPx }: SlidePlan): string {
  const width = (IMAGE.height * widthPx) / heightPx;
  const image = { ...IMAGE, width, x: (NOTES_PAGE.width - width) / 2 };
  const edge = '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>';
  const toRight = '<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1200"/></a:lvl1pPr></a:lstStyle>';
  const places = [
    { ...PLACES.image, properties: areaXml(image, edge) },
    { ...PLACES.words, properties: areaXml(WORDS), body: NO_WORDS },
    {
      ...PLACES.number,
      properties: areaXml(NUMBER),
      body: numberBody('‹#›', '<a:bodyPr rtlCol="0" anchor="b"/>', toRight),
    },
  ];
  const tree = treeXml(
    places.map((place, at) => placeholderXml(place, at + 2)),
    { ground: GROUND },
  );
  return partXml(
    'notesMaster',
    `${tree}${colourMapXml('light')}<p:notesStyle>${textStyle(NOTES_PT)}</p:notesStyle>`,
  );
}

/**
 * What the speaker sees of a slide, a paragraph each.
 * @param number of the slide, from 1
 */
export function notesXml({ notes }: Slide, number: number, lang: string): string {
  const words = notes
    .map((text) => `<a:p><a:r><a:rPr lang="${xml(lang)}" dirty="0"/><a:t>${xml(text)}</a:t></a:r></a:p>`)
    .join('');
  const places = [
    PLACES.image,
    {
      ...PLACES.words,
      body: `<p:txBody><a:bodyPr/><a:lstStyle/>${words || '<a:p/>'}</p:txBody>`,
    },
    { ...PLACES.number, body: numberBody(number, '<a:bodyPr/>', '<a:lstStyle/>') },
  ];
  return partXml('notes', treeXml(places.map((place, at) => placeholderXml(place, at + 2))) + MASTER_COLOURS);
}
