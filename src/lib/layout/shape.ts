import type { ChronologyEvent } from '../model/chronology';
import { type Bounds, boundsOf } from '../time/bounds';
import type { Edtf, EdtfDate } from '../time/edtf';
import type { Interval } from '../time/instant';

/**
 * A piece of a mark, in instants. `part` is the page's styling and testing name, `shape` how it is drawn:
 * *band* pale over what is possible, *bar* firm, *point* a day, *middle* the small mark in a band that has no record,
 * *line* what joins a record to the claim that it contradicts.
 */
export interface Part extends Interval {
  readonly part: 'band' | 'core' | 'point' | 'record' | 'join';
  readonly shape: 'band' | 'bar' | 'point' | 'middle' | 'line';
  readonly isApproximate?: boolean;
  readonly isUncertain?: boolean;
  readonly isOneOf?: boolean;
  readonly open?: 'open-start' | 'open-end' | 'unknown-start' | 'unknown-end';
}

interface Qualities {
  readonly isApproximate?: true;
  readonly isUncertain?: true;
}

function qualities(date: EdtfDate | string | undefined): Qualities {
  if (date === undefined || typeof date === 'string') return {};
  return { ...(date.approximate && { isApproximate: true }), ...(date.uncertain && { isUncertain: true }) };
}

function firmPart(bounds: Bounds, role: 'core' | 'record'): Part[] {
  if (bounds.earliestEnd <= bounds.latestStart) return [];
  return [
    {
      part: role,
      shape: 'bar',
      start: bounds.latestStart,
      end: bounds.earliestEnd,
      ...(bounds.openStart === 'open' && { open: 'open-start' }),
      ...(bounds.openEnd === 'open' && { open: 'open-end' }),
    },
  ];
}

function wings(date: Edtf, bounds: Bounds, part: 'band' | 'record'): Part[] {
  if (date.kind !== 'interval') return [];
  const made: Part[] = [];
  const wing = (start: number, end: number, side: EdtfDate | string): void => {
    if (end > start && Number.isFinite(start) && Number.isFinite(end)) {
      made.push({ part, shape: 'band', start, end, ...qualities(side) });
    }
  };
  // Where the ends' stretches meet there is no core, and one band covers both.
  if (bounds.earliestEnd <= bounds.latestStart && !bounds.openStart && !bounds.openEnd) {
    wing(bounds.start, bounds.end, date.start);
  } else {
    wing(bounds.start, bounds.latestStart, date.start);
    wing(bounds.earliestEnd, bounds.end, date.end);
  }
  const stub = { part, shape: 'band', start: bounds.latestStart, end: bounds.latestStart } as const;
  if (bounds.openEnd === 'unknown') made.push({ ...stub, open: 'unknown-end' });
  if (bounds.openStart === 'unknown') {
    made.push({ ...stub, start: bounds.earliestEnd, end: bounds.earliestEnd, open: 'unknown-start' });
  }
  return made;
}

/** How a date is drawn by itself, as a claim or as a record. */
function dateParts(date: Edtf, role: 'claim' | 'record'): Part[] {
  const bounds = boundsOf(date);
  const pale = role === 'record' ? 'record' : 'band';
  const firm = role === 'record' ? 'record' : 'core';
  if (date.kind === 'interval') return [...wings(date, bounds, pale), ...firmPart(bounds, firm)];
  const single = date.kind === 'date' ? date : date.members[0]?.first;
  const whole = { start: bounds.start, end: bounds.end, ...qualities(single) };
  if (bounds.lasting) return [{ part: role === 'record' ? 'record' : 'point', shape: 'point', ...whole }];
  return [
    { part: pale, shape: 'band', ...whole, ...(date.kind === 'one-of' && { isOneOf: true }) },
    { part: role === 'record' ? 'record' : 'point', shape: 'middle', ...whole },
  ];
}

function claimBand(date: Edtf): Part {
  const { start, end } = boundsOf(date);
  const ends = date.kind === 'interval' ? [date.start, date.end] : [];
  const single =
    date.kind === 'date' ? date : ends.find((side) => typeof side === 'object' && side.approximate);
  return {
    part: 'band',
    shape: 'band',
    start,
    end,
    ...qualities(single),
    ...(date.kind === 'one-of' && { isOneOf: true }),
  };
}

/** The thin line between a record and the claim that it does not overlap. */
function join(claim: Bounds, record: Bounds): Part[] {
  if (record.end <= claim.start)
    return [{ part: 'join', shape: 'line', start: record.end, end: claim.start }];
  if (claim.end <= record.start)
    return [{ part: 'join', shape: 'line', start: claim.end, end: record.start }];
  return [];
}

/** Every piece of an event's mark, from back to front: the claim's band, then the record over it. */
export function partsOf(event: ChronologyEvent): Part[] {
  const { claim, record } = event;
  if (!record) return dateParts(claim.date, 'claim');
  return [
    claimBand(claim.date),
    ...join(boundsOf(claim.date), boundsOf(record.date)),
    ...dateParts(record.date, 'record'),
  ];
}
