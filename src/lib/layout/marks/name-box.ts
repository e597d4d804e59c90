import { FULL_WIDTH, breakAnywhere } from '../rows/lines';
import { LABEL_GAP_PX, LABEL_PX } from '../rows/slot';
import { textWidth } from '../rows/text-width';

/** In CSS pixels of the plot. */
export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a name had better not stand over, the more so the dearer it is. */
export interface Obstacle extends PlotBox {
  readonly cost: number;
}

/** A name in lines of its own, on a ground that is its box. */
export interface NameBox extends PlotBox {
  readonly lines: readonly string[];
  /** Whether it ends at its mark, and not begins there. */
  readonly isBefore: boolean;
}

export const NAME_LINE_PX = 16;
/** From the box's edge to its words, its border included. */
export const NAME_PADDING = { inlinePx: 6, blockPx: 3 } as const;
// Wider is read as a caption of the picture, and no more as one event's name.
const WIDEST_PX = 400;
const MOST_LINES = 3;
const LEAST_WIDTH_PX = 48;
const ROW_HALF_PX = 11;
// A line more hides a little more of the picture.
const LINE_COST = 1;

// Letters are wider in semibold, of which the table does not know; characters of full width are not.
const SEMIBOLD = 0.08;
const ALL_FULL_WIDTH = new RegExp(FULL_WIDTH, 'g');

/** How wide some words are where they are chosen, and so set in semibold. */
export function strongWidth(words: string): number {
  return textWidth(words, LABEL_PX) + SEMIBOLD * textWidth(words.replace(ALL_FULL_WIDTH, ''), LABEL_PX);
}

const linesIn = (words: string, widthPx: number) =>
  breakAnywhere(words, widthPx, strongWidth).map((line) => line.trim());

/** The least width at which some words take no more than so many lines; no more than `mostPx`, where they take more. */
function narrowest(words: string, lines: number, mostPx: number): number {
  let [tooLittle, enough] = [Math.min(LEAST_WIDTH_PX, mostPx), mostPx];
  while (enough - tooLittle > 4) {
    const middle = (tooLittle + enough) / 2;
    if (linesIn(words, middle).length <= lines) enough = middle;
    else tooLittle = middle;
  }
  return Math.ceil(enough);
}

/** The ways to break some words: in one, two or three lines where there is room; else in as many as they take. */
function waysToBreak(
  words: string,
  plotPx: number,
): { readonly lines: readonly string[]; readonly widthPx: number }[] {
  const inset = 2 * NAME_PADDING.inlinePx;
  const way = (lines: number, mostPx: number) => {
    const innerPx =
      lines === 1 && strongWidth(words) <= mostPx ? strongWidth(words) : narrowest(words, lines, mostPx);
    return { lines: linesIn(words, innerPx), widthPx: Math.min(plotPx, innerPx + inset) };
  };
  const mostPx = Math.max(1, Math.min(plotPx, WIDEST_PX) - inset);
  const ways = Array.from({ length: MOST_LINES }, (_, place) => way(place + 1, mostPx));
  const fitting = ways.filter(({ lines }, place) => lines.length === place + 1);
  return fitting.length > 0 ? fitting : [way(MOST_LINES, Math.max(1, plotPx - inset))];
}

/** Whether two boxes share more than an edge. */
export function meet(a: PlotBox, b: PlotBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function overlapCost(box: PlotBox, obstacles: readonly Obstacle[]): number {
  return obstacles.filter((each) => meet(each, box)).reduce((sum, { cost }) => sum + cost, 0);
}

/**
 * Where a name stands whole at its mark: beside it in its row, above it or below it, wherever it hides the least; always
 * inside the plot, unless that is smaller than itself.
 * @param ink what is seen of the mark
 * @param at where the mark is most itself, in pixels of the plot
 */
export function placeName(
  words: string,
  ink: PlotBox,
  at: number,
  plot: { readonly widthPx: number; readonly heightPx: number },
  obstacles: readonly Obstacle[],
): NameBox {
  const y = (ink.top + ink.bottom) / 2;
  const own: Obstacle = { ...ink, cost: 30 };
  const places = waysToBreak(words, plot.widthPx).flatMap(({ lines, widthPx }) => {
    const heightPx = lines.length * NAME_LINE_PX + 2 * NAME_PADDING.blockPx;
    const tops = { beside: y - heightPx / 2, above: y - ROW_HALF_PX - heightPx, below: y + ROW_HALF_PX };
    const [after, before] = [ink.right + LABEL_GAP_PX, ink.left - LABEL_GAP_PX - widthPx];
    const near = [at - widthPx / 2, at - 2 * NAME_PADDING.inlinePx, at - widthPx + 2 * NAME_PADDING.inlinePx];
    const spots = [
      { left: after, top: tops.beside },
      { left: before, top: tops.beside },
      ...near.map((left) => ({ left, top: tops.above })),
      ...near.map((left) => ({ left, top: tops.below })),
    ];
    return spots.map((spot) => {
      const left = Math.max(0, Math.min(spot.left, plot.widthPx - widthPx));
      const top = Math.max(0, Math.min(spot.top, plot.heightPx - heightPx));
      const box = { left, right: left + widthPx, top, bottom: top + heightPx };
      const cost = overlapCost(box, [...obstacles, own]) + lines.length * LINE_COST;
      return { cost, name: { ...box, lines, isBefore: left + widthPx / 2 < at } };
    });
  });
  const best = places.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.name;
}
