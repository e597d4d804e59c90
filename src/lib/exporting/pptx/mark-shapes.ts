import { labelWords } from '../../layout/label-words';
import type { Mark } from '../../layout/mark';
import { LABEL_PX } from '../../layout/slot';
import { type Piece, piecesOf } from './part-shapes';
import type { Shape, Text } from './shape';
import { type Sheet, cutTo } from './sheet';

/** How an event stands among the others: as on the overview, as the one that a slide is about, or as one that is not. */
export type Standing = 'equal' | 'chosen' | 'pale';

// What is not spoken of keeps its place at less than half its strength, as on the page.
export const PALE = 0.45;
const LABEL_HEIGHT_PX = 17;
const ALONG_INSET_PX = 5;
const GROUND_OPACITY = 0.82;
// Labels are packed with room to spare.
const WIDTH_OF_WORDS = 0.93;
// What a mark is first seen by.
const MOST_TELLING: readonly Piece['of'][] = ['point', 'bar', 'band', 'thread', 'member', 'middle'];

/** Pieces with names of their own on the slide: the most telling one has the event's, with its words and its link. */
function named(pieces: readonly Piece[], { event, broken }: Mark, sheet: Sheet): Shape[] {
  const main = MOST_TELLING.map((kind) => pieces.find(({ of }) => of === kind)).find((piece) => piece);
  const link = sheet.linkTo(event);
  const counts = new Map<string, number>();
  return pieces.map((piece) => {
    const { of, ...shape } = piece;
    if (piece === main) {
      return {
        ...shape,
        name: `!!${event.id}`,
        alt: sheet.messages.stage.mark([sheet.altOf(event), broken]),
        ...(link !== undefined && { link }),
      };
    }
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    return { ...shape, name: `!!${event.id} ${of}${count > 1 ? ` ${count}` : ''}` };
  });
}

function label(mark: Mark, standing: Standing, sheet: Sheet): Shape[] {
  const { event, label, labelLeft, y } = mark;
  if (label.widthPx === 0) return [];
  const { plan, lanesY, chronology } = sheet;
  const text: Text = {
    runs: [{ text: labelWords(mark, (words, widthPx) => cutTo(words, widthPx, LABEL_PX)) }],
    sizePx: LABEL_PX,
    face: 'sans',
    colour: standing === 'pale' ? 'ink-soft' : 'ink',
    lang: chronology.lang,
    align: label.isAlong ? 'middle' : label.shift === 0 ? 'start' : 'end',
    isBold: standing === 'chosen',
  };
  // The ground is as wide as the words are, as near as it can be told; they reach beyond where they are wider.
  const widthPx = standing === 'chosen' ? label.widthPx : label.widthPx * WIDTH_OF_WORDS;
  const away = label.isAlong ? 0.5 : -label.shift;
  const start = plan.plot.x + labelLeft + (label.widthPx - widthPx) * away;
  const inset = label.isAlong ? ALONG_INSET_PX : 0;
  const left = Math.max(0, start - inset);
  const right = Math.min(plan.widthPx, start + widthPx + inset);
  const link = sheet.linkTo(event);
  return [
    {
      form: 'rect',
      name: `!!${event.id} label`,
      alt: event.title,
      x: left,
      y: lanesY + y - LABEL_HEIGHT_PX / 2,
      width: right - left,
      height: LABEL_HEIGHT_PX,
      // A ground, so that the lines a label crosses do not cross out its letters.
      fill: { colour: 'paper', opacity: label.isAlong ? 1 : GROUND_OPACITY },
      text,
      ...(link !== undefined && { link }),
    },
  ];
}

/** One event's shapes, from back to front. */
export function markShapes(mark: Mark, standing: Standing, sheet: Sheet): Shape[] {
  const { plot } = sheet.plan;
  const place = {
    x: plot.x + mark.start * plot.width,
    width: (mark.end - mark.start) * plot.width,
    y: sheet.lanesY + mark.y,
    colour: sheet.colourOf(mark.event),
    palette: sheet.palette,
    strength: standing === 'pale' ? PALE : 1,
  };
  const pieces = mark.parts.flatMap((part) => piecesOf(part, place));
  return [...named(pieces, mark, sheet), ...label(mark, standing, sheet)];
}
