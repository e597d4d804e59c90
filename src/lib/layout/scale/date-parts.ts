import { type Bounded, type Bounds, dateInterval, isFirm, middleOfFirstPart } from '../../time/edtf/bounds';
import type { EdtfDate, EdtfInterval, EdtfSet, Endpoint } from '../../time/edtf/edtf';
import type { Interval } from '../../time/calendar/instant';
import { isAboutThen } from '../../time/words/ago';

/** `open` goes on beyond what is drawn, `unknown` ends somewhere that the text does not say. */
export type OpenSide = 'open-start' | 'open-end' | 'unknown-start' | 'unknown-end';

/**
 * A piece of a mark, in instants. `part` is the page's styling and testing name, `shape` how it is drawn:
 * *band* light over what a text's words support, *loose* over what is possible of a record, *bar* firm, *wing-start* and
 * *wing-end* its vague ends, which fade, *point* a day or finer, *middle* the small mark in what has no finer one, *thread* through all that a set may cover, *member* one of a set, *line* what joins a record to the claim
 * that it contradicts, *break* where something runs through a fold, *beyond* where it leaves the view.
 */
export interface Part extends Interval {
  readonly part: 'band' | 'core' | 'point' | 'record' | 'join' | 'break' | 'beyond';
  readonly shape:
    | ('band' | 'loose' | 'bar' | 'wing-start' | 'wing-end' | 'point' | 'middle' | 'thread' | 'member')
    | ('line' | 'break')
    | ('beyond-start' | 'beyond-end');
  readonly isApproximate?: true;
  readonly isUncertain?: true;
  /** Of what is only planned: an outline. */
  readonly isPlanned?: true;
  /** Of a set one of whose members it is; of a set of them all where it is absent. */
  readonly isOneOf?: true;
  readonly open?: OpenSide;
}

/** Whether a date is what the text says or what is on record. */
export type Role = 'claim' | 'record';

// Beyond this many members a set is drawn as one.
const MOST_MEMBERS = 12;

const paleName = (role: Role) => (role === 'record' ? 'record' : 'band');
const firmName = (role: Role) => (role === 'record' ? 'record' : 'core');
/** What is possible, of which nothing is firm: the look of a band is the claim's alone. */
const looseShape = (role: Role) => (role === 'record' ? 'loose' : 'band');
const pointName = (role: Role) => (role === 'record' ? 'record' : 'point');

/** A season's months are the standard's silence filled by convention, so its edges are drawn as approximate ones. */
function isSeason({ precision, first }: EdtfDate): boolean {
  return precision === 'sub-year' && (first.month ?? 0) <= 32;
}

/** Dashed, where any of these ends is said to be about when it is. */
export function edge(...ends: readonly Endpoint[]): { readonly isApproximate?: true } {
  const isSoft = ends.some((end) => typeof end !== 'string' && (isAboutThen(end) || isSeason(end)));
  return isSoft ? { isApproximate: true } : {};
}

/** The small mark of a date is soft where that is about when it says; of a season it is where its middle is. */
export function softness(date: EdtfDate): { readonly isApproximate?: true } {
  return isAboutThen(date) ? { isApproximate: true } : {};
}

/** With a question, where any of these ends is uncertain. */
export function doubt(...ends: readonly Endpoint[]): { readonly isUncertain?: true } {
  return ends.some((end) => typeof end !== 'string' && end.uncertain) ? { isUncertain: true } : {};
}

function singleParts(date: EdtfDate, role: Role): Part[] {
  const span = dateInterval(date);
  if (isFirm(date))
    return [{ part: pointName(role), shape: 'point', ...span, ...edge(date), ...doubt(date) }];
  const middle = middleOfFirstPart(date);
  return [
    { part: paleName(role), shape: looseShape(role), ...span, ...edge(date) },
    { part: pointName(role), shape: 'middle', start: middle, end: middle, ...softness(date), ...doubt(date) },
  ];
}

/** What is firm of an interval; its day-sharp ends carry what is said against them, since they have no wing. */
function firmPart({ start, end }: EdtfInterval, bounds: Bounds, role: Role): Part[] {
  if (bounds.earliestEnd <= bounds.latestStart) return [];
  const sharp = [start, end].filter((side) => typeof side !== 'string' && isFirm(side));
  return [
    {
      part: firmName(role),
      shape: 'bar',
      start: bounds.latestStart,
      end: bounds.earliestEnd,
      ...edge(...sharp),
      ...doubt(...sharp),
      ...(bounds.openStart === 'open' && { open: 'open-start' }),
      ...(bounds.openEnd === 'open' && { open: 'open-end' }),
    },
  ];
}

function wings({ start, end }: EdtfInterval, bounds: Bounds, role: Role): Part[] {
  const wing = (shape: Part['shape'], from: number, to: number, ...sides: readonly Endpoint[]): Part[] =>
    to > from && Number.isFinite(from) && Number.isFinite(to)
      ? [{ part: paleName(role), shape, start: from, end: to, ...edge(...sides), ...doubt(...sides) }]
      : [];
  // Where the ends' stretches meet there is no core, and one band covers both.
  const isOneBand = bounds.earliestEnd <= bounds.latestStart && !bounds.openStart && !bounds.openEnd;
  if (isOneBand) return wing(looseShape(role), bounds.start, bounds.end, start, end);
  const hasCore = bounds.earliestEnd > bounds.latestStart;
  const shapeAt = (side: 'start' | 'end') => (hasCore ? (`wing-${side}` as const) : looseShape(role));
  return [
    ...wing(shapeAt('start'), bounds.start, bounds.latestStart, start),
    ...wing(shapeAt('end'), bounds.earliestEnd, bounds.end, end),
  ];
}

function stubs({ openStart, openEnd, latestStart, earliestEnd }: Bounds, role: Role): Part[] {
  const stub = (at: number, open: OpenSide): Part => ({
    part: paleName(role),
    shape: 'band',
    start: at,
    end: at,
    open,
  });
  return [
    ...(openEnd === 'unknown' ? [stub(latestStart, 'unknown-end')] : []),
    ...(openStart === 'unknown' ? [stub(earliestEnd, 'unknown-start')] : []),
  ];
}

function intervalParts(date: EdtfInterval, bounds: Bounds, role: Role): Part[] {
  return [
    ...wings(date, bounds, role),
    ...stubs(bounds, role),
    ...firmPart(date, bounds, role),
    ...knownDay(date, role),
  ];
}

/** A day-sharp end whose other end is not known: that day at least is certain. */
function knownDay({ start, end }: EdtfInterval, role: Role): Part[] {
  const known = start === 'unknown' ? end : end === 'unknown' ? start : undefined;
  return typeof known === 'object' && isFirm(known) ? singleParts(known, role) : [];
}

/** A set is a thread through all it may cover, with a band and a tick for each member while there are few. */
function setParts({ kind, members }: EdtfSet, bounds: Bounds, role: Role): Part[] {
  const isOneOf = kind === 'one-of' ? ({ isOneOf: true } as const) : {};
  const ends = members.flatMap(({ first, last }) => [first, last]);
  const thread: Part = {
    part: paleName(role),
    shape: 'thread',
    start: bounds.start,
    end: bounds.end,
    ...isOneOf,
    ...(bounds.openStart && { open: 'open-start' }),
    ...(bounds.openEnd && { open: 'open-end' }),
  };
  if (members.length > MOST_MEMBERS) {
    return [
      {
        part: paleName(role),
        shape: looseShape(role),
        start: bounds.start,
        end: bounds.end,
        ...edge(...ends),
      },
      thread,
    ];
  }
  const bands = members.map(({ first, last }): Part => {
    const [from, to] = [first === 'open' ? last : first, last === 'open' ? first : last];
    const span = { start: startOf(from), end: endOf(to) };
    return { part: paleName(role), shape: looseShape(role), ...span, ...edge(first, last) };
  });
  const ticks = bands.map(({ start, end }, place): Part => {
    const middle = start + (end - start) / 2;
    const sides = members[place] ? [members[place].first, members[place].last] : [];
    return {
      part: pointName(role),
      shape: 'member',
      start: middle,
      end: middle,
      ...isOneOf,
      ...doubt(...sides),
    };
  });
  return [...bands, thread, ...ticks];
}

function startOf(end: Endpoint): number {
  return typeof end === 'string' ? -Infinity : dateInterval(end).start;
}

function endOf(end: Endpoint): number {
  return typeof end === 'string' ? Infinity : dateInterval(end).end;
}

/** How a date is drawn by itself, as a claim or as a record, from back to front. */
export function dateParts({ date, bounds }: Bounded, role: Role): Part[] {
  if (date.kind === 'date') return singleParts(date, role);
  return date.kind === 'interval' ? intervalParts(date, bounds, role) : setParts(date, bounds, role);
}
