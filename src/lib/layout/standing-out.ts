import { oncePer } from '../index/once';
import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import { type Bracket, bracketOver } from './axis/bracket';
import type { Tear } from './axis/tears';
import type { Frame } from './frame';
import type { Majority } from './densest';
import { majorityOf } from './majority';
import type { View } from './scale/view';

// What takes more of the picture is no small part of it; but what is short by the calendar may look long on a scale that is not by it.
const MOST = { end: 0.5, stretch: 0.95 } as const;

// Of more a picture shows densities, and to look through them takes longer than a frame.
const MOST_EVENTS = 20_000;

/** By the words of a language, what was found of some events; a pan asks again and again. */
const knownOf = oncePer<readonly ChronologyEvent[], Map<Messages, Majority | undefined>>(() => new Map());

function foundIn(events: readonly ChronologyEvent[], m: Messages): Majority | undefined {
  const known = knownOf(events);
  if (!known.has(m)) known.set(m, majorityOf(events, m));
  return known.get(m);
}

/**
 * The bracket over what stands out by itself: where most of the events lie. Those of lanes that are folded are not counted.
 */
export function standingOut(
  { chronology, scale, events }: Pick<Frame, 'chronology' | 'scale' | 'events'>,
  view: View,
  m: Messages,
  tears: readonly Tear[],
): Bracket | undefined {
  // Who made it has said what is to be seen.
  if ((chronology.part?.whole ?? chronology).notes?.length) return undefined;
  const found = events.length > MOST_EVENTS ? undefined : foundIn(events, m);
  if (!found) return undefined;
  const { start, end, count, isShort, said } = found;
  return bracketOver(
    { from: scale.toShare(start), to: scale.toShare(end) },
    [said(events.length), m.narrator.among(count, events.length)],
    isShort ? MOST.stretch : MOST.end,
    view,
    tears,
  );
}
