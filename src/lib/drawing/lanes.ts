import { LANE_LINE_PX, LANE_NAME_PX, laneNameIn, laneNameWidth } from '../layout/rows/lane-name';
import { type Text, laneColour } from './items';
import { fitLines } from '../layout/rows/lines';
import type { Plot } from './plot';
import { langOf } from '../model/lang-of';

const NAME_TOP_PX = 3;

/** The lanes’ names in the margin, or above their lanes where there is none; those of folded lanes are soft. A single one has none. */
export function laneNames({ chronology, hiddenLanes, scene, room }: Plot): Text[] {
  const { names, nameHeightPx } = room;
  const isHanging = nameHeightPx === 0;
  if (scene.lanes.length === 1 && !scene.lanes[0]?.within) return [];
  return scene.lanes.flatMap(({ id, title, top, isCovered, indentPx = 0 }, index): Text[] => {
    if (isCovered) return [];
    const place = laneNameIn(
      title,
      { nameHeightPx, nameWidthPx: names.widthPx, widthPx: room.widthPx },
      indentPx,
    );
    const lines = fitLines(title, place.widthPx, place.lines, laneNameWidth);
    return [
      {
        kind: 'text',
        id: `lane ${id}`,
        data: { part: 'lane' },
        lines,
        whole: title,
        box: {
          x: names.x + indentPx,
          y: top + (isHanging ? NAME_TOP_PX : 0),
          width: place.widthPx,
          height: lines.length * LANE_LINE_PX,
        },
        linePx: LANE_LINE_PX,
        face: {
          size: LANE_NAME_PX,
          weight: 600,
          isCaps: true,
          colour: hiddenLanes.includes(id) ? 'ink-soft' : laneColour(index),
        },
        lang: langOf(chronology, title),
      },
    ];
  });
}
