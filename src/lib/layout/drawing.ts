import type { Chronology, ChronologyEvent } from '../model/chronology';
import type { Direction } from '../model/direction';
import type { Instant } from '../time/calendar/instant';
import type { KindTag } from './marks/kind-tags';
import type { Openings } from './openings';
import type { OverviewLane } from './overview';
import type { StageRoom } from './rows/room';
import type { ScaleKind } from '../model/scale-kinds';
import type { TimeScale } from './scale/scale';
import type { Scene } from './scene';
import type { Shares, View } from './scale/view';
import type { Whereabouts } from './whereabouts';

/** A chronology on one scale and in one room, whatever part of it is in sight. */
export interface DrawnFrame {
  readonly scale: TimeScale;
  /** The events of lanes that are not folded, in time order. */
  readonly events: readonly ChronologyEvent[];
  /** How much of their height the lanes need; a frame that does not know takes all that there is. */
  readonly lanesHeightPx?: number;
  /**
   * @param chosen the id of an event that is drawn and named whole if it is in view, wherever it has no room
   * @param held a part of the scale around the view whose rows are not closed; the view itself where it is left out
   */
  sceneAt(view: View, chosen?: string, held?: Shares): Scene;
  overview(): readonly OverviewLane[];
  /** What the links of an event say at their far ends in a scene of this frame. */
  tagsIn(scene: Scene, id: string): readonly KindTag[];
  /** An instant in words, as fine as the step that suits a window's zoom around it; empty where that is not known. */
  wordsAt(instant: Instant, window: Shares): string;
  /** What there is to say of an instant, with its date as fine as that; a frame that lacks the words has none. */
  whereaboutsAt?(instant: Instant, window: Shares): Whereabouts;
  /**
   * How many lanes of a scene are below those in sight, which is scrolled so far, and how many events these have, in words;
   * empty for none. A frame that lacks the words has none.
   */
  moreLanes?(scene: Scene, scrolledPx: number): string;
  /** The boundary of that step before (−1) or after (1) an instant; the instant itself where none is known. */
  boundaryBy(by: 1 | -1, instant: Instant, window: Shares): Instant;
}

/** What is to be drawn; lengths in CSS pixels. A timeline's state is one. */
export interface DrawingRequest {
  readonly kind: ScaleKind;
  readonly window: Shares;
  /** Ids of lanes that are hidden, all of whose events are in their strips. */
  readonly hiddenLanes: readonly string[];
  /** Ids of those that are drawn as one with the lanes in them; what the author wants, where it is left out. */
  readonly foldedLanes?: readonly string[];
  /** The stage's width, once it is measured. */
  readonly stageWidthPx: number | undefined;
  /** The event that is chosen, or that the playhead rests on. */
  readonly shown?: ChronologyEvent | undefined;
  /** The lanes' height, where whoever shows the stage has set it; what has no tools around it is looked at from farther away. */
  readonly options: { readonly lanesPx: number | undefined; readonly hasTools?: boolean };
}

/** What travels to another part of the scale. */
export interface Traveller {
  readonly player: { pause(): void };
  readonly frame: Pick<DrawnFrame, 'scale'>;
  travelTo(window: Shares): void;
}

/** Where a playhead stands, in what scene. */
export interface PlayheadInScene extends Traveller {
  readonly chronology: Chronology;
  readonly messages: { readonly locale: string };
  readonly scene: Scene;
  readonly view: View;
  readonly frame: Pick<DrawnFrame, 'scale' | 'tagsIn'>;
  readonly at: Instant;
  /** Before it has gone anywhere it has no line. */
  readonly isAtHome: boolean;
  readonly shown: { readonly id: string } | undefined;
}

/** Where a timeline's pictures come from: from all of layout/, or from one picture that it has made beforehand. */
export interface Drawing {
  /** The scale that the chronology opens on. */
  readonly openingKind: ScaleKind;
  /** The way that time runs at first: that of the chronology's language. Nothing is laid out by it. */
  readonly openingTime: Direction;
  /** Where the playhead is at first: the end of the last date. */
  readonly home: Instant;
  /** Which part of its chronology it draws, where that is not all, and what draws all of it. */
  readonly part?: { readonly of: Chronology; readonly whole: Drawing };
  /** Draws a part of its chronology; a drawing without it draws but the whole. */
  ofPart?(part: Chronology): Drawing;
  /** Whether this can be drawn as it is asked for; a drawing without it draws whatever is. */
  draws?(asked: DrawingRequest): boolean;
  roomFor(asked: Pick<DrawingRequest, 'stageWidthPx' | 'options'>): StageRoom;
  frameFor(
    asked: Pick<DrawingRequest, 'kind' | 'hiddenLanes' | 'foldedLanes' | 'shown'>,
    room: StageRoom,
  ): DrawnFrame;
  viewOf(window: Shares, room: StageRoom): View;
  /** Draws in the page what of a scene frames have no hand for at first; a drawing without it has none of that. */
  besides?(of: PlayheadInScene): void;
  /** The first view for a stage that nobody has measured; a drawing without it is for one that somebody has. */
  openings?(): Openings;
}
