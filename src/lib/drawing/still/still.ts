import type { StageRoom } from '../../layout/rows/room';
import type { ScaleKind } from '../../model/scale-kinds';
import type { Scene } from '../../layout/scene';
import type { Messages } from '../../messages/messages';
import type { Chronology, ChronologyEvent } from '../../model/chronology';
import type { Direction } from '../../model/direction';
import type { Theme } from '../palette';
import type { DrawnPlayhead } from '../plot';
import type { Sheet } from './sheet';

/** A run of a quote; the marked ones are its dating words. */
export interface PassageRun {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A passage as it is set: quotation marks and ellipses included, and where it stands. */
export interface Passage {
  readonly runs: readonly PassageRun[];
  /** The section, and the language of a quote in another one than the interface's. */
  readonly place?: string;
  /** Of the quote, where it is another than the other quotes'. */
  readonly lang?: string;
}

/** What a still says, in the words of the page. */
export interface StillWords {
  /** An event's date, as in its mark's name. */
  date(event: ChronologyEvent): string;
  /** Its date with what the source says and what is on record. */
  dates(event: ChronologyEvent): string;
  /** Its first quote. */
  passage(event: ChronologyEvent): Passage | undefined;
  /** How the source is cited. */
  readonly citation?: string;
}

/**
 * What all stills of a chronology share. `address` is the page's, for the caption line; `serifWidth` measures the
 * reading face in CSS pixels where more is known of it than its table.
 */
export interface StillContent {
  readonly chronology: Chronology;
  readonly messages: Messages;
  readonly words: StillWords;
  readonly theme: Theme;
  readonly address?: string;
  /** The way that time runs; that of the chronology's language where it is left out. */
  readonly time?: Direction;
  readonly serifWidth?: ((text: string, sizePx: number) => number) | undefined;
}

/** A picture of a timeline: a scene, laid out for the room that a sheet leaves for it. */
export interface Still extends StillContent {
  readonly sheet: Sheet;
  readonly room: StageRoom;
  readonly scene: Scene;
  readonly kind: ScaleKind;
  /** The way that time runs. */
  readonly time: Direction;
  readonly hiddenLanes: readonly string[];
  /** The event chosen, beside which all others are grey. */
  readonly selectedId?: string;
  /** The event that the playhead rests on, where it is another. */
  readonly shownId?: string;
  /** Without it no date is ahead, under way or past. */
  readonly playhead?: DrawnPlayhead;
}

/** The event that a still is about. */
export function shownEvent({ chronology, shownId, selectedId }: Still): ChronologyEvent | undefined {
  const id = shownId ?? selectedId;
  return id === undefined ? undefined : chronology.events.find((event) => event.id === id);
}
