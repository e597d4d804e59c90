import type { Chronology, ChronologyEvent } from '../model/chronology';
import type { Bounds } from '../time/edtf/bounds';
import { oncePer } from './once';

/** A chronology's events as columns: each has one entry an event, in time order, as `Chronology.events` has them. Instants are in ms. */
export interface Columns {
  /** Where claim or record starts, whichever is sooner: −Infinity where that is open, what is known of it where the text does not say. */
  readonly starts: Float64Array;
  /** Where the later of them ends, which is no longer of it: Infinity where that is open. */
  readonly ends: Float64Array;
  /** Ascending. */
  readonly anchors: Float64Array;
  readonly weights: Float32Array;
  /** Places in `Chronology.lanes`. */
  readonly lanes: Uint16Array;
}

const startOf = ({ start, openStart, earliestEnd }: Bounds) =>
  openStart === 'unknown' ? earliestEnd : start;
const endOf = ({ end, openEnd, latestStart }: Bounds) => (openEnd === 'unknown' ? latestStart : end);

function boundsOf({ claim, record }: ChronologyEvent): readonly [Bounds, Bounds] {
  return [claim.bounds, (record ?? claim).bounds];
}

/** A chronology as columns. Found once. */
export const columnsOf = oncePer(({ events, lanes }: Chronology): Columns => {
  const places = new Map(
    lanes.flatMap(({ id, within }, place) =>
      [id, ...(within?.held ?? []).map((held) => held.id)].map((each) => [each, place] as const),
    ),
  );
  const columns: Columns = {
    starts: new Float64Array(events.length),
    ends: new Float64Array(events.length),
    anchors: new Float64Array(events.length),
    weights: new Float32Array(events.length),
    lanes: new Uint16Array(events.length),
  };
  events.forEach((event, row) => {
    const [claim, record] = boundsOf(event);
    columns.starts[row] = Math.min(startOf(claim), startOf(record));
    columns.ends[row] = Math.max(endOf(claim), endOf(record));
    columns.anchors[row] = event.anchor;
    columns.weights[row] = event.weight;
    columns.lanes[row] = places.get(event.lane) ?? 0;
  });
  return columns;
});
