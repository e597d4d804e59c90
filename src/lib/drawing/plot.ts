import { isAgain as isLaneAgain } from '../layout/marks/again';
import type { LaneRoom } from '../layout/rows/lanes';
import type { ScaleKind } from '../model/scale-kinds';
import type { Scene } from '../layout/scene';
import type { Messages } from '../messages/messages';
import type { Chronology, ChronologyEvent } from '../model/chronology';
import { laneBy, placeOfLane } from '../model/lane-tree';
import type { Instant } from '../time/calendar/instant';
import { type LaneColour, laneColour } from './items';

/** The playhead: a share of the view, outside 0–1 where it is out of sight, and what its flag says. */
export interface DrawnPlayhead {
  readonly at: Instant;
  readonly share: number;
  readonly words: string;
}

/** A scene with all there is to say of it, and the room that it is drawn in; its places count from the lanes' top and the plot's start. */
export interface Plot {
  readonly chronology: Chronology;
  readonly messages: Messages;
  readonly scene: Scene;
  readonly kind: ScaleKind;
  readonly room: Pick<LaneRoom, 'widthPx' | 'nameHeightPx'> & {
    /** From the top of the lanes to the axis, and what the axis has below it. */
    readonly lanesPx: number;
    readonly axisPx: number;
    /** How far below the plot's top the lanes begin, where they do not fill it. */
    readonly lanesTopPx?: number;
    /** Where lanes' names begin, and their width. */
    readonly names: { readonly x: number; readonly widthPx: number };
  };
  readonly hiddenLanes: readonly string[];
  /** The event chosen, beside which all others are grey. */
  readonly selectedId?: string | undefined;
  /** The event that the playhead rests on, where it is another. */
  readonly shownId?: string | undefined;
  /** Without it no date is ahead, under way or past. */
  readonly playhead?: DrawnPlayhead | undefined;
  /** An event's date, as in its mark's name. */
  dateOf(event: ChronologyEvent): string;
}

/** How far out of the view dots at its very edge reach, and the signs of what leaves it; the page has the same in stage.css. */
export const OVER_PX = 8;

/** The accent of an event's lane. */
export function accentOf({ chronology }: Plot, event: ChronologyEvent | undefined): LaneColour {
  return laneColour(placeOfLane(chronology.lanes, event?.lane));
}

/** Whether an event's lane has the accent of one before it, and is told from that by the form of its dots. */
export function isAgain({ chronology: { lanes } }: Plot, { lane }: ChronologyEvent): boolean {
  return isLaneAgain(placeOfLane(lanes, lane), lanes);
}

/** What assistive technology says of an event: “title, date in words, lane”, and how it is drawn broken. */
export function nameOf(event: ChronologyEvent, broken: string | undefined, plot: Plot): string {
  const lane = laneBy(plot.chronology.lanes, event.lane)?.title ?? '';
  return plot.messages.stage.mark([event.title, plot.dateOf(event), lane, broken]);
}

/** The event that a picture is about. */
export function shownIn({ shownId, selectedId }: Pick<Plot, 'shownId' | 'selectedId'>): string | undefined {
  return shownId ?? selectedId;
}
