import type { Opening } from '../layout/openings';

/**
 * What holds at each packed width, by names that end in the width: `y360`. The same as at the next narrower one is left
 * out, since the style sheet goes back to that: a third of a page's places.
 */
export function byWidth(
  openings: readonly Opening[],
  valuesAt: (opening: Opening) => Readonly<Record<string, number | undefined>>,
): Record<string, number> {
  const last: Record<string, number> = {};
  const all: Record<string, number> = {};
  for (const opening of openings) {
    for (const [name, value] of Object.entries(valuesAt(opening))) {
      if (value !== undefined && value !== last[name]) {
        last[name] = all[`${name}${opening.widthPx}`] = value;
      }
    }
  }
  return all;
}
