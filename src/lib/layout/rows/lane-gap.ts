// Of a row that is so much in what fades where lanes go on, its marks and names are still seen.
const FADE_PX = 12;

/** The gap with which those lanes of a list that is scrolled that are first in sight are whole, and the next begins below it. */
export function wholeLanesGap(heights: readonly number[], leastGap: number, seenPx: number): number {
  let [whole, usedPx] = [0, 0];
  for (const height of heights) {
    if (usedPx + whole * leastGap + height > seenPx - FADE_PX) break;
    usedPx += height;
    whole += 1;
  }
  return whole === 0 ? leastGap : Math.max(leastGap, Math.ceil((seenPx - usedPx) / whole));
}
