import { oncePer } from '../../index/once';
import type { ChronologyEvent } from '../../model/chronology';
import { type Bounded, type Bounds, compareDates, isFirm, middleOfFirstPart } from '../../time/edtf/bounds';
import { type Part, dateParts, doubt, edge, softness } from './date-parts';

/** The small mark of a claim that stands apart from its record. */
function middleOf({ date }: Bounded): Part[] {
  if (date.kind !== 'date' || isFirm(date)) return [];
  const middle = middleOfFirstPart(date);
  return [{ part: 'point', shape: 'middle', start: middle, end: middle, ...softness(date) }];
}

/** What a claim's words support, under its record: the whole of it, and the thread of a set. */
function claimBand(claim: Bounded): Part[] {
  const { date, bounds } = claim;
  const { start, end, openStart, openEnd } = bounds;
  const ends = date.kind === 'date' ? [date] : date.kind === 'interval' ? [date.start, date.end] : [];
  const open = openEnd ?? openStart;
  const side = openEnd ? 'end' : 'start';
  const band: Part = {
    part: 'band',
    shape: 'band',
    start,
    end,
    ...edge(...ends),
    ...doubt(...ends),
    ...(open === 'open' && { open: `open-${side}` }),
  };
  const threads = dateParts(claim, 'claim').filter(({ shape }) => shape === 'thread');
  return [band, ...threads];
}

/** The thin line between a record and the claim that it does not overlap. */
function join(claim: Bounds, record: Bounds): Part[] {
  const order = compareDates(record, claim);
  if (order === 'may-overlap') return [];
  const [first, last] = order === 'before' ? [record, claim] : [claim, record];
  return [{ part: 'join', shape: 'line', start: first.end, end: last.start }];
}

/** Whether what a source says and what is on record are one and the same date. */
export function isAgreed({ claim, record }: Pick<ChronologyEvent, 'claim' | 'record'>): boolean {
  return record?.edtf === claim.edtf;
}

// What is drawn as an outline where an event is only planned; what is wide and pale has an edge as it is.
const OUTLINED: readonly Part['shape'][] = ['bar', 'point', 'middle', 'member'];

/**
 * Every piece of an event's mark, from back to front: the claim's band, then the record over it; of two that agree those of the one
 * date. Found once.
 */
export const partsOf = oncePer((event: ChronologyEvent): readonly Part[] => {
  const parts = piecesOf(event);
  if (!event.status) return parts;
  return parts.map((part) => (OUTLINED.includes(part.shape) ? { ...part, isPlanned: true } : part));
});

function piecesOf(event: ChronologyEvent): readonly Part[] {
  const { claim, record } = event;
  if (!record || isAgreed(event)) return dateParts(claim, 'claim');
  const joined = join(claim.bounds, record.bounds);
  const apart = joined.length > 0 ? middleOf(claim) : [];
  return [...claimBand(claim), ...apart, ...joined, ...dateParts(record, 'record')];
}
