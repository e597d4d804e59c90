import { labelWords } from '../layout/marks/label-words';
import type { Mark } from '../layout/marks/mark';
import type { SaidCluster } from '../layout/scene';
import { densityShapes } from '../layout/marks/density';
import { NAME_LINE_PX, NAME_PADDING } from '../layout/marks/name-box';
import { LABEL_PX } from '../layout/rows/slot';
import { likelyWidth, textWidth } from '../layout/rows/text-width';
import type { ChronologyEvent } from '../model/chronology';
import { langOf } from '../model/lang-of';
import { placeOfLane } from '../model/lane-tree';
import { type Phase, phaseAt } from '../time/edtf/phase';
import { dateItems } from './date';
import type { Box, Group, Item, Path, Rect, Strand, Text } from './items';
import { cutTo } from '../layout/rows/lines';
import { MEASURES } from './measures';
import { type Plot, accentOf, isAgain, nameOf } from './plot';

const LABEL_HEIGHT_PX = 16;
const ALONG_PADDING_PX = 5;
const SEMIBOLD = 1.06;

type Prominence = 'selected' | 'shown' | 'beside' | 'plain';

function standingOf({ event: { id } }: Mark, { selectedId, shownId }: Plot): Prominence {
  if (id === selectedId) return 'selected';
  if (id === shownId) return 'shown';
  return selectedId === undefined ? 'plain' : 'beside';
}

const isOver = (standing: Prominence) => standing === 'selected' || standing === 'shown';

/** An event's label by its mark, cut to the width it was packed for; nothing where it has none. */
function labelItems(mark: Mark, standing: Prominence, plot: Plot): Text[] {
  const { label, labelLeft, event } = mark;
  const { risePx = 0 } = label;
  const isPlate = label.isAlong && risePx === 0;
  const y = mark.y - risePx;
  const isSeen = labelLeft < plot.room.widthPx && labelLeft + label.widthPx > 0;
  if (label.widthPx === 0 || !isSeen || !mark.isDateInView) return [];
  const text = labelWords(mark, (words, widthPx) =>
    cutTo(words, widthPx, (part) => textWidth(part, LABEL_PX)),
  );
  const isStrong = isOver(standing);
  const likely = Math.min(label.widthPx, likelyWidth(text, LABEL_PX) * (isStrong ? SEMIBOLD : 1));
  const isBefore = label.shift === -1;
  const insetPx = isPlate ? ALONG_PADDING_PX : 0;
  return [
    {
      kind: 'text',
      id: `${event.id} label`,
      data: { part: 'label' },
      lines: [text],
      whole: event.title,
      box: {
        x: (isBefore ? labelLeft + label.widthPx - likely : labelLeft) - insetPx,
        y: y - LABEL_HEIGHT_PX / 2,
        width: likely + 2 * insetPx,
        height: LABEL_HEIGHT_PX,
      },
      ...(isBefore && { align: 'end' }),
      insetPx,
      face: {
        size: LABEL_PX,
        weight: isStrong ? 600 : 400,
        colour: standing === 'beside' ? 'ink-soft' : 'ink',
      },
      lang: langOf(plot.chronology, event.title),
      ...(standing === 'selected' && { underline: accentOf(plot, event) }),
      ...(isPlate && {
        ground: {
          fill: { colour: 'paper' },
          stroke: {
            colour: standing === 'beside' ? 'beside' : accentOf(plot, event),
            widthPx: MEASURES.hair,
          },
          radius: 2,
        },
      }),
    },
  ];
}

/** A name that stands over whatever is there: its ground, and its lines. */
function nameOver(mark: Mark, plot: Plot): (Rect | Text)[] {
  const { label, labelLeft, event } = mark;
  const { over, shift, widthPx } = label;
  if (!over) return [];
  const { inlinePx, blockPx } = NAME_PADDING;
  const likely = Math.max(...over.lines.map((line) => likelyWidth(line, LABEL_PX) * SEMIBOLD));
  const width = over.lines.length === 1 ? Math.min(widthPx, likely + 2 * inlinePx) : widthPx;
  const box: Box = {
    x: shift === -1 ? labelLeft + widthPx - width : labelLeft,
    y: over.top,
    width,
    height: over.heightPx,
  };
  return [
    {
      kind: 'rect',
      id: `${event.id} ground`,
      ...box,
      fill: { colour: 'paper' },
      stroke: { colour: accentOf(plot, event), widthPx: MEASURES.hair },
    },
    {
      kind: 'text',
      id: `${event.id} label`,
      data: { part: 'label' },
      lines: over.lines,
      whole: over.lines.join(' '),
      box: { ...box, y: over.top + blockPx, height: over.heightPx - 2 * blockPx },
      linePx: NAME_LINE_PX,
      ...(shift === -1 && { align: 'end' }),
      insetPx: inlinePx,
      face: { size: LABEL_PX, weight: 600, colour: 'ink' },
      lang: langOf(plot.chronology, event.title),
    },
  ];
}

/** One event: its pieces from back to front and its label. */
export function markItem(mark: Mark, plot: Plot): Group {
  const { event, bounds } = mark;
  const { widthPx } = plot.room;
  const standing = standingOf(mark, plot);
  const phase: Phase | undefined = plot.playhead && phaseAt(bounds, plot.playhead.at);
  const isBeside = standing === 'beside';
  const place = {
    seenPx: widthPx,
    left: mark.start * widthPx,
    widthPx: (mark.end - mark.start) * widthPx,
    y: mark.y,
    lane: isBeside ? ('beside' as const) : accentOf(plot, event),
    isAgain: isAgain(plot, event),
    isOutlined: standing === 'selected',
    ...(phase && { phase }),
  };
  return {
    kind: 'group',
    id: event.id,
    data: { event: event.id, phase, selected: standing === 'selected' ? 'true' : undefined },
    alt: nameOf(event, mark.broken, plot),
    items: [
      ...dateItems(mark.parts, place),
      ...(mark.label.over ? nameOver(mark, plot) : labelItems(mark, standing, plot)),
    ],
  };
}

/** Ticks for the events without a row of their own, named “12 events, 1914 to 1918”. */
function clusterItem(
  { key, ids, at, y, name, ...density }: SaidCluster,
  byId: ReadonlyMap<string, ChronologyEvent>,
  plot: Plot,
): Path {
  const first = byId.get(ids[0] ?? '');
  const top = y - MEASURES.strip / 2;
  // As its name is: a strip of several lanes has no accent.
  const { lanes } = plot.chronology;
  const lane = lanes[placeOfLane(lanes, first?.lane)]?.id ?? '';
  const own = plot.hiddenLanes.includes(lane) ? 'ink-soft' : accentOf(plot, first);
  return {
    kind: 'path',
    id: `cluster ${key}`,
    data: { part: 'cluster', count: String(ids.length) },
    alt: name,
    strands: densityShapes(density).map((points): Strand => ({
      points: points.map(([left, down]) => [at * plot.room.widthPx + left, top + down]),
      isClosed: true,
    })),
    fill: { colour: plot.selectedId === undefined ? own : 'beside' },
  };
}

/** Marks, then what is only counted, then what is chosen over both. */
export function markItems(plot: Plot): Item[] {
  const { scene, chronology } = plot;
  const byId = new Map(chronology.events.map((event) => [event.id, event]));
  const seen = scene.marks.filter(({ isMarkInView }) => isMarkInView);
  const drawn = (over: boolean) =>
    seen.filter((mark) => isOver(standingOf(mark, plot)) === over).map((mark) => markItem(mark, plot));
  return [
    ...drawn(false),
    ...scene.clusters.map((cluster) => clusterItem(cluster, byId, plot)),
    ...drawn(true),
  ];
}
