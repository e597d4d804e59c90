import { liveDrawing } from '../layout/live-drawing';
import { WHOLE, isWhole } from '../layout/scale/view';
import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import { wordsOf } from '../model/chronology-words';
import { foldedAtFirst, parentIds } from '../model/lane-tree';
import type { TimelineState } from './timeline-state.svelte';

/**
 * Shows a chronology in place of another, as when it is edited: the same instants stay in sight, and the playhead where it
 * is, on the same event where that is still there. The scale goes by the new one for as long as nobody has chosen another.
 */
export function renew(timeline: TimelineState, chronology: Chronology, m: Messages): void {
  const {
    window,
    frame,
    kind,
    hiddenLanes,
    foldedLanes,
    shown,
    selected,
    at,
    isAtHome,
    drawing: before,
  } = timeline;
  const isAsAtFirst = foldedLanes.join() === foldedAtFirst(timeline.chronology.lanes).join();
  const [from, to] = [frame.scale.toInstant(window.from), frame.scale.toInstant(window.to)];
  const words = wordsOf(chronology, m);
  const drawing = liveDrawing(chronology, m, words);
  timeline.chronology = chronology;
  timeline.words = words;
  timeline.drawing = drawing;
  timeline.kind = kind === before.openingKind ? drawing.openingKind : kind;
  timeline.time = drawing.openingTime;
  const lanes = chronology.lanes.map(({ id }) => id);
  const hidden = hiddenLanes.filter((id) => lanes.includes(id));
  timeline.hiddenLanes = hidden.length < lanes.length ? hidden : [];
  const parents = parentIds(chronology.lanes);
  timeline.foldedLanes = isAsAtFirst
    ? foldedAtFirst(chronology.lanes)
    : foldedLanes.filter((id) => parents.includes(id));
  timeline.held = undefined;
  const event = timeline.find(shown?.id);
  if (event) timeline.standAt(event, selected !== undefined);
  else timeline.standAt(isAtHome ? drawing.home : at);
  timeline.window = isWhole(window) || chronology.events.length === 0 ? WHOLE : timeline.windowOf(from, to);
}
