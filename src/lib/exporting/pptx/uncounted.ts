import type { Mark } from '../../layout/marks/mark';
import { drawParts } from '../../layout/marks/draw-parts';
import { WHOLE } from '../../layout/scale/view';
import type { ChronologyEvent } from '../../model/chronology';
import type { SlideSheet } from './sheet';

/** The mark of an event that the picture only counts, for its own slide: without a label, in the strip that it is a tick of. */
export function uncountedMark(event: ChronologyEvent, sheet: SlideSheet): Mark | undefined {
  const { frame, scene } = sheet;
  const prepared = frame.preparedOf(event.id);
  const cluster = scene.clusters.find(({ ids }) => ids.includes(event.id));
  if (!prepared || !cluster) return undefined;
  const { event: drawn, bounds, box, anchor } = prepared;
  const { from: start, to: end } = box;
  return {
    event: drawn,
    bounds,
    start,
    end,
    anchor,
    y: cluster.y,
    parts: drawParts(prepared, frame, WHOLE, start, end),
    label: { edge: 1, shift: 0, offsetPx: 0, widthPx: 0, isShort: true, isAlong: false },
    labelLeft: 0,
    isInView: true,
    isMarkInView: true,
    isDateInView: true,
  };
}
