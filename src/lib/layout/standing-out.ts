import type { Messages } from '../messages/messages';
import { type Bracket, type BracketRoom, bracketOver, silenceAt } from './axis/bracket';
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
 * longest; where the scale shows no lengths the sign of that silence, at its place. Those of lanes that are folded are not counted.
 */
export function standingOut(
  { chronology, scale, events }: Pick<Frame, 'chronology' | 'scale' | 'events'>,
  m: Messages,
  room: BracketRoom,
): Bracket | undefined {
  // Who made it has said what is to be seen.
  if ((chronology.part?.whole ?? chronology).notes?.length) return undefined;
  const findings = findingsOf(events, m);
  const found = findings.find((finding) => isSeen(finding, scale));
  if (found) return bracketOver(on(scale, found), found.words, MOST[found.kind], room);
  const silence = scale.kind === 'even' && findings.find(({ kind }) => kind === 'silence');
  if (!silence) return undefined;
  const { from, to } = on(scale, silence);
  return silenceAt((from + to) / 2, silence.words, room);
}
