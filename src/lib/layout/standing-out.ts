import type { Messages } from '../messages/messages';
import { type Bracket, bracketOver } from './axis/bracket';
import type { Tear } from './axis/tears';
import type { Frame } from './frame';
import { mostOf } from './most-of';
import type { View } from './scale/view';

// What takes more of the picture is no small part of it; but what is short by the calendar may look long on a scale that is not by it.
const MOST = { end: 0.5, stretch: 0.95 } as const;

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
  const found = mostOf(events, m);
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
