import { FOOT_PX } from '../layout/rows/room';
import { type Arc, isOf, kindTags } from '../layout/marks/links';
import type { Group, Path, Text } from './items';
import { MEASURES } from './measures';
import { type Plot, shownIn } from './plot';
import { serifWidth } from '../layout/rows/serif-width';
import { hasSlant } from './slant';

const TAG_PX = 12;
const TAG_HEIGHT_PX = 14;
const TAG_PADDING_PX = 2;
const STRENGTH = 0.75;

function tagsOf({ scene, room, messages, ...about }: Plot) {
  const shown = shownIn(about);
  return shown === undefined
    ? []
    : kindTags(
        scene,
        { ...room, nameWidthPx: room.names.widthPx, heightPx: room.lanesPx - FOOT_PX },
        shown,
        messages.linkKind,
      );
}

function arcItem({ from, to, path }: Arc, { room }: Plot): Path {
  const [x1 = 0, y1 = 0, bendX = 0, bendY = 0, x2 = 0, y2 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  // An arc’s own numbers are thousandths of the plot’s width, and pixels of height.
  const x = (thousandths: number) => (thousandths / 1000) * room.widthPx;
  return {
    kind: 'path',
    id: `link ${from} ${to}`,
    strands: [
      {
        isBent: true,
        points: [
          [x(x1), y1],
          [x(bendX), bendY],
          [x(x2), y2],
        ],
      },
    ],
    stroke: { colour: 'ink', opacity: STRENGTH, widthPx: MEASURES.edge },
  };
}

/** Links of the event that the picture is about, as arcs. */
export function arcItems(plot: Plot): Group {
  const shown = shownIn(plot);
  return {
    kind: 'group',
    data: { part: 'links' },
    items: plot.scene.links
      .filter((arc) => shown !== undefined && isOf(arc, shown))
      .map((arc) => arcItem(arc, plot)),
  };
}

/** The kinds of these links, at their far ends. */
export function tagItems(plot: Plot): Text[] {
  return tagsOf(plot).map(({ key, text, left, y, beforePx }) => {
    const width = serifWidth(text, TAG_PX) + 2 * TAG_PADDING_PX;
    const x = beforePx === undefined ? left : left + beforePx - width;
    return {
      kind: 'text',
      id: `Link ${key}`,
      lines: [text],
      box: { x, y: y - TAG_HEIGHT_PX / 2, width, height: TAG_HEIGHT_PX },
      insetPx: TAG_PADDING_PX,
      face: { size: TAG_PX, family: 'serif', isItalic: hasSlant(text), colour: 'ink' },
      ground: { fill: { colour: 'paper' } },
    };
  });
}
