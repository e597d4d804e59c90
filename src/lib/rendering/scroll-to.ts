import type { Attachment } from 'svelte/attachments';
import type { Mark } from '../layout/marks/mark';

const HALF_A_ROW_PX = 9;

/** From the top of a mark's row to its bottom, and of its name where that stands in lines of its own. */
function stretchOf({ y, label: { over } }: Mark): readonly [topPx: number, bottomPx: number] {
  const [top, bottom] = [y - HALF_A_ROW_PX, y + HALF_A_ROW_PX];
  return over ? [Math.min(top, over.top), Math.max(bottom, over.top + over.heightPx)] : [top, bottom];
}

/** Scrolls lanes that are higher than their room to a mark, where it or its name is not wholly in sight. */
export function scrollTo(markNow: () => Mark | undefined): Attachment<HTMLElement> {
  return (element) => {
    const mark = markNow();
    if (!mark) return;
    const [top, bottom] = stretchOf(mark);
    const { clientHeight, scrollTop } = element;
    if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
    element.scrollTop = (top + bottom - clientHeight) / 2;
  };
}
