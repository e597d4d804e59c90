import type { Mark } from '../../layout/mark';
import type { ChronologyEvent } from '../../model/chronology';
import type { Sheet } from './sheet';

/** The mark of an event that the picture only counts, for its own slide: without a label, in the row of its chip. */
export function uncountedMark(event: ChronologyEvent, sheet: Sheet): Mark | undefined {
  const { frame, scene } = sheet;
  const prepared = frame.prepared.get(event.id);
  const cluster = scene.clusters.find(({ ids }) => ids.includes(event.id));
  if (!prepared || !cluster) return undefined;
  const { bounds, start, end, anchor, parts } = prepared;
  const place = (instant: number) => {
    const share = Math.min(1, Math.max(0, frame.scale.toShare(instant)));
    return end > start ? (share - start) / (end - start) : 0;
  };
  return {
    event,
    bounds,
    start,
    end,
    anchor,
    y: cluster.y,
    parts: parts.map(({ start: from, end: to, ...part }) => ({ ...part, from: place(from), to: place(to) })),
    label: { edge: 1, shift: 0, offsetPx: 0, widthPx: 0, isShort: true, isAlong: false },
    labelLeft: 0,
    isInView: true,
    isMarkInView: true,
    isDateInView: true,
  };
}
