import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import type { ChronologyWords } from '../model/chronology-words';
import type { Tick } from './axis/tick';
import { makeFrame } from './frame';
import type { Mark } from './marks/mark';
import type { Parent } from './axis/parent-ticks';
import { PACKED_WIDTHS, type StageRoom, roomFor } from './rows/room';
import type { ScaleKind } from '../model/scale-kinds';
import { type Scene, sceneOf } from './scene';
import type { Tear } from './axis/tears';
import { openingWindow } from './scale/clamp';

/** The first view packed for one stage width, for the page before anything is measured. */
export interface Opening {
  readonly widthPx: number;
  /** How much larger it is drawn than it is laid out. */
  readonly factor: number;
  readonly scene: Scene;
}

/** The first view at every packed width; the style sheet chooses between them by container query. */
export interface Openings {
  readonly views: readonly Opening[];
  /** Every mark that has a place at some packed width, once, in time order. */
  readonly marks: readonly Mark[];
  readonly axis: OpeningAxis;
}

export function openingsOf(
  chronology: Chronology,
  kind: ScaleKind,
  m: Messages,
  words: Pick<ChronologyWords, 'short'>,
  roomOf: (stageWidthPx: number) => StageRoom = roomFor,
): Openings {
  const views = PACKED_WIDTHS.map((widthPx) => {
    const room = roomOf(widthPx);
    const frame = makeFrame(chronology, kind, room, [], m);
    return {
      widthPx,
      factor: room.factor,
      scene: sceneOf(frame, { ...openingWindow(chronology, frame.scale), widthPx: room.widthPx }, m, words),
    };
  });
  return { views, marks: marksOf(views), axis: axisOf(views) };
}

function marksOf(openings: readonly Opening[]): Mark[] {
  const all = openings.flatMap(({ scene }) => scene.marks);
  const byId = new Map(all.map((mark) => [mark.event.id, mark]));
  return [...byId.values()].sort((a, b) => a.anchor - b.anchor || a.event.order - b.event.order);
}

/** A tick of the first view, of either row, and the packed widths at which it shows. */
export type OpeningTick<T> = T & { readonly widths: string };

/** The ticks of one row at each opening; one that several widths share comes once. */
function merged<T extends { readonly at: number }>(
  openings: readonly Opening[],
  ticksOf: (scene: Scene) => readonly T[],
  keyOf: (tick: T) => string,
): OpeningTick<T>[] {
  const byKey = new Map<string, { tick: T; widths: number[] }>();
  for (const { widthPx, scene } of openings) {
    for (const tick of ticksOf(scene)) {
      const known = byKey.get(keyOf(tick));
      if (known) known.widths.push(widthPx);
      else byKey.set(keyOf(tick), { tick, widths: [widthPx] });
    }
  }
  return [...byKey.values()]
    .map(({ tick, widths }) => ({ ...tick, widths: widths.join(' ') }))
    .sort((a, b) => a.at - b.at);
}

/** Both rows of the axis at every packed width, and the tears at any. */
export interface OpeningAxis {
  readonly ticks: readonly OpeningTick<Tick>[];
  readonly parents: readonly OpeningTick<Parent>[];
  readonly tears: readonly Tear[];
}

function axisOf(openings: readonly Opening[]): OpeningAxis {
  return {
    ticks: merged(
      openings,
      ({ axis }) => axis.ticks,
      ({ instant, level, label }) => `${instant} ${level} ${label}`,
    ),
    parents: merged(
      openings,
      ({ axis }) => axis.parents,
      ({ instant, label }) => `${instant} ${label}`,
    ),
    tears: tearsAtAnyWidth(openings),
  };
}

/** The style sheet says tears in short below a plot of 760 px: what has room in the least plot of each has it in all. */
function tearsAtAnyWidth(openings: readonly Opening[]): Tear[] {
  const [narrow = [], , wide = []] = openings.map(({ scene }) => scene.axis.tears);
  return narrow.map((tear, place) => ({ ...tear, label: wide[place]?.label ?? '' }));
}
