import type { Chronology } from '../model/chronology';
import type { Direction } from '../model/direction';
import type { Grain } from '../time/calendar/clock';
import type { Instant } from '../time/calendar/instant';
import type { Drawing, DrawnFrame } from './drawing';
import type { KindTag } from './marks/kind-tags';
import type { Mark } from './marks/mark';
import type { OverviewLane } from './overview';
import type { StageRoom } from './rows/room';
import type { ScaleKind } from '../model/scale-kinds';
import { type Piece, scaleOf } from './scale/scale';
import type { Scene } from './scene';
import { WHOLE, isWhole } from './scale/view';

/** The size of a stage in CSS pixels: all of its width, and the height of its lanes. */
export interface StageSize {
  readonly widthPx: number;
  readonly lanesPx: number;
}

/** A mark as data: its event by its id, whose bounds it has. */
export type StoredMark = Omit<Mark, 'event' | 'bounds'> & { readonly id: string };

/** The first view of a chronology at one size, as data. */
export interface StoredPicture {
  readonly size: StageSize;
  readonly room: StageRoom;
  readonly kind: ScaleKind;
  readonly time: Direction;
  readonly home: Instant;
  /** What is said of that. */
  readonly homeWords: string;
  readonly pieces: readonly Piece[];
  readonly grain: Grain;
  readonly scene: Omit<Scene, 'marks'> & { readonly marks: readonly StoredMark[] };
  readonly overview: readonly OverviewLane[];
  /** Where names stand else while an event is chosen that it does not name whole, by its id and theirs. */
  readonly over: Readonly<Record<string, Readonly<Record<string, Pick<Mark, 'label' | 'labelLeft'>>>>>;
  /** What the links of each event that has any say, by its id. */
  readonly tags: Readonly<Record<string, readonly KindTag[]>>;
}

// Places are shares of the width, so that a few pixels more or less move no label onto another.
const TOLERANCE_PX = 4;

/** Whether a picture will do on a stage of another size; never where the lanes are as tall as suits the width. */
export function suits({ size }: StoredPicture, widthPx: number, lanesPx: number | undefined): boolean {
  if (lanesPx === undefined) return false;
  return Math.max(Math.abs(widthPx - size.widthPx), Math.abs(lanesPx - size.lanesPx)) <= TOLERANCE_PX;
}

/** Draws one picture, whatever is asked for. */
export function storedDrawing(picture: StoredPicture, { events }: Chronology): Drawing {
  const byId = new Map(events.map((event) => [event.id, event]));
  const scene: Scene = {
    ...picture.scene,
    marks: picture.scene.marks.flatMap(({ id, ...mark }) => {
      const event = byId.get(id);
      return event ? [{ ...mark, event, bounds: (event.record ?? event.claim).bounds }] : [];
    }),
  };
  const scale = scaleOf(picture.kind, picture.pieces, picture.grain);
  const frame: DrawnFrame = {
    ...{ scale, events },
    sceneAt: (_, chosen = '') => {
      const over = picture.over[chosen];
      return over
        ? { ...scene, marks: scene.marks.map((mark) => ({ ...mark, ...over[mark.event.id] })) }
        : scene;
    },
    overview: () => picture.overview,
    tagsIn: (_, id) => picture.tags[id] ?? [],
    wordsAt: (instant) => (instant === picture.home ? picture.homeWords : ''),
    boundaryBy: (_, instant) => instant,
  };
  return {
    openingKind: picture.kind,
    openingTime: picture.time,
    home: picture.home,
    draws: ({ kind, window, hiddenLanes, stageWidthPx, options: { lanesPx }, shown }) =>
      kind === picture.kind &&
      isWhole(window) &&
      hiddenLanes.length === 0 &&
      // What it only counts it cannot draw.
      (!shown || scene.marks.some(({ event }) => event === shown)) &&
      stageWidthPx !== undefined &&
      suits(picture, stageWidthPx, lanesPx),
    roomFor: () => picture.room,
    viewOf: (_, { widthPx }) => ({ ...WHOLE, widthPx }),
    frameFor: () => frame,
  };
}
