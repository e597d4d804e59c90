import type { Chronology, ChronologyEvent } from '../../model/chronology';
import type { Edtf, EdtfDate, Endpoint } from '../../time/edtf/edtf';
import { dateInterval } from '../../time/edtf/bounds';

/** The one date of an event that a program of one date is given: that on record, else the claim's. */
export function dateOf({ record, claim }: ChronologyEvent): Edtf {
  return (record ?? claim).date;
}

/** The first and the last date that a date is made of, where it says them; of a single one it is both. */
export interface Ends {
  readonly first: EdtfDate | undefined;
  readonly last: EdtfDate | undefined;
}

function known(end: Endpoint | undefined): EdtfDate | undefined {
  return typeof end === 'string' ? undefined : end;
}

/** The ends of any date; of a set those of its earliest and its latest member. */
export function endsOf(date: Edtf): Ends {
  if (date.kind === 'date') return { first: date, last: date };
  if (date.kind === 'interval') return { first: known(date.start), last: known(date.end) };
  const startOf = ({ first }: { readonly first: EdtfDate | 'open' }) =>
    first === 'open' ? -Infinity : dateInterval(first).start;
  const endOf = ({ last }: { readonly last: EdtfDate | 'open' }) =>
    last === 'open' ? Infinity : dateInterval(last).end;
  return {
    first: known(date.members.toSorted((a, b) => startOf(a) - startOf(b))[0]?.first),
    last: known(date.members.toSorted((a, b) => endOf(b) - endOf(a))[0]?.last),
  };
}

/** What a lane is called, where there are several. */
export function laneNames({ lanes }: Chronology): ReadonlyMap<string, string> {
  return new Map(lanes.length > 1 ? lanes.map(({ id, title }) => [id, title]) : []);
}
