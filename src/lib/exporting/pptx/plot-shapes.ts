import { axisItems, scaleName, tearItems } from '../../drawing/axis';
import { bracketWords } from '../../drawing/bracket';
import { eraGrounds, eraNames } from '../../drawing/eras';
import { enlargedItems } from '../../drawing/enlarged-items';
import type { Item } from '../../drawing/items';
import { laneNames } from '../../drawing/lanes';
import { arcItems, tagItems } from '../../drawing/links';
import { markItems } from '../../drawing/marks';
import { MEASURES } from '../../drawing/measures';
import { noteItems } from '../../drawing/notes';
import type { Plot } from '../../drawing/plot';
import { besideMark } from '../../drawing/stem';
import { wordsAt } from '../../drawing/ticks';
import { withChosen } from '../../layout/chosen';
import { kindTags, withArcs } from '../../layout/marks/kind-tags';
import type { Scene } from '../../layout/scene';
import { WHOLE } from '../../layout/scale/view';
import type { ChronologyEvent } from '../../model/chronology';
import type { Shape } from './shape';
import { shapesOf } from './shapes-of';
import { type SlideSheet, hasLaneNames } from './sheet';

const HANDLE_PX = 9;

/** The playhead where an event is: a line through the lanes with its handle on the axis, at y 0. */
function playhead({ id, anchor }: ChronologyEvent, { frame }: SlideSheet, plot: Plot): Item[] {
  const { room, scene } = plot;
  const on = scene.marks.find(({ event }) => event.id === id);
  const middle = on && (room.lanesTopPx ?? 0) + on.y - room.lanesPx;
  const x = frame.scale.toShare(anchor) * room.widthPx;
  const stroke = { colour: 'ink', widthPx: MEASURES.edge } as const;
  const fill = { colour: 'ink' } as const;
  const words = wordsAt(x, plot, id).map(
    ([top, bottom]) => [top - room.lanesPx, bottom - room.lanesPx] as const,
  );
  return [
    ...besideMark(x, [-room.lanesPx, 0], middle, stroke, words).map((line, place) => ({
      ...line,
      id: ['playhead', 'playhead below'][place] ?? `playhead below ${place}`,
    })),
    { kind: 'circle', id: 'playhead handle', x, y: 0, radius: HANDLE_PX / 2, fill },
  ];
}

/** The scene as a slide about an event has it. */
function plotOf({ plot, scene, frame, messages }: SlideSheet, chosen: ChronologyEvent | undefined): Plot {
  if (!chosen) return plot;
  const view = { ...WHOLE, widthPx: plot.room.widthPx };
  const named = withChosen(scene, chosen.id, frame, view);
  const tagsIn = (bare: Scene) => kindTags(bare, frame.room, chosen.id, messages.linkKind);
  return { ...plot, selectedId: chosen.id, scene: withArcs(named, chosen.id, view.widthPx, tagsIn) };
}

/**
 * The timeline from back to front, at the same place on every slide.
 * @param chosen the event that a slide is about; the others are grey
 */
export function pictureOf(sheet: SlideSheet, chosen?: ChronologyEvent): Shape[] {
  const { lanesY, palette, messages, chronology, factor } = sheet;
  const { x, y, height } = sheet.plan.plot;
  const plot = plotOf(sheet, chosen);
  const links = new Map(chronology.events.map((event) => [event.id, event]));
  const at = (top: number, drawn: readonly Item[], prefix = '!!') =>
    shapesOf(enlargedItems(drawn, factor), {
      ...{ x, y: top, palette, prefix, lang: messages.lang },
      linkTo: (id) => sheet.linkTo(links.get(id)),
    });
  return [
    ...at(y, eraGrounds(plot)),
    ...at(y, tearItems(plot)),
    ...at(lanesY, eraNames(plot)),
    ...at(y + height, axisItems(plot)),
    ...(plot.scene.nothing === undefined ? [] : at(y + height, [scaleName(plot)])),
    ...(hasLaneNames(chronology) ? at(lanesY, laneNames(plot)) : []),
    ...(chosen ? [...at(y + height, playhead(chosen, sheet, plot)), ...at(lanesY, [arcItems(plot)])] : []),
    ...at(y + height, bracketWords(plot)),
    ...at(lanesY, markItems(plot)),
    ...at(lanesY, noteItems(plot)),
    ...at(lanesY, tagItems(plot), ''),
  ];
}
