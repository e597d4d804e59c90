import type { DrawnEra } from '../layout/marks/eras';
import { ERA_ROW_PX } from '../layout/rows/era-rows';
import type { Era } from '../model/chronology';
import { styleOf } from './style';

/** Where an era's ground stands and how it fades, as the text of a style attribute. */
export function eraStyle(
  { from, to, firmFrom, firmTo, strength }: DrawnEra,
  era: Pick<Era, 'accent'> | undefined,
): string {
  const inside = (share: number) => (to > from ? (share - from) / (to - from) : 0);
  return styleOf({
    ...{ s: from, w: to - from, f: inside(firmFrom), t: inside(firmTo), o: strength },
    era: era?.accent && `light-dark(${era.accent.join()})`,
  });
}

/** The same of the line with its name. */
export function spanStyle({ from, to, row = 0, namePx }: DrawnEra): string {
  return styleOf({ s: from, w: to - from, y: row * ERA_ROW_PX, l: namePx });
}
