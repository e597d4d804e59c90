import type { Line } from './items';

// What is kept clear of the line above and below the mark that it stands on, which may be no wider than it.
const BESIDE_LINE_PX = 11;

/** A line from one height to another but for the row of a mark, in one or two strokes. */
export function besideMark(
  x: number,
  [from, to]: readonly [number, number],
  middle: number | undefined,
  stroke: Line['stroke'],
): Line[] {
  const ends = middle === undefined ? [] : [middle - BESIDE_LINE_PX, middle + BESIDE_LINE_PX];
  const [first = to, second = to] = ends;
  return [[from, first] as const, [second, to] as const]
    .filter(([start, end]) => end > start)
    .map(([start, end]) => ({ kind: 'line', from: [x, start], to: [x, end], stroke }));
}
