import type { Chronology } from '../model/chronology';
import { type Best, bestOf } from './best';
import { columnsOf } from './columns';
import { oncePer } from './once';

/** The events of a lane, in time order. */
export interface LaneIndex {
  /** Their places in `Chronology.events`, ascending. */
  readonly rows: Uint32Array;
  /** Which of them to show first, wherever one looks; its places are places in `rows`. */
  readonly best: Best;
}

/** A chronology's events by lane, as `Chronology.lanes` has these. Found once. */
export const lanesOf = oncePer((chronology: Chronology): readonly LaneIndex[] => {
  const { lanes, weights } = columnsOf(chronology);
  const rowsOf = chronology.lanes.map((): number[] => []);
  lanes.forEach((lane, row) => rowsOf[lane]?.push(row));
  return rowsOf.map((list) => {
    const rows = Uint32Array.from(list);
    return { rows, best: bestOf(Float32Array.from(rows, (row) => weights[row] ?? 0)) };
  });
});

const rowsById = oncePer(({ events }: Chronology) => new Map(events.map(({ id }, row) => [id, row])));

/** The place of an event in `Chronology.events`, by its id. */
export function rowOf(chronology: Chronology, id: string): number | undefined {
  return rowsById(chronology).get(id);
}
