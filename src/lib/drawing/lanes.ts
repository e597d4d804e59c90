import { textWidth } from '../layout/rows/text-width';
import { type Text, laneColour } from './items';
import { fitLines } from './lines';
import type { Plot } from './plot';

const NAME_PX = 11;
const NAME_LINE_PX = 15;
const NAME_TOP_PX = 3;
const MOST_LINES = 4;
/** The space after each letter of what is set in capitals, in ems. */
export const CAPS_SPACING = 0.07;

// Spaced capitals are wider by the space at every letter; the table has room for semibold.
const nameWidth = (text: string) =>
  textWidth(text.toUpperCase(), NAME_PX) + text.toUpperCase().length * NAME_PX * CAPS_SPACING;

/** The lanes’ names in the margin, or above their lanes where there is none; those of hidden lanes struck through. */
export function laneNames({ chronology, hiddenLanes, scene, room }: Plot): Text[] {
  const { names, nameHeightPx } = room;
  const isHanging = nameHeightPx === 0;
  return scene.lanes.map(({ id, title, top }, index) => {
    const isHidden = hiddenLanes.includes(id);
    const lines = fitLines(title, names.widthPx, MOST_LINES, nameWidth);
    return {
      kind: 'text',
      id: `lane ${id}`,
      data: { part: 'lane' },
      lines,
      whole: title,
      box: {
        x: names.x,
        y: top + (isHanging ? NAME_TOP_PX : 0),
        width: names.widthPx,
        height: lines.length * NAME_LINE_PX,
      },
      linePx: NAME_LINE_PX,
      face: {
        size: NAME_PX,
        weight: 600,
        isCaps: true,
        colour: isHidden ? 'ink-soft' : laneColour(index),
      },
      lang: chronology.lang,
      isStruck: isHidden,
    };
  });
}
