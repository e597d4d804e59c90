import { WHOLE, isWhole } from '../layout/scale/view';
import type { ChronologyEvent } from '../model/chronology';
import { foldedAtFirst, withParents } from '../model/lane-tree';
import { firstPart } from '../time/edtf/bounds';
import { DAY_MS, type Interval } from '../time/calendar/instant';
import { CLOCK_MS, SECOND_MS, nearestDates } from '../time/edtf/stamp';
import { type AddressFault, type AddressState, type ReadDate, readAddress } from './address';
import { firstFrom } from './neighbours';
import type { TimelineState } from './timeline-state.svelte';

/** How far an instant may be off before it shows: half a pixel at the finest place in view or at the playhead, in ms. */
export function toleranceOf({ frame, window, room, at }: TimelineState): number {
  const rates = frame.scale.pieces
    .filter(
      (piece) => (piece.to > window.from && piece.from < window.to) || (piece.start <= at && at <= piece.end),
    )
    .map((piece) => (piece.end - piece.start) / (piece.to - piece.from));
  return (Math.min(...rates) * ((window.to - window.from) / room.widthPx)) / 2;
}

/** What an event is ordered by: a month for one of some time in it, and no day of that month. */
function restingPlace({ record, claim }: ChronologyEvent): Interval {
  return firstPart((record ?? claim).date);
}

/**
 * The date, the day or the second that says where the playhead stands. On an event of no certain day it is the event's
 * own date, for the middle of it would be finer than what is known. A day or a second with an event in it stands for the
 * event, so it serves only while the playhead rests there. Between events it is the coarsest date that begins no further
 * off than a pixel shows, and that is not an event's.
 */
function placeOf(state: TimelineState): Interval {
  const { at, shown } = state;
  const resting = shown && restingPlace(shown);
  if (resting && resting.end - resting.start > DAY_MS) return resting;
  const isMeant = (date: Interval) => restingAt(state, date) === shown;
  const start = Math.floor(at / DAY_MS) * DAY_MS;
  const day = { start, end: start + DAY_MS };
  const tolerance = toleranceOf(state);
  const near = nearestDates(at).filter((date) => Math.abs(date.start - at) <= tolerance);
  const found = (shown ? [day] : near).find(isMeant);
  if (found) return found;
  const second = Math.floor(at / SECOND_MS) * SECOND_MS;
  const exact = { start: second, end: second + SECOND_MS };
  if (shown) return exact;
  const times = CLOCK_MS.map((unit) => Math.round(at / unit) * unit)
    .filter((time) => Math.abs(time - at) <= tolerance)
    .map((time) => ({ start: time, end: time + SECOND_MS }));
  const next = { start: exact.end, end: exact.end + SECOND_MS };
  return [...times, exact].find(isMeant) ?? next;
}

function firstWithin({ frame }: TimelineState, { start, end }: Interval): ChronologyEvent | undefined {
  const event = frame.events[firstFrom(frame.events, start)];
  return event && event.anchor < end ? event : undefined;
}

/** Whether a date of an address means an event: one anchored within its day, or one whose own date it is. */
function isAt(event: ChronologyEvent, at: Interval): boolean {
  if (at.end - at.start <= DAY_MS) return event.anchor >= at.start && event.anchor < at.end;
  const { start, end } = restingPlace(event);
  return start === at.start && end === at.end;
}

/** The event that an address rests on: one within its day, or one whose own date is what it says. */
function restingAt(state: TimelineState, at: Interval): ChronologyEvent | undefined {
  if (at.end - at.start <= DAY_MS) return firstWithin(state, at);
  return state.frame.events.find((event) => isAt(event, at));
}

const ALL_OF_TIME: Interval = { start: -Infinity, end: Infinity };

/** What the address says of a state; parts that are as at first are left out. */
export function addressOf(state: TimelineState): AddressState {
  const { scale } = state.frame;
  const { from, to } = state.window;
  const { lanes } = state.chronology;
  const laneIds = lanes.map(({ id }) => id);
  const shown = laneIds.filter(
    (id) => !withParents(lanes, id).some((each) => state.hiddenLanes.includes(each)),
  );
  const folded = laneIds.filter((id) => state.foldedLanes.includes(id));
  const at = state.selected || state.isAtHome ? undefined : placeOf(state);
  // An event that shares its date with an earlier one, or that has its lane hidden, is named as if it were chosen.
  const named = at && restingAt(state, at) !== state.shown ? state.shown : state.selected;
  const { opening } = state.chronology;
  // Where saying nothing would mean what the author wishes.
  const isAllSaid = !at && !named && Boolean(opening?.window ?? opening?.event);
  const window = isWhole(state.window)
    ? isAllSaid && ALL_OF_TIME
    : { start: scale.toInstant(from), end: scale.toInstant(to) };
  return {
    ...(window && { window }),
    ...(at && !named && { at }),
    ...(state.kind !== state.drawing.openingKind && { kind: state.kind }),
    ...(state.time !== state.drawing.openingTime && { time: state.time }),
    ...(state.hiddenLanes.length > 0 && { lanes: shown }),
    ...(folded.join() !== foldedAtFirst(lanes).join() && { folded }),
    ...(named && { selected: named.id }),
  };
}

/**
 * Gives a state what an address says; what it leaves out returns to how it was at first. Where it names an event and
 * another place of the playhead, the place is followed: nothing is chosen that the playhead is not on.
 */
export function restore(state: TimelineState, address: AddressState): void {
  state.player.pause();
  const { lanes } = state.chronology;
  const isLeftOut = (id: string) => address.lanes !== undefined && !address.lanes.includes(id);
  state.hiddenLanes = lanes
    .filter(({ id, parent }) => isLeftOut(id) && !withParents(lanes, parent).some(isLeftOut))
    .map(({ id }) => id);
  state.foldedLanes = address.folded ?? foldedAtFirst(lanes);
  state.kind = address.kind ?? state.drawing.openingKind;
  state.time = address.time ?? state.drawing.openingTime;
  const { at, window } = address;
  if (!at && !window && address.selected === undefined) {
    state.open();
    return;
  }
  state.window = window ? state.windowOf(window.start, window.end) : WHOLE;
  const named = state.find(address.selected);
  if (named && (!at || isAt(named, at))) state.standAt(named, true);
  else if (at) restAt(state, at);
  else state.clearSelection();
}

/** Puts the playhead at a date: on the event that it is the date of, if there is one. */
export function restAt(state: TimelineState, at: Interval): void {
  const event = restingAt(state, at);
  if (event) state.standAt(event);
  else state.moveTo(at.start);
}

/**
 * Shows what an address asks for.
 * @returns what of it was not understood
 */
export function openAddress(
  state: TimelineState,
  search: string,
  hash: string,
  readDate: ReadDate,
): readonly AddressFault[] {
  const read = readAddress(search, hash, state.chronology, readDate);
  restore(state, read.state);
  return read.faults;
}
