import type { ChronologyEvent } from '../../model/chronology';
import { type Palette, PALETTES, laneAccent } from '../palette';
import { type Plan, planOf, titleLines } from './sheet';
import type { Still } from './still';

/** What every drawing on a sheet needs to know. */
export interface Ink {
  readonly still: Still;
  readonly palette: Palette;
  readonly plan: Plan;
  readonly title: readonly string[];
  /** The accent of an event's lane. */
  accent(event: ChronologyEvent | undefined): string;
}

export function inkOf(still: Still): Ink {
  const { chronology, sheet, room, theme } = still;
  const palette = PALETTES[theme];
  const title = titleLines(chronology.title, sheet);
  const places = new Map(chronology.lanes.map(({ id }, index) => [id, index]));
  return {
    still,
    palette,
    title,
    plan: planOf(sheet, title.length, room),
    accent: (event) => laneAccent(palette, places.get(event?.lane ?? '') ?? 0),
  };
}
