import { SCALE_KINDS, type ScaleKind } from '../model/scale-kinds';
import { type Fault, noEvent, parameterFault } from '../messages/fault';
import type { Chronology } from '../model/chronology';
import { eventMeant } from '../model/id';
import { DIRECTIONS, type Direction } from '../model/direction';
import { parentIds, withParents } from '../model/lane-tree';
import type { Interval } from '../time/calendar/instant';
import { writeEnd, writeStamp, writeStart } from '../time/edtf/stamp';
import { packedIn } from './carried';
import { readListed, writeListed } from './listed';

/**
 * What an address can say of a view; what it leaves out is as at first. Without window, place and event these are as the
 * chronology's author lets it open; with any of them all is in sight where it says no window.
 */
export interface AddressState {
  readonly kind?: ScaleKind;
  /** The way that time runs in the picture. */
  readonly time?: Direction;
  readonly window?: Interval;
  /** The playhead's place, as the day or the second that it stands in, or as the date it rests on. */
  readonly at?: Interval;
  /** Ids of the lanes shown. */
  readonly lanes?: readonly string[];
  /** Ids of those that are drawn as one with the lanes in them, where that is not as the author wants it. */
  readonly folded?: readonly string[];
  readonly selected?: string;
}

/** A part of an address that was not understood. */
export type AddressFault = Fault<'no-event' | 'parameter'>;

export interface ReadAddress {
  readonly state: AddressState;
  readonly faults: readonly AddressFault[];
}

const EXAMPLE = '2014-09';
/** In place of a date of a window, as far as there is anything: EDTF's own sign. */
const OPEN = '..';

const BEGINNING: Interval = { start: -Infinity, end: -Infinity };
const END: Interval = { start: Infinity, end: Infinity };

/** The parameters that a view is said by. */
export const VIEW_NAMES: readonly string[] = ['from', 'to', 'at', 'scale', 'time', 'lanes', 'folded'];
/** The same, and an event, which is one of them only where the hash is taken by a chronology. */
export const OWN_NAMES: readonly string[] = [...VIEW_NAMES, 'event'];

/** The parameters that say what is looked for. */
export const FIND_NAMES: readonly string[] = ['find', 'actors', 'tags', 'only'];
/** The parameter that says between which two events time is measured. */
export const MEASURE_NAME = 'measure';
/** What pages and frames show besides a view. */
export const FOUND_NAMES: readonly string[] = [...FIND_NAMES, MEASURE_NAME];

/** Whether an address has any of some parameters. */
export function hasAny(search: string, names: readonly string[]): boolean {
  const params = new URLSearchParams(search);
  return names.some((name) => params.has(name));
}

/** Reads a date of an address as the interval that it covers; undefined where it is none. `readStamp` of time/ does. */
export type ReadDate = (text: string) => Interval | undefined;

/** Whether an address asks for more than an event. */
export function asksForView(search: string): boolean {
  return hasAny(search, VIEW_NAMES);
}

/** Whether an address names dates, without which nothing that reads them is needed. */
export function hasDates(search: string): boolean {
  return hasAny(search, ['from', 'to', 'at']);
}

/**
 * Reads `?from=&to=&at=&scale=&time=&lanes=&folded=#id`, or `?…&event=id` where the hash names none; total: what it cannot read becomes a
 * fault, and the rest is followed.
 */
export function readAddress(
  search: string,
  hash: string,
  chronology: Chronology,
  readDate: ReadDate,
): ReadAddress {
  const params = new URLSearchParams(search);
  // A space at its end was copied along; an id is the same in whichever way its letters are composed.
  const asked = (name: string) => params.get(name)?.trim().normalize();
  const faults: AddressFault[] = [];
  const view = (name: string, found: string, expected: string) =>
    faults.push(parameterFault(name, found, expected));
  const stamp = (name: string) => {
    const text = asked(name);
    if (text === undefined) return undefined;
    if (text === OPEN && name !== 'at') return name === 'from' ? BEGINNING : END;
    const interval = readDate(text);
    if (!interval) view(name, text, EXAMPLE);
    return interval;
  };
  const choice = <const T extends string>(name: string, values: readonly T[]) => {
    const text = asked(name);
    const value = values.find((each) => each === text);
    if (text !== undefined && value === undefined) view(name, text, values.join(' | '));
    return value;
  };
  const kind = choice('scale', SCALE_KINDS);
  const time = choice('time', DIRECTIONS);
  const from = stamp('from');
  const to = stamp('to');
  const at = stamp('at');
  const isWindow = from !== undefined && to !== undefined && to.end > from.start;
  if (from && to && !isWindow) view('to', asked('to') ?? '', `> ${asked('from') ?? ''}`);
  // Half a window is none; the other half stays to be said.
  if (from && !params.has('to')) view('to', '', EXAMPLE);
  if (to && !params.has('from')) view('from', '', EXAMPLE);
  const laneIds = chronology.lanes.map(({ id }) => id);
  const listed = (name: string, ids: readonly string[]) => {
    const named = asked(name)?.split(',').filter(Boolean).map(readListed);
    const strange = named?.find((id) => !ids.includes(id));
    if (strange !== undefined) view(name, strange, ids.join(' | ') || '–');
    const known = named?.filter((id) => ids.includes(id));
    return known?.length === 0 && strange !== undefined ? undefined : known;
  };
  // What one stands in is there to be seen along with it.
  const inside = listed('lanes', laneIds)?.flatMap((id) => withParents(chronology.lanes, id));
  const lanes = inside && [...new Set(inside)];
  const folded = listed('folded', parentIds(chronology.lanes));
  const id = decodeHash(hash).normalize() || (asked('event') ?? '');
  const event = eventMeant(chronology.events, id);
  if (id !== '' && !event) faults.push(noEvent(id));
  return {
    faults,
    state: {
      ...(kind && { kind }),
      ...(time && { time }),
      ...(isWindow && { window: { start: from.start, end: to.end } }),
      ...(at && { at }),
      ...(lanes?.length && { lanes }),
      ...(folded && { folded }),
      ...(event && { selected: event.id }),
    },
  };
}

/** The id that a hash names, empty where it carries a chronology; a hash that is not well encoded is taken as it stands. */
export function decodeHash(hash: string): string {
  const text = packedIn(hash) === undefined ? hash.replace(/^#/, '') : '';
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text;
  }
}

/**
 * Writes the address of a state; the inverse of `readAddress` within `toleranceMs`. Empty for the first view.
 * @param packed a chronology that takes the hash, which leaves the event to the search
 */
export function writeAddress(state: AddressState, toleranceMs: number, packed?: string): string {
  const parts: string[] = [];
  if (state.window) {
    const { start, end } = state.window;
    parts.push(`from=${start === -Infinity ? OPEN : writeStart(start, toleranceMs)}`);
    parts.push(`to=${end === Infinity ? OPEN : writeEnd(end, toleranceMs)}`);
  }
  if (state.at) parts.push(`at=${writeStamp(state.at)}`);
  if (state.kind) parts.push(`scale=${state.kind}`);
  if (state.time) parts.push(`time=${state.time}`);
  if (state.lanes) parts.push(`lanes=${state.lanes.map(writeListed).join(',')}`);
  if (state.folded) parts.push(`folded=${state.folded.map(writeListed).join(',')}`);
  const id = state.selected && encodeURIComponent(state.selected);
  if (id && packed !== undefined) parts.push(`event=${id}`);
  const hash = packed === undefined ? id : `data=${packed}`;
  return (parts.length > 0 ? `?${parts.join('&')}` : '') + (hash ? `#${hash}` : '');
}
