import { FOOT_PX } from '../layout/rows/room';
import { kindTags } from '../layout/marks/kind-tags';
import { type Arc, isOf } from '../layout/marks/links';
import { bowsIn } from '../layout/marks/arc-path';
import type { Group, Path, Strand, Text } from './items';
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
  const strands = bowsIn(path, room.widthPx).map(({ from: start, bend, to: end }): Strand => ({
    isBent: true,
    points: [start, bend, end].map(({ x, y }) => [x, y] as const),
  }));
  return {
    kind: 'path',
    id: `link ${from} ${to}`,
    strands,
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
