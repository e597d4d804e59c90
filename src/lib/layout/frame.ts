import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import { type LaneLayout, type LaneRoom, layOutLanes } from './rows/lanes';
import { oncePer } from '../index/once';
import { type NoteSpot, noteWishes } from './marks/notes';
import { type PlacedEra, eraRowsIn, erasHeight, placedEras } from './rows/era-rows';
import { type Placed, placedOn } from './rows/placed';
import { keyedLanes } from './key-event';
import type { ScaleKind } from '../model/scale-kinds';
import { nested } from './nested';

/** What a scene is drawn from: everything that does not change while the view moves. */
export interface Frame extends Placed {
  readonly room: LaneRoom;
  readonly lanesAt: (zoom: number) => readonly LaneLayout[];
  /** How high the lanes are together, in CSS pixels; more than their room where they have to be scrolled. */
  readonly lanesHeightPx: number;
  readonly notes: readonly NoteSpot[];
  readonly eras: readonly PlacedEra[];
  /** How many rows of their names stand above the lanes. */
  readonly eraRows: number;
}

const lastOf = oncePer<Placed, { frame?: Frame }>(() => ({}));

function isSame(a: LaneRoom, b: LaneRoom): boolean {
  return (
    a.widthPx === b.widthPx &&
    a.heightPx === b.heightPx &&
    a.nameHeightPx === b.nameHeightPx &&
    a.nameWidthPx === b.nameWidthPx &&
    a.hasWholeLabels === b.hasWholeLabels &&
    a.mayScroll === b.mayScroll &&
    a.noteFactor === b.noteFactor &&
    a.factor === b.factor
  );
}

function movedDown(lane: LaneLayout, byPx: number): LaneLayout {
  return { ...lane, top: lane.top + byPx, rowsTop: lane.rowsTop + byPx };
}

/**
 * Prepares a chronology for a scale and a size, in three steps that are each taken again only where what it is for has
 * changed: what its events are by themselves (`index/`), their places on the scale (`placed`), and their rows in the room.
 * @param hiddenLanes ids of lanes that are hidden: all of their events are in their strip, and no step goes to them
 * @param m what broken bars say how long they last in; without it they do not
 * @param foldedLanes ids of those that are drawn as one with the lanes in them; what the author wants, where it is left out
 */
export function makeFrame(
  chronology: Chronology,
  kind: ScaleKind,
  room: LaneRoom,
  hiddenLanes: readonly string[] = [],
  m?: Messages,
  foldedLanes?: readonly string[],
): Frame {
  const shown = nested(chronology, hiddenLanes, foldedLanes, m);
  const placed = placedOn(shown.chronology, kind, shown.hiddenLanes, m);
  const last = lastOf(placed);
  if (!last.frame || !isSame(last.frame.room, room)) {
    const titles = shown.chronology.lanes.map(({ title }) => title);
    const lanes = m ? keyedLanes(placed, m) : placed.lanes;
    const eras = placedEras(shown.chronology);
    const eraRows = eraRowsIn(eras, room.heightPx);
    const erasPx = erasHeight(eraRows + Number(chronology.today ?? false));
    const left = { ...room, heightPx: room.heightPx - erasPx };
    const laidOut = (factor?: number) => {
      const wishes = noteWishes(placed, room, factor);
      return { wishes, ...layOutLanes(lanes, titles, left, wishes) };
    };
    const large = shown.chronology.notes?.length ? laidOut(room.noteFactor) : undefined;
    const isLarge =
      room.noteFactor === undefined || (large?.notes.size === large?.wishes.length && !large?.hasAside);
    const { wishes, at, heightPx, notes } = (isLarge && large) || laidOut();
    last.frame = {
      ...{ ...placed, room, eras, eraRows },
      lanesAt: erasPx === 0 ? at : (zoom) => at(zoom).map((lane) => movedDown(lane, erasPx)),
      lanesHeightPx: heightPx + erasPx,
      notes: wishes.flatMap((wish, index): NoteSpot[] => {
        const place = notes.get(index);
        return place === undefined ? [] : [{ ...wish, ...place, top: place.top + erasPx }];
      }),
    };
  }
  return last.frame;
}
