import type { SlideDeck } from '../shape';
import { partXml } from './part';
import { placeXml } from './shape-xml';
import { GROUND, MASTER_COLOURS, placeholderXml, textStyle, titleStyle, treeXml } from './shape-tree';
import { colourMapXml } from './theme';

const TITLE_PX = 28;
const TEXT_PT = 18;
// Ids of masters and layouts are of one kind, from 2³¹.
export const MASTER_ID = 2_147_483_648;

const TITLE = { name: 'Title', holder: 'type="title"' } as const;

function titleBody(attributes: string): string {
  return `<p:txBody><a:bodyPr${attributes}/><a:lstStyle/><a:p/></p:txBody>`;
}

/** The master of all slides: ground, title and how text is set. */
export function masterXml({ plan, theme }: SlideDeck, layoutId: string): string {
  const title = {
    ...TITLE,
    properties: `${placeXml(plan.title, plan.pointsPerPx)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    body: titleBody(' wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="b"'),
  };
  const styles =
    `<p:titleStyle>${titleStyle(TITLE_PX * plan.pointsPerPx)}</p:titleStyle>` +
    `<p:bodyStyle>${textStyle(TEXT_PT)}</p:bodyStyle><p:otherStyle>${textStyle(TEXT_PT)}</p:otherStyle>`;
  return partXml(
    'sldMaster',
    treeXml([placeholderXml(title, 2)], { ground: GROUND }) +
      colourMapXml(theme) +
      `<p:sldLayoutIdLst><p:sldLayoutId id="${MASTER_ID + 1}" r:id="${layoutId}"/></p:sldLayoutIdLst>` +
      `<p:txStyles>${styles}</p:txStyles>`,
  );
}

/** The one layout: a title, with room for the timeline below it. */
export function layoutXml(): string {
  const title = placeholderXml({ ...TITLE, body: titleBody('') }, 2);
  return partXml(
    'sldLayout',
    treeXml([title], { name: 'Timeline' }) + MASTER_COLOURS,
    ' type="titleOnly" preserve="1"',
  );
}

/** How text is set that is in none of the master's places. */
export function defaultTextXml(): string {
  return `<p:defaultTextStyle>${textStyle(TEXT_PT)}</p:defaultTextStyle>`;
}
