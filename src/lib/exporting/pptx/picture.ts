import type { ChronologyEvent } from '../../model/chronology';
import { axisShapes, axisY } from './axis-shapes';
import { clusterShape, laneNames } from './lane-shapes';
import { arcShapes, linkWords } from './link-shapes';
import { PALE, markShapes } from './mark-shapes';
import type { Shape } from './shape';
import type { Sheet } from './sheet';
import { uncountedMark } from './uncounted';

const HEAD_PX = 9;

/** The playhead where an event is: a line through the lanes with its handle on the axis. */
function playhead(event: ChronologyEvent, sheet: Sheet): Shape[] {
  const { plot } = sheet.plan;
  const x = plot.x + sheet.frame.scale.toShare(event.anchor) * plot.width;
  const line: Shape = {
    form: 'line',
    name: '!!playhead',
    x,
    y: plot.y,
    width: 0,
    height: plot.height,
    stroke: { colour: 'ink', widthPx: 1 },
  };
  const handle: Shape = {
    form: 'ellipse',
    name: '!!playhead handle',
    x: x - HEAD_PX / 2,
    y: axisY(sheet) - HEAD_PX / 2,
    width: HEAD_PX,
    height: HEAD_PX,
    fill: { colour: 'ink' },
  };
  return [line, handle];
}

/**
 * The timeline from back to front, at the same place on every slide.
 * @param chosen the event that a slide is about; the others are pale
 */
export function pictureOf(sheet: Sheet, chosen?: ChronologyEvent): Shape[] {
  const { scene } = sheet;
  const uncounted = chosen && uncountedMark(chosen, sheet);
  return [
    ...axisShapes(sheet),
    ...laneNames(sheet),
    ...(chosen ? [...playhead(chosen, sheet), ...arcShapes(chosen, sheet)] : []),
    // Where an event that is only counted steps out of its chip, its mark takes the chip's place.
    ...scene.clusters
      .filter(({ ids }) => !uncounted || !ids.includes(uncounted.event.id))
      .map((cluster) => clusterShape(cluster, chosen ? PALE : 1, sheet)),
    ...scene.marks.flatMap((mark) => {
      const standing = !chosen ? 'equal' : mark.event.id === chosen.id ? 'chosen' : 'pale';
      return markShapes(mark, standing, sheet);
    }),
    ...(uncounted ? markShapes(uncounted, 'chosen', sheet) : []),
    ...(chosen ? linkWords(chosen, sheet) : []),
  ];
}
