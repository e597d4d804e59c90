import type { Line } from './items';

// What is kept clear of the line above and below the mark that it stands on, which may be no wider than it.
const BESIDE_LINE_PX = 11;

type Upright = readonly [from: number, to: number];

/** What is left of a stretch beside gaps in it. */
export function besideGaps([from, to]: Upright, gaps: readonly Upright[]): readonly Upright[] {
  const inOrder = gaps.toSorted(([a], [b]) => a - b);
  const starts = [from, ...inOrder.map(([, end]) => Math.max(from, end))];
  const ends = [...inOrder.map(([start]) => Math.min(to, start)), to];
  // A gap may begin before the one above it ends.
  const after = starts.map((_, place) => Math.max(...starts.slice(0, place + 1)));
  return after
    .map((start, place): Upright => [start, ends[place] ?? to])
    .filter(([start, end]) => end > start);
}

/** A line from one height to another but for the row of a mark, and words that it would cross, in as many strokes. */
export function besideMark(
  x: number,
  stretch: Upright,
  middle: number | undefined,
  stroke: Line['stroke'],
  words: readonly Upright[] = [],
): Line[] {
  const own: Upright[] = middle === undefined ? [] : [[middle - BESIDE_LINE_PX, middle + BESIDE_LINE_PX]];
  return besideGaps(stretch, [...own, ...words]).map(([start, end]) => ({
    kind: 'line',
    from: [x, start],
    to: [x, end],
    stroke,
  }));
}
