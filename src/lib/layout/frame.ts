import type { Messages } from '../messages/messages';
import type { Chronology, ChronologyEvent } from '../model/chronology';
import type { Bounds } from '../time/bounds';
import { type BrokenWords, breaksIn, brokenWords } from './breaks';
import { measureOf } from './extent';
import { type LaneLayout, type LaneRoom, layOutLanes } from './lanes';
import { type Piece, type ScaleKind, type TimeScale, makeScale } from './scale';
import type { Part } from './date-parts';
import { partsOf } from './shape';
import { LABEL_PX, type PackItem } from './slot';
import { textWidth } from './text-width';

/** An event ready to be drawn: its pieces in instants and its extent in shares of the whole scale. */
export interface Prepared extends PackItem, BrokenWords {
  readonly event: ChronologyEvent;
  /** Of its record, or else of its claim. */
  readonly bounds: Bounds;
  readonly parts: readonly Part[];
  /** The folds that it runs through. */
  readonly breaks: readonly Piece[];
}

/** What a scene is drawn from: everything that does not change while the view moves. */
export interface Frame {
  readonly chronology: Chronology;
  readonly scale: TimeScale;
  readonly room: LaneRoom;
  /** The events shown, in time order. */
  readonly events: readonly ChronologyEvent[];
  readonly prepared: ReadonlyMap<string, Prepared>;
  readonly lanesAt: (zoom: number) => readonly LaneLayout[];
}

// As wide as event-mark.css draws an unknown end.
const BRACKET_PX = 14;

function prepare(event: ChronologyEvent, scale: TimeScale, m: Messages | undefined): Prepared {
  const parts = partsOf(event);
  const breaks = breaksIn(parts, scale);
  const words = m && brokenWords(event, breaks, m);
  const share = (instant: number) => Math.min(1, Math.max(0, scale.toShare(instant)));
  return {
    event,
    bounds: (event.record ?? event.claim).bounds,
    parts,
    breaks,
    ...words,
    id: event.id,
    start: share(Math.min(...parts.map((part) => part.start))),
    end: share(Math.max(...parts.map((part) => part.end))),
    anchor: scale.toShare(event.anchor),
    labelPx: textWidth(event.title + (words?.length ?? ''), LABEL_PX),
    weight: event.weight,
    headPx: parts.some(({ open }) => open === 'unknown-start') ? BRACKET_PX : 0,
    tailPx: parts.some(({ open }) => open === 'unknown-end') ? BRACKET_PX : 0,
  };
}

/**
 * Prepares a chronology for a scale and a size.
 * @param hiddenLanes ids of lanes whose events are left out; the lanes keep their place
 * @param m what broken bars say how long they last in; without it they do not
 */
export function makeFrame(
  chronology: Chronology,
  kind: ScaleKind,
  room: LaneRoom,
  hiddenLanes: readonly string[] = [],
  m?: Messages,
): Frame {
  const scale = makeScale(kind, measureOf(chronology));
  const events = chronology.events.filter((event) => !hiddenLanes.includes(event.lane));
  const prepared = new Map(events.map((event) => [event.id, prepare(event, scale, m)]));
  const lanes = chronology.lanes.map(({ id }) =>
    [...prepared.values()].filter(({ event }) => event.lane === id),
  );
  return { chronology, scale, room, events, prepared, lanesAt: layOutLanes(lanes, room) };
}
