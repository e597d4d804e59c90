import type { Messages } from '../messages/messages';
import type { Chronology, ChronologyEvent } from '../model/chronology';
import type { ChronologyWords } from '../model/chronology-words';
import { directionOf } from '../model/direction';
import { instantAtUnit } from '../time/words/words';
import { withChosen } from './chosen';
import type { Drawing } from './drawing';
import { kindTags, withArcs } from './marks/kind-tags';
import { measureOf } from './scale/extent';
import { roomsOf } from './enlarged';
import { makeFrame } from './frame';
import { oncePer } from '../index/once';
import { openingScale } from './opening-scale';
import { type Openings, openingsOf } from './openings';
import { overviewOf } from './overview';
import { PACKED_WIDTHS } from './rows/room';
import type { View } from './scale/view';
import { type Scene, sceneOf } from './scene';
import { unitAround } from './axis/unit-around';
import { whereaboutsAmong } from './whereabouts';

/** Draws whatever is asked for; what a change of size or window leaves as it was is not found again. */
export function liveDrawing(chronology: Chronology, m: Messages, words: ChronologyWords): Drawing {
  const openingKind = openingScale(chronology);
  const whereaboutsIn = oncePer((events: readonly ChronologyEvent[]) =>
    whereaboutsAmong(events, chronology, m),
  );
  const roomIn = roomsOf(chronology, m);
  // Asked for by all that stands on a stage, and by what lists the rest.
  let openings: Openings | undefined;
  return {
    openingKind,
    openingTime: directionOf(chronology.lang),
    home: measureOf(chronology).knots.at(-1) ?? 0,
    roomFor: ({ stageWidthPx = PACKED_WIDTHS[3], options: { lanesPx, hasTools = true } }) =>
      roomIn(stageWidthPx, lanesPx, hasTools),
    viewOf: (window, { widthPx }) => ({ ...window, widthPx }),
    frameFor: ({ kind, hiddenLanes, foldedLanes }, room) => {
      const frame = makeFrame(chronology, kind, room, hiddenLanes, m, foldedLanes);
      const { scale, events, lanesHeightPx } = frame;
      const whereaboutsAt = whereaboutsIn(events);
      // A view has the same one, whatever is chosen in it.
      const sceneIn = oncePer((view: View) => sceneOf(frame, view, m, words));
      const tagsIn = (scene: Scene, id: string) => kindTags(scene, frame.room, id, m.linkKind);
      return {
        scale,
        events,
        lanesHeightPx,
        sceneAt: (view, chosen, held) => {
          const scene = held ? sceneOf(frame, view, m, words, held) : sceneIn(view);
          if (chosen === undefined) return scene;
          const named = withChosen(scene, chosen, frame, view);
          return withArcs(named, chosen, view.widthPx, (bare) => tagsIn(bare, chosen));
        },
        overview: () => overviewOf(frame),
        tagsIn,
        wordsAt: (instant, window) =>
          chronology.events.length === 0 ? '' : instantAtUnit(instant, unitAround(instant, window, scale), m),
        moreLanes: ({ lanes }, scrolledPx) => {
          const seenPx = scrolledPx + room.heightPx - room.nameHeightPx + 1;
          const below = [...lanes.keys()].filter((at) => {
            const { top = 0, height = 0 } = lanes[at] ?? {};
            return top + height > seenPx;
          });
          const count = below.reduce((sum, at) => sum + (frame.lanes[at]?.length ?? 0), 0);
          return below.length === 0 ? '' : m.stills.moreLanes(below.length, count);
        },
        whereaboutsAt: (instant, window) => whereaboutsAt(instant, unitAround(instant, window, scale)),
        boundaryBy: (by, instant, window) => {
          const unit = unitAround(instant, window, scale);
          const floor = unit.floor(instant);
          return by === -1 && floor < instant ? floor : unit.offset(floor, by);
        },
      };
    },
    ofPart: (part) => liveDrawing(part, m, words),
    openings: () =>
      (openings ??= openingsOf(chronology, openingKind, m, words, (stageWidthPx) =>
        roomIn(stageWidthPx, undefined, true),
      )),
  };
}
