// What fades where lanes go on, as rendering/stage.css has it, and how much of that is as good as nothing.
const FADE_PX = 12;
const UNSEEN_PX = 5;

/**
 * The gap with which those lanes of a list that is scrolled that are first in sight are whole, and the next begins below it: so many
 * of them as leaves none in what fades.
 */
export function wholeLanesGap(heights: readonly number[], leastGap: number, seenPx: number): number {
  let usedPx = 0;
  let gap = leastGap;
  for (const [index, height] of heights.entries()) {
    usedPx += height;
    const own = Math.max(leastGap, Math.ceil((seenPx - UNSEEN_PX - usedPx) / (index + 1)));
    if (usedPx + index * own <= seenPx - FADE_PX) gap = own;
  }
  return gap;
}
