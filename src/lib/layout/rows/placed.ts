import type { Messages } from '../../messages/messages';
import type { Chronology, ChronologyEvent } from '../../model/chronology';
import type { Bounds } from '../../time/bounds';
import { type BrokenWords, breaksIn, brokenWords } from './breaks';
import type { Part } from '../scale/date-parts';
import { measureOf } from '../scale/extent';
import { type Indexed, indexOf } from './indexed';
import { oncePer } from '../scale/once';
import { type Piece, type ScaleKind, type TimeScale, makeScale } from '../scale/scale';
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

/** A chronology on a scale, without the lanes that are hidden: what depends on no size. */
export interface Placed {
  readonly chronology: Chronology;
  readonly scale: TimeScale;
  /** The events shown, in time order. */
  readonly events: readonly ChronologyEvent[];
  readonly prepared: ReadonlyMap<string, Prepared>;
  /** The same by lane, in time order; nothing in those that are hidden. */
  readonly lanes: readonly (readonly Prepared[])[];
}

function prepare(indexed: Indexed, scale: TimeScale, m: Messages | undefined): Prepared {
  const { event, parts, start, end, titlePx, headPx, tailPx } = indexed;
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
    start: share(start),
    end: share(end),
    anchor: scale.toShare(event.anchor),
    labelPx: words?.length === undefined ? titlePx : textWidth(event.title + words.length, LABEL_PX),
    weight: event.weight,
    headPx,
    tailPx,
  };
}

function place(
  chronology: Chronology,
  kind: ScaleKind,
  hiddenLanes: readonly string[],
  m: Messages | undefined,
): Placed {
  const scale = makeScale(kind, measureOf(chronology));
  const prepared = new Map<string, Prepared>();
  const byLane = new Map<string, Prepared[]>(chronology.lanes.map(({ id }) => [id, []]));
  const hidden = new Set(hiddenLanes);
  for (const indexed of indexOf(chronology)) {
    const { id, lane } = indexed.event;
    if (hidden.has(lane)) continue;
    const one = prepare(indexed, scale, m);
    prepared.set(id, one);
    byLane.get(lane)?.push(one);
  }
  return {
    chronology,
    scale,
    events: chronology.events.filter(({ lane }) => !hidden.has(lane)),
    prepared,
    lanes: [...byLane.values()],
  };
}

interface Last {
  readonly hiddenLanes: readonly string[];
  readonly m: Messages | undefined;
  readonly placed: Placed;
}

const lastOf = oncePer<Chronology, Map<ScaleKind, Last>>(() => new Map());

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/**
 * Places a chronology on a scale. On each it keeps the last, since a stage of another size asks for the same again.
 * @param hiddenLanes ids of lanes whose events are left out; the lanes keep their place
 * @param m what broken bars say how long they last in; without it they do not
 */
export function placedOn(
  chronology: Chronology,
  kind: ScaleKind,
  hiddenLanes: readonly string[],
  m: Messages | undefined,
): Placed {
  const last = lastOf(chronology);
  const known = last.get(kind);
  if (known && known.m === m && isSame(known.hiddenLanes, hiddenLanes)) return known.placed;
  const placed = place(chronology, kind, hiddenLanes, m);
  last.set(kind, { hiddenLanes, m, placed });
  return placed;
}
