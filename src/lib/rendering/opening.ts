import { PACKED_WIDTHS, roomFor } from '../layout/room';
import { type Scene, sceneOf } from '../layout/scene';
import type { Tick } from '../layout/axis';
import type { Mark } from '../layout/mark';
import type { Parent } from '../layout/parent-ticks';
import { makeFrame } from '../layout/frame';
import type { TimelineState } from '../view/timeline-state.svelte';
import { WHOLE } from '../view/window';

/** The first view packed for one stage width, for the page before anything is measured. */
export interface Opening {
  readonly widthPx: number;
  readonly scene: Scene;
}

/** The first view at each packed width; the style sheet chooses between them by container query. */
export function openingsOf({ chronology, openingKind, messages, words }: TimelineState): Opening[] {
  return PACKED_WIDTHS.map((widthPx) => {
    const room = roomFor(widthPx);
    const frame = makeFrame(chronology, openingKind, room);
    return { widthPx, scene: sceneOf(frame, { ...WHOLE, widthPx: room.widthPx }, messages, words) };
  });
}

/** Every mark that has a place at some packed width, once, in time order. */
export function openingMarks(openings: readonly Opening[]): Mark[] {
  const byId = new Map(openings.flatMap(({ scene }) => scene.marks.map((mark) => [mark.event.id, mark])));
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

/** Both rows of the axis at every packed width. */
export interface OpeningAxis {
  readonly ticks: readonly OpeningTick<Tick>[];
  readonly parents: readonly OpeningTick<Parent>[];
}

export function openingAxis(openings: readonly Opening[]): OpeningAxis {
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
  };
}
