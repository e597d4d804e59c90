import type { Messages } from '../messages/messages';
import { type Bracket, type BracketRoom, bracketOver } from './axis/bracket';
import { type Finding, findingsOf } from './findings';
import type { Frame } from './frame';
import type { TimeScale } from './scale/scale';
import type { Shares } from './scale/view';

// What takes more of the picture is no part of it.
const MOST = { counted: 0.95, silence: 0.8, longest: 0.8 } as const;

const on = (scale: TimeScale, { start, end }: Finding): Shares => ({
  from: scale.toShare(start),
  to: scale.toShare(end),
});

/** Whether it is seen as a part of the scale, and is not what a fold says already; on an even one nothing is seen to be long. */
function isSeen(finding: Finding, scale: TimeScale): boolean {
  if (scale.kind === 'even' && finding.kind !== 'counted') return false;
  const { from, to } = on(scale, finding);
  const isFolded = scale.pieces.some((piece) => piece.isFolded && piece.from < to && piece.to > from);
  return to - from <= MOST[finding.kind] && !(isFolded && finding.kind === 'silence');
}

/**
 * The bracket over what stands out by itself: where most of the events lie, else the longest silence or what lasts the
 * longest. Those of lanes that are folded are not counted.
 */
export function standingOut(
  { chronology, scale, events }: Pick<Frame, 'chronology' | 'scale' | 'events'>,
  m: Messages,
  room: BracketRoom,
): Bracket | undefined {
  // Who made it has said what is to be seen.
  if ((chronology.part?.whole ?? chronology).notes?.length) return undefined;
  const found = findingsOf(events, m).find((finding) => isSeen(finding, scale));
  return found && bracketOver(on(scale, found), found.words, MOST[found.kind], room);
}
