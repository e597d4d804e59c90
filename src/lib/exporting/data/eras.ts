import type { Chronology, Era } from '../../model/chronology';

/** The eras that both begin and end, which other programs' spans of time have to. */
export function closedEras({ eras = [] }: Pick<Chronology, 'eras'>): readonly Era[] {
  return eras.filter(({ bounds: { start, end } }) => Number.isFinite(start) && Number.isFinite(end));
}

/** How many others there are. */
export function openEras(chronology: Pick<Chronology, 'eras'>): number {
  return (chronology.eras?.length ?? 0) - closedEras(chronology).length;
}
