import type { Mark } from './mark';
import type { TextLine } from './taken';

const LEAST_RISE_PX = 14;
const MOST_RISE_PX = 54;
/** Where between its ends an arc bends, and how much higher than it would by itself; by how little it deviates. */
const BENDS = [0.5, 0.3, 0.7, 0.1, 0.9, 0, 1] as const;
const RISES_PX = [0, 16, -12, 36, 64] as const;
const STEPS = 24;
// Half of the height of what letters reach.
const LETTERS_PX = 7;
// Below its ends an arc is read as one of the next row: only where there is no way above them.
const BELOW_PX = 48;
// What each way further from an arc's own is worth, as pixels that it runs through names.
const DEVIATION_PX = 3;
// More of one name than a curve that crosses it is on is a stroke through it.
const LEAST_ALONG_PX = 30;
const ALONG_WEIGHS = 3;
// And a pixel along what joins two dates.
const JOINTS_WEIGH = 1.5;
// And one along anything else that lasts.
const BARS_WEIGH = 0.4;

interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A quadratic curve: an arc's own. */
interface Bow {
  readonly from: PlotPoint;
  readonly bend: PlotPoint;
  readonly to: PlotPoint;
}

function pointsOf({ from, bend, to }: Bow): readonly PlotPoint[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
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
  const bows = BENDS.flatMap((share, aside) =>
    RISES_PX.flatMap((more, higher) =>
      [top - rise - more, bottom - rise - more, bottom + rise + more].map((y, way) => ({
        bow: { from, bend: { x: from.x + (to.x - from.x) * share, y: Math.max(2, y) }, to },
        deviationPx: (aside + higher) * DEVIATION_PX + (way === 2 ? BELOW_PX : 0),
      })),
    ),
  );
  const along = (bow: Bow) => lines.reduce((most, line) => Math.max(most, throughText(bow, [line])), 0);
  const costs = bows.map(
    ({ bow, deviationPx }) =>
      throughText(bow, lines) +
      ALONG_WEIGHS * Math.max(0, along(bow) - LEAST_ALONG_PX) +
      JOINTS_WEIGH * throughText(bow, joints) +
      BARS_WEIGH * throughText(bow, bars) +
      deviationPx,
  );
  const least = costs.reduce((a, b) => Math.min(a, b), Infinity);
  return bows[costs.indexOf(least)]?.bow ?? { from, bend: from, to };
}

/** The path of a link between two marks round what is drawn, in thousandths of the view's width by CSS pixels of height. */
export function arcPath(
  from: Mark,
  to: Mark,
  { lines, joints, bars }: Record<'lines' | 'joints' | 'bars', readonly TextLine[]>,
  widthPx: number,
): string {
  const at = ({ anchor, y }: Mark): PlotPoint => ({ x: anchor * widthPx, y });
  const { from: a, bend: b, to: c } = bowBetween(at(from), at(to), lines, joints, bars);
  const round = (value: number) => Math.round(value * 10) / 10;
  const x = (px: number) => round((px / widthPx) * 1000);
  return `M${x(a.x)} ${round(a.y)}Q${x(b.x)} ${round(b.y)} ${x(c.x)} ${round(c.y)}`;
}
