import type { Mark } from './mark';
import { type PlotBox, meet } from './name-box';
import { textWidth } from '../rows/text-width';

/** The line between two events, in CSS pixels of the plot, and where its words stand on it, if there is room. */
export interface MeasureLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** The middle of the words. */
  readonly words?: readonly [x: number, y: number];
}

export const MEASURE_PX = 12;
const HALF_LINE_PX = 8;
const INK_HALF_PX = 7;
/** Where on the line its words are tried: from its middle outward. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

function boxesOf({ start, end, y, label, labelLeft }: Mark, widthPx: number): PlotBox[] {
  const row = { top: y - INK_HALF_PX, bottom: y + INK_HALF_PX };
  return [
    { left: start * widthPx - INK_HALF_PX, right: end * widthPx + INK_HALF_PX, ...row },
    ...(label.widthPx > 0 ? [{ left: labelLeft - 2, right: labelLeft + label.widthPx + 2, ...row }] : []),
  ];
}

/**
 * The line between two of a scene's marks; undefined where one of them is not drawn.
 * @param others boxes that the words keep clear of besides names and marks
 */
export function measureLine(
  marks: readonly Mark[],
  [from, to]: readonly [string, string],
  words: string,
  plot: { readonly widthPx: number; readonly heightPx: number },
  others: readonly PlotBox[] = [],
): MeasureLine | undefined {
  const [a, b] = [from, to].map((id) => marks.find(({ event }) => event.id === id));
  if (!a || !b) return undefined;
  const ends = [a, b].map(({ anchor, y }) => [anchor * plot.widthPx, y] as const);
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = ends;
  const line = { from: [x1, y1], to: [x2, y2] } as const;
  const halfPx = textWidth(words, MEASURE_PX) / 2 + 3;
  const obstacles = [...marks.flatMap((mark) => boxesOf(mark, plot.widthPx)), ...others];
  const free = PLACES.map((place) => [x1 + (x2 - x1) * place, y1 + (y2 - y1) * place] as const).find(
    ([x, y]) => {
      const box = { left: x - halfPx, right: x + halfPx, top: y - HALF_LINE_PX, bottom: y + HALF_LINE_PX };
      const isInside =
        box.left >= 0 && box.right <= plot.widthPx && box.top >= 0 && box.bottom <= plot.heightPx;
      return isInside && !obstacles.some((each) => meet(each, box));
    },
  );
  return free ? { ...line, words: free } : line;
}
