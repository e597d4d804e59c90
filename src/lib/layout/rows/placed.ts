import { columnsOf } from '../../index/columns';
import { lanesOf, rowOf } from '../../index/lanes';
import { oncePer } from '../../index/once';
import type { Messages } from '../../messages/messages';
import type { Chronology, ChronologyEvent } from '../../model/chronology';
import type { Bounds } from '../../time/edtf/bounds';
import type { Instant } from '../../time/calendar/instant';
import { type BrokenWords, breaksIn, brokenWords } from './breaks';
import { misleadingOn } from '../scale/crowding';
import type { Part } from '../scale/date-parts';
import { measureOf } from '../scale/extent';
import type { ScaleKind } from '../../model/scale-kinds';
import { type Piece, type TimeScale, makeScale } from '../scale/scale';
import { partsOf } from '../scale/shape';
import type { Shares } from '../scale/view';
import { LABEL_PX, LEAST_MARK_PX, type PackItem, type PackLane, SHORTEST_LABEL_PX } from './slot';
import { nestingOf } from './nesting';
import { textWidth } from './text-width';

/** An event ready to be drawn: its pieces in instants and its extent in shares of the whole scale. */
export interface Prepared extends PackItem, BrokenWords {
  readonly event: ChronologyEvent;
  /** Of its record, or else of its claim. */
  readonly bounds: Bounds;
  readonly parts: readonly Part[];
  /** Where it is drawn broken. */
  readonly breaks: readonly Piece[];
  /** What its dates cover, of which its ink may be the middle alone. */
  readonly box: Shares;
}

/** The events of a lane on a scale, each prepared when it is first asked for: of a crowd few ever are. */
export interface PlacedLane extends PackLane {
  /** Their places in `Chronology.events`. */
  readonly rows: Uint32Array;
  /** What of the whole scale an event covers, as far as that is known. */
  extentAt(rank: number): Shares;
  at(rank: number): Prepared;
}

/** A chronology on a scale, with lanes that are folded: what depends on no size. */
export interface Placed {
  readonly chronology: Chronology;
  readonly scale: TimeScale;
  /** The events of lanes that are not folded, in time order. */
  readonly events: readonly ChronologyEvent[];
  /** As `Chronology.lanes`. */
  readonly lanes: readonly PlacedLane[];
  /** An event by its id. */
  preparedOf(id: string): Prepared | undefined;
}

// As wide as event-mark.css draws an unknown end.
const BRACKET_PX = 14;

/** An instant as a share of the whole scale; open ends reach its edges. */
export function shareOn(scale: TimeScale, instant: Instant): number {
  return Math.min(1, Math.max(0, scale.toShare(instant)));
}

/** What of the whole scale a piece is drawn over: a day's dot stands in the middle of its day, however wide that is. */
export function stretchOn(scale: TimeScale, { shape, start, end }: Part): Shares {
  if (shape !== 'point') return { from: shareOn(scale, start), to: shareOn(scale, end) };
  const middle = shareOn(scale, start + (end - start) / 2);
  return { from: middle, to: middle };
}

function prepare(
  event: ChronologyEvent,
  rank: number,
  scale: TimeScale,
  m: Messages | undefined,
  misleading: ReadonlySet<Part>,
): Prepared {
  const parts = partsOf(event);
  const breaks = breaksIn(parts, scale, misleading);
  const words = m && brokenWords(event, breaks, m);
  const labelPx = textWidth(event.title + (words?.joint ?? '') + (words?.length ?? ''), LABEL_PX);
  const inks = parts.map((part) => ({ ...stretchOn(scale, part), isDot: part.shape === 'point' }));
  const [start, end] = [Math.min(...inks.map(({ from }) => from)), Math.max(...inks.map(({ to }) => to))];
  const dotPx = (at: number) =>
    inks.some(({ isDot, from }) => isDot && from === at) ? LEAST_MARK_PX / 2 : 0;
  const bracketPx = (side: Part['open']) => (parts.some(({ open }) => open === side) ? BRACKET_PX : 0);
  return {
    event,
    rank,
    bounds: (event.record ?? event.claim).bounds,
    parts,
    breaks,
    ...words,
    box: {
      from: shareOn(scale, Math.min(...parts.map((part) => part.start))),
      to: shareOn(scale, Math.max(...parts.map((part) => part.end))),
    },
    start,
    end,
    anchor: scale.toShare(event.anchor),
    labelPx,
    leastLabelPx: Math.min(labelPx, SHORTEST_LABEL_PX),
    weight: event.weight,
    headPx: Math.max(bracketPx('unknown-start'), dotPx(start)),
    tailPx: Math.max(bracketPx('unknown-end'), dotPx(end)),
  };
}

function place(
  chronology: Chronology,
  kind: ScaleKind,
  hiddenLanes: readonly string[],
  m: Messages | undefined,
): Placed {
  const { events } = chronology;
  const { starts, ends, lanes: placeOf } = columnsOf(chronology);
  const scale = makeScale(kind, measureOf(chronology));
  const misleading = misleadingOn(kind, chronology);
  const hidden = new Set(hiddenLanes);
  const eventAt = (row: number | undefined): ChronologyEvent => {
    const event = events[row ?? -1];
    if (!event) throw new RangeError(`expected an event’s place, found ${String(row)} of ${events.length}`);
    return event;
  };
  const lanes = lanesOf(chronology).map((lane, index): PlacedLane => {
    const { rows } = lane;
    const own = chronology.lanes[index];
    const prepared = new Map<number, Prepared>();
    return {
      rows,
      best: lane.best,
      length: rows.length,
      isFolded: hidden.has(own?.id ?? ''),
      ...(own?.place !== undefined && { nesting: nestingOf(own, rows.length) }),
      anchors: Float64Array.from(rows, (row) => scale.toShare(eventAt(row).anchor)),
      extentAt: (rank) => {
        const row = rows[rank] ?? 0;
        return { from: shareOn(scale, starts[row] ?? 0), to: shareOn(scale, ends[row] ?? 0) };
      },
      idAt: (rank) => eventAt(rows[rank]).id,
      at: (rank) => {
        const known = prepared.get(rank) ?? prepare(eventAt(rows[rank]), rank, scale, m, misleading);
        prepared.set(rank, known);
        return known;
      },
    };
  });
  return {
    chronology,
    scale,
    events: hidden.size === 0 ? events : events.filter((_, row) => !lanes[placeOf[row] ?? 0]?.isFolded),
    lanes,
    preparedOf: (id) => {
      const row = rowOf(chronology, id);
      if (row === undefined) return undefined;
      const lane = lanes.find(({ rows }) => rows.includes(row));
      return lane?.at(lane.rows.indexOf(row));
    },
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
 * @param hiddenLanes ids of lanes that are folded: all of their events are in their strip, and no step goes to them
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
