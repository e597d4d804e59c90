import type { Mark } from '../layout/mark';
import type { Opening } from '../layout/openings';
import { styleOf } from './style';

function places(mark: Mark, suffix: string): Record<string, number> {
  const { edge, shift, offsetPx, widthPx } = mark.label;
  return {
    [`y${suffix}`]: mark.y,
    [`e${suffix}`]: edge,
    [`k${suffix}`]: shift,
    [`o${suffix}`]: Math.round(offsetPx * 10) / 10,
    [`l${suffix}`]: widthPx,
  };
}

function sharesOf(mark: Mark): Record<string, number> {
  return { s: mark.start, w: mark.end - mark.start };
}

/** The place of a mark on a measured stage. */
export function markStyle(mark: Mark): string {
  return styleOf({ ...sharesOf(mark), ...places(mark, '') });
}

/** The places of a mark at every packed width at once; `d` hides it where it is counted in a cluster. */
export function openingMarkStyle(id: string, openings: readonly Opening[]): string {
  let shares: Record<string, number> = {};
  const properties: Record<string, number | string> = {};
  for (const { widthPx, scene } of openings) {
    const mark = scene.marks.find(({ event }) => event.id === id);
    if (mark) {
      shares = sharesOf(mark);
      Object.assign(properties, places(mark, String(widthPx)));
    } else {
      properties[`d${widthPx}`] = 'none';
    }
  }
  return styleOf({ ...shares, ...properties });
}
