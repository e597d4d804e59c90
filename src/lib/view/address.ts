import { SCALE_KINDS, type ScaleKind } from '../layout/scale';
import type { Chronology } from '../model/chronology';
import type { Interval } from '../time/instant';
import { writeEnd, writeStamp, writeStart } from '../time/stamp';

/** What an address can say of a view; what it leaves out is as at first. */
export interface AddressState {
  readonly kind?: ScaleKind;
  readonly window?: Interval;
  /** The playhead's place, as the day or the second that it stands in, or as the date it rests on. */
  readonly at?: Interval;
  /** Ids of the lanes shown. */
  readonly lanes?: readonly string[];
  readonly selected?: string;
}

/** A part of an address that was not understood. */
export type AddressFault =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'view'; readonly name: string; readonly found: string; readonly expected: string };

export interface ReadAddress {
  readonly state: AddressState;
  readonly faults: readonly AddressFault[];
}

const EXAMPLE = '2014-09';

function isScaleKind(text: string): text is ScaleKind {
  return SCALE_KINDS.some((kind) => kind === text);
}

const OWN_NAMES = ['from', 'to', 'at', 'scale', 'lanes'];

/** What an address carries for others, such as a campaign's name, as `name=value&…`; empty where it has none. */
export function foreignSearch(search: string): string {
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter((part) => part !== '' && !OWN_NAMES.includes(part.split('=')[0] ?? '')).join('&');
}

/** Reads a date of an address as the interval that it covers; undefined where it is none. `readStamp` of time/ does. */
export type ReadDate = (text: string) => Interval | undefined;

/** Whether an address asks for more than an event. */
export function asksForView(search: string): boolean {
  const params = new URLSearchParams(search);
  return OWN_NAMES.some((name) => params.has(name));
}

/** Whether an address names dates, without which nothing that reads them is needed. */
export function hasDates(search: string): boolean {
  const params = new URLSearchParams(search);
  return ['from', 'to', 'at'].some((name) => params.has(name));
}

/** Reads `?from=&to=&at=&scale=&lanes=#id`; total: what it cannot read becomes a fault, and the rest is followed. */
export function readAddress(
  search: string,
  hash: string,
  chronology: Chronology,
  readDate: ReadDate,
): ReadAddress {
  const params = new URLSearchParams(search);
  const faults: AddressFault[] = [];
  const view = (name: string, found: string, expected: string) =>
    faults.push({ kind: 'view', name, found, expected });
  const stamp = (name: string) => {
    const text = params.get(name);
    if (text === null) return undefined;
    const interval = readDate(text);
    if (!interval) view(name, text, EXAMPLE);
    return interval;
  };
  const kind = params.get('scale');
  if (kind !== null && !isScaleKind(kind)) view('scale', kind, SCALE_KINDS.join(' | '));
  const from = stamp('from');
  const to = stamp('to');
  const at = stamp('at');
  const isWindow = from !== undefined && to !== undefined && to.end > from.start;
  if (from && to && !isWindow) view('to', params.get('to') ?? '', `> ${params.get('from') ?? ''}`);
  // Half a window is none; the other half stays to be said.
  if (from && !params.has('to')) view('to', '', EXAMPLE);
  if (to && !params.has('from')) view('from', '', EXAMPLE);
  const laneIds = chronology.lanes.map(({ id }) => id);
  const named = params.get('lanes')?.split(',').filter(Boolean).map(readListed);
  const lanes = named?.filter((id) => laneIds.includes(id));
  const strange = named?.find((id) => !laneIds.includes(id));
  if (strange !== undefined) view('lanes', strange, laneIds.join(' | '));
  const id = decodeHash(hash);
  const isKnown = chronology.events.some((event) => event.id === id);
  if (id !== '' && !isKnown) faults.push({ kind: 'event', id });
  return {
    faults,
    state: {
      ...(kind !== null && isScaleKind(kind) && { kind }),
      ...(isWindow && { window: { start: from.start, end: to.end } }),
      ...(at && { at }),
      ...(lanes?.length && { lanes }),
      ...(isKnown && { selected: id }),
    },
  };
}

// Ids in a list are parted by commas, so a comma of their own is written as %2C before the whole is encoded.
function readListed(id: string): string {
  return id.replaceAll('%2C', ',').replaceAll('%25', '%');
}

function writeListed(id: string): string {
  return encodeURIComponent(id.replaceAll('%', '%25').replaceAll(',', '%2C'));
}

/** The id that a hash names; a hash that is not well encoded is taken as it stands. */
export function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return hash.replace(/^#/, '');
  }
}

/** Writes the address of a state; the inverse of `readAddress` within `toleranceMs`. Empty for the first view. */
export function writeAddress(state: AddressState, toleranceMs: number): string {
  const parts: string[] = [];
  if (state.window) {
    parts.push(`from=${writeStart(state.window.start, toleranceMs)}`);
    parts.push(`to=${writeEnd(state.window.end, toleranceMs)}`);
  }
  if (state.at) parts.push(`at=${writeStamp(state.at)}`);
  if (state.kind) parts.push(`scale=${state.kind}`);
  if (state.lanes) parts.push(`lanes=${state.lanes.map(writeListed).join(',')}`);
  const search = parts.length > 0 ? `?${parts.join('&')}` : '';
  return search + (state.selected ? `#${encodeURIComponent(state.selected)}` : '');
}
