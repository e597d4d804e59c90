import { textWidth } from '../../layout/text-width';
import { laneAccent } from '../palette';
import type { Ink } from './ink';
import { fitLines } from '../lines';
import { line } from './type';

const NAME_PX = 11;
const NAME_LINE_PX = 15;
const NAME_SPACING = 0.07;
const NAME_GAP_PX = 8;
const NAME_TOP_PX = 3;
const MOST_LINES = 4;

// Spaced capitals are wider by the space at every letter; the table has room for semibold.
const nameWidth = (text: string) => textWidth(text, NAME_PX) + text.length * NAME_PX * NAME_SPACING;

/** The lanes' names in the margin, or above their lanes where there is none; those of hidden lanes struck through. */
export function laneNames({ still, plan, palette }: Ink): string {
  const { chronology, hiddenLanes, scene } = still;
  const { nameHeightPx, widthPx } = plan.room;
  const isHanging = nameHeightPx === 0;
  const x = isHanging ? plan.marginPx - plan.plotLeft : 0;
  const nameRoomPx = isHanging ? -x - NAME_GAP_PX : widthPx;
  return scene.lanes
    .flatMap(({ id, title, top }, index) => {
      const isHidden = hiddenLanes.includes(id);
      const face = {
        size: NAME_PX,
        weight: 600,
        fill: isHidden ? palette.inkSoft : laneAccent(palette, index),
      } as const;
      const first = top + NAME_LINE_PX / 2 + (isHanging ? NAME_TOP_PX : 0);
      const lines = fitLines(title.toUpperCase(), nameRoomPx, MOST_LINES, nameWidth);
      return lines.map((words, row) =>
        line(words, x, first + row * NAME_LINE_PX, face, {
          'data-part': 'lane',
          'xml:lang': chronology.lang,
          'letter-spacing': NAME_PX * NAME_SPACING,
          'text-decoration': isHidden ? 'line-through' : undefined,
        }),
      );
    })
    .join('');
}
