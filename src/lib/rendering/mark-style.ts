import type { Mark } from '../layout/marks/mark';
import type { Opening } from '../layout/openings';
import { byWidth, styleOf } from './style';

/** Of its row and its label; `v` is how far below its row a name of its own begins, `r` how far above its bar it stands. */
function placesOf({ y, label }: Mark): Record<string, number | undefined> {
  const { edge, shift, offsetPx, widthPx, over, risePx } = label;
  return { y, e: edge, k: shift, o: Math.round(offsetPx), l: widthPx, r: risePx, v: over && over.top - y };
}

function sharesOf(mark: Mark): Record<string, number> {
  return { s: mark.start, w: mark.end - mark.start };
}

/** The place of a mark on a measured stage. */
export function markStyle(mark: Mark): string {
  return styleOf({ ...sharesOf(mark), ...placesOf(mark) });
}

/** The places of a mark at every packed width at once; `d` hides it where it is counted in a cluster. */
export function openingMarkStyle(id: string, openings: readonly Opening[]): string {
  let shares: Record<string, number> = {};
  const hidden: Record<string, string> = {};
  const places = byWidth(openings, ({ widthPx, scene }) => {
    const mark = scene.marks.find(({ event }) => event.id === id);
    if (!mark) {
      hidden[`d${widthPx}`] = 'none';
      return {};
    }
    shares = sharesOf(mark);
    const places = placesOf(mark);
    return { ...places, r: places['r'] ?? 0 };
  });
  return styleOf({ ...shares, ...places, ...hidden });
}
