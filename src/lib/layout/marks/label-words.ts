import type { Mark } from './mark';
import { LABEL_PX } from '../rows/slot';
import { textWidth } from '../rows/text-width';

// Less of a title than this says nothing.
const LEAST_TITLE_PX = 40;

/**
 * What a label says in the room that it has: the title, cut where it has to be, and after it how long a broken bar lasts.
 * @param cut as much of some words as a width in CSS pixels has room for
 */
export function labelWords(
  { event: { title }, length = '', joint = '', label: { widthPx } }: Mark,
  cut: (words: string, widthPx: number) => string,
): string {
  const after = joint + length;
  if (textWidth(title + after, LABEL_PX) <= widthPx) return title + after;
  const titlePx = widthPx - textWidth(after, LABEL_PX);
  return titlePx < LEAST_TITLE_PX ? cut(title, widthPx) : cut(title, titlePx) + after;
}
