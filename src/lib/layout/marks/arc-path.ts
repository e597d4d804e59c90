import type { Mark } from './mark';
import type { TextLine } from './taken';

const LEAST_RISE_PX = 14;
const MOST_RISE_PX = 54;
/** Where between its ends an arc bends, and how much higher than it would by itself; by how little it deviates. */
const BENDS = [0.5, 0.3, 0.7, 0.1, 0.9, 0, 1] as const;
/** One may also bend a little beyond either end: round what ends there, where names leave the far side of their marks free. */
const BEYOND = 0.3;
const MOST_BEYOND_PX = 80;
const RISES_PX = [0, 16, -12, 36, 64, 104] as const;
const STEPS = 24;
const TOP_PX = 2;
// Half of the height of what letters reach.
const LETTERS_PX = 8;
// Below its ends an arc is read as one of the next row: only where there is no way above them.
const BELOW_PX = 48;
// What each way further from an arc's own is worth, as pixels that it runs through names.
const DEVIATION_PX = 3;
// More of one name than a curve that crosses it is on is a stroke through it.
const LEAST_ALONG_PX = 24;
const ALONG_WEIGHS = 12;
const TEXT_WEIGHS = 2.5;
// And a pixel along what joins two dates.
const JOINTS_WEIGH = 1.5;
// And one along anything else that lasts.
const BARS_WEIGH = 0.4;
// How finely a curve is looked at where it is broken, how far that keeps from words, and what would be a speck of it.
const FINE_STEPS = 160;
const [ASIDE_PX, LINE_HALF_PX, LEAST_PIECE_PX] = [3, 9, 8];

interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A quadratic curve: an arc's own, or a piece of it. */
export interface Bow {
  readonly from: PlotPoint;
  readonly bend: PlotPoint;
  readonly to: PlotPoint;
}

export function pointsOf({ from, bend, to }: Bow, steps = STEPS): readonly PlotPoint[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const along = (a: number, b: number, c: number) => a * (1 - t) ** 2 + 2 * b * t * (1 - t) + c * t ** 2;
    return { x: along(from.x, bend.x, to.x), y: along(from.y, bend.y, to.y) };
  });
}

/** How many pixels of a curve lie on lines of text. */
export function throughText(bow: Bow, lines: readonly TextLine[]): number {
  const points = pointsOf(bow);
  return points.slice(1).reduce((sum, { x, y }, place) => {
    const before = points[place] ?? { x, y };
    const at = { x: (x + before.x) / 2, y: (y + before.y) / 2 };
    const isOn = lines.some(
      ({ left, right, y: middle }) => at.x > left && at.x < right && Math.abs(at.y - middle) < LETTERS_PX,
    );
    return isOn ? sum + Math.hypot(x - before.x, y - before.y) : sum;
  }, 0);
}

/** The bow of a link between two points: that of those near its own which runs through the least text, and least along what joins two dates. */
export function bowBetween(
  from: PlotPoint,
  to: PlotPoint,
  lines: readonly TextLine[],
  joints: readonly TextLine[] = [],
  bars: readonly TextLine[] = [],
): Bow {
  const rise = Math.min(MOST_RISE_PX, LEAST_RISE_PX + Math.abs(to.x - from.x) / 12);
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  // As high as a bend may be for the curve to keep inside the plot.
  const highest = TOP_PX - Math.sqrt(Math.max(0, from.y - TOP_PX) * Math.max(0, to.y - TOP_PX));
  const beyond = Math.min(BEYOND, MOST_BEYOND_PX / Math.abs(to.x - from.x));
  const bows = [...BENDS, 1 + beyond, -beyond].flatMap((share, aside) =>
    RISES_PX.flatMap((more, higher) =>
      [top - rise - more, bottom - rise - more, bottom + rise + more].map((y, way) => ({
        bow: { from, bend: { x: from.x + (to.x - from.x) * share, y: Math.max(highest, y) }, to },
        deviationPx: (aside + higher) * DEVIATION_PX + (way === 2 ? BELOW_PX : 0),
      })),
    ),
  );
  const along = (bow: Bow) => lines.reduce((most, line) => Math.max(most, throughText(bow, [line])), 0);
  const costs = bows.map(
    ({ bow, deviationPx }) =>
      TEXT_WEIGHS * throughText(bow, lines) +
      ALONG_WEIGHS * Math.max(0, along(bow) - LEAST_ALONG_PX) +
      JOINTS_WEIGH * throughText(bow, joints) +
      BARS_WEIGH * throughText(bow, bars) +
      deviationPx,
  );
  const least = costs.reduce((a, b) => Math.min(a, b), Infinity);
  return bows[costs.indexOf(least)]?.bow ?? { from, bend: from, to };
}

/** What of a curve lies between two of its places, from 0 to 1. */
function pieceOf({ from, bend, to }: Bow, start: number, end: number): Bow {
  const blend = (s: number, t: number): PlotPoint => {
    const along = (a: number, b: number, c: number) =>
      a * (1 - s) * (1 - t) + b * ((1 - s) * t + s * (1 - t)) + c * s * t;
    return { x: along(from.x, bend.x, to.x), y: along(from.y, bend.y, to.y) };
  };
  return { from: blend(start, start), bend: blend(start, end), to: blend(end, end) };
}

/** The pieces of a curve that are left of it where it is broken behind words. */
export function brokenBow(bow: Bow, words: readonly TextLine[]): readonly Bow[] {
  const isClear = ({ x, y }: PlotPoint) =>
    !words.some(
      ({ left, right, y: middle }) =>
        x > left - ASIDE_PX && x < right + ASIDE_PX && Math.abs(y - middle) < LINE_HALF_PX,
    );
  const clear = pointsOf(bow, FINE_STEPS).map(isClear);
  const starts = clear.flatMap((is, place) => (is && !clear[place - 1] ? [place] : []));
  return starts.flatMap((start) => {
    const end = clear.indexOf(false, start);
    const last = (end < 0 ? clear.length : end) - 1;
    const piece = pieceOf(bow, start / FINE_STEPS, last / FINE_STEPS);
    return Math.hypot(piece.to.x - piece.from.x, piece.to.y - piece.from.y) < LEAST_PIECE_PX ? [] : [piece];
  });
}

/** What an arc goes round, and what it is broken behind. */
export interface Around {
  readonly lines: readonly TextLine[];
  readonly joints: readonly TextLine[];
  readonly bars: readonly TextLine[];
  readonly words: readonly TextLine[];
}

/** The path of a link between two marks round what is drawn, in thousandths of the view's width by CSS pixels of height. */
export function arcPath(
  from: Mark,
  to: Mark,
  { lines, joints, bars, words }: Around,
  widthPx: number,
): string {
  const at = ({ anchor, y }: Mark): PlotPoint => ({ x: anchor * widthPx, y });
  const bow = bowBetween(at(from), at(to), lines, joints, bars);
  const round = (value: number) => Math.round(value * 10) / 10;
  const place = ({ x, y }: PlotPoint) => `${round((x / widthPx) * 1000)} ${round(y)}`;
  return brokenBow(bow, words)
    .map(({ from: start, bend, to: end }) => `M${place(start)}Q${place(bend)} ${place(end)}`)
    .join('');
}

/** The curves of such a path in CSS pixels. */
export function bowsIn(path: string, widthPx: number): readonly Bow[] {
  return path
    .split('M')
    .slice(1)
    .map((piece) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = (piece.match(/-?[\d.]+/g) ?? []).map(Number);
      const at = (x: number, y: number): PlotPoint => ({ x: (x / 1000) * widthPx, y });
      return { from: at(x1, y1), bend: at(x2, y2), to: at(x3, y3) };
    });
}
