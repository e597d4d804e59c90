import type { Fault, Seen } from './picture-in-page';
import type { Part } from '../src/lib/layout/scale/date-parts';
import { SCALE_KINDS, type ScaleKind } from '../src/lib/model/scale-kinds';
import type { TimeScale } from '../src/lib/layout/scale/scale';
import { placedOn, shareOn } from '../src/lib/layout/rows/placed';
import { parseChronology } from '../src/lib/model/parse';

export { SCALE_KINDS };

const DOTS: ReadonlySet<Part['shape']> = new Set(['point', 'middle', 'member']);

/** Where an event stands on the whole of a scale, in shares: its anchor, and all that it covers, `[start, end)`. */
export interface Whereabouts {
  readonly id: string;
  readonly title: string;
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
}

/** A dot stands at the middle of its date, and nothing of it where else the date is. */
function inkOf(part: Part, scale: TimeScale): { readonly start: number; readonly end: number } {
  const middle = shareOn(scale, part.start + (part.end - part.start) / 2);
  if (DOTS.has(part.shape)) return { start: middle, end: middle };
  return { start: shareOn(scale, part.start), end: shareOn(scale, part.end) };
}

/** Every event of a file on a scale, in time order; undefined for what is no chronology. */
export function eventsOn(file: unknown, kind: ScaleKind): readonly Whereabouts[] | undefined {
  const result = parseChronology(file);
  if (result.kind !== 'chronology') return undefined;
  const { scale, lanes } = placedOn(result.chronology, kind, [], undefined);
  const prepared = lanes.flatMap((lane) => Array.from({ length: lane.length }, (_, rank) => lane.at(rank)));
  const found = prepared.map(({ event, parts }) => {
    const dates = parts.filter(({ shape }) => shape !== 'line').map((part) => inkOf(part, scale));
    return {
      id: event.id,
      title: event.title,
      anchor: shareOn(scale, event.anchor),
      start: Math.min(...dates.map(({ start }) => start)),
      end: Math.max(...dates.map(({ end }) => end)),
    };
  });
  return found.sort((a, b) => a.anchor - b.anchor);
}

/** The share of the scale, of a width, in which most events have their anchors. */
export function densest(events: readonly Whereabouts[], width: number): readonly [number, number] {
  const starts = events.map(({ anchor }) => Math.min(1 - width, Math.max(0, anchor - width / 4)));
  const within = (from: number) =>
    events.filter(({ anchor }) => anchor >= from && anchor < from + width).length;
  const from = starts.reduce((best, start) => (within(start) > within(best) ? start : best), 0);
  return [from, from + width];
}

// An event so near to an edge of the view may be in or out of it.
const EDGE_PX = 2;
// What counts an event reaches to within this of it.
const REACH_PX = 40;
const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * The events of a view that are neither drawn nor counted, and those that are both, or drawn twice. A count has no names, so
 * they are told by their number, and by whether anything near enough counts.
 * @param isWhole whether the whole of the scale is in view, where nothing that is counted may lie beyond it
 */
export function miscounted(seen: Seen, events: readonly Whereabouts[], isWhole: boolean): Fault[] {
  const { drawn, counts, from, to, left, widthPx, isTurned } = seen;
  const edge = (EDGE_PX / widthPx) * (to - from);
  const ids = new Set(drawn);
  const isIn = ({ start, end }: Whereabouts) => isWhole || (start < to - edge && end > from + edge);
  const undrawn = events.filter((event) => !ids.has(event.id) && isIn(event));
  const pixel = (share: number) => {
    const along = (share - from) / (to - from);
    return left + (isTurned ? 1 - along : along) * widthPx;
  };
  const isCounted = ({ start, end }: Whereabouts) =>
    counts.some(
      (count) =>
        Math.min(pixel(start), pixel(end)) <= count.right + REACH_PX &&
        Math.max(pixel(start), pixel(end)) >= count.left - REACH_PX,
    );
  const alone = undrawn.filter((event) => !isCounted(event));
  const counted = counts.reduce((sum, { count }) => sum + count, 0);
  const lost = alone.length >= undrawn.length - counted ? alone : undrawn.slice(counted);
  const surplus = drawn.length - ids.size + (isWhole ? Math.max(0, counted - undrawn.length) : 0);
  return [
    ...lost.map(({ title }) => ({ kind: 'lost', what: title, box: NOWHERE })),
    ...Array.from({ length: surplus }, () => ({ kind: 'twice', what: 'an event', box: NOWHERE })),
  ];
}
