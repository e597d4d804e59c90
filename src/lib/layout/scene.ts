import type { Messages } from '../messages/messages';
import type { ChronologyWords } from '../model/chronology-words';
import { type Axis, axisOf } from './axis/axis';
import { type Bracket, besideBracket } from './axis/bracket';
import { breaksWithRoom } from './rows/breaks';
import { type SaidOfCluster, saidOfCluster } from './marks/cluster-words';
import { closedFor, clustersIn } from './closed';
import { type DrawnLane, drawnLanes, heldIn, laneNameLines } from './drawn-lanes';
import type { DrawnCluster } from './marks/clusters';
import { clampShare, drawParts, isPartSeen } from './marks/draw-parts';
import type { Frame } from './frame';
import { placeLabel } from './rows/label';
import type { LaneLayout } from './rows/lanes';
import { inLittleRoom, strictly, wholeLabel } from './rows/whole-names';
import { rowMiddle } from './rows/closing';
import { RISE_PX } from './rows/rises';
import { FOOT_PX } from './rows/room';
import { type Arc, arcsOf } from './marks/links';
import type { Mark } from './marks/mark';
import { type DrawnEras, drawEras } from './marks/eras';
import { type DrawnNote, drawNotes } from './marks/notes';
import type { PlacedLane } from './rows/placed';
import { type Reaching, reaching } from './reaching';
import { type Shares, type View, inView, zoomOf } from './scale/view';
import type { OnLine } from './marks/line-gaps';
import { tearsWithEras } from './tears-with-eras';
import { standingOut } from './standing-out';

/** A cluster with its words. */
export type SaidCluster = DrawnCluster & SaidOfCluster & Pick<Mark, 'place'>;

/** Everything there is to draw of a view; lengths are shares of the view or, where named so, CSS pixels. */
export interface Scene extends Pick<OnLine, 'besides'> {
  readonly lanes: readonly DrawnLane[];
  readonly marks: readonly Mark[];
  readonly clusters: readonly SaidCluster[];
  readonly axis: Axis;
  readonly links: readonly Arc[];
  /** Where most of the events lie, where that stands out and nobody has said what does. */
  readonly bracket?: Bracket;
  /** Named stretches of time behind all of it, where there are any. */
  readonly eras?: DrawnEras;
  /** Those notes that have room, be they in view or not. */
  readonly notes?: readonly DrawnNote[];
  /** How high the lanes are in CSS pixels, where they are higher than their room and have to be scrolled. */
  readonly tallPx?: number;
  /** What is said where there is no event, and so no date. */
  readonly nothing?: string;
}

const NO_AXIS: Axis = { ticks: [], parents: [], tears: [], elapsed: [] };
const ROW_GAP_PX = 10;
// Arabic letters reach farther than Latin ones.
const HALF_A_NAME_PX = 10;
const HALF_A_STRIP_PX = 7;

/** Where a mark stands in its row: between what comes before and after it. */
interface RowPlace {
  readonly before: number;
  readonly after: number;
  readonly y: number;
  readonly risePx: number;
}

function drawMark(entry: Reaching, { before, after, y, risePx }: RowPlace, frame: Frame, view: View): Mark {
  const { item, slot } = entry;
  const free = { from: before + ROW_GAP_PX, to: after - ROW_GAP_PX };
  const start = clampShare(inView(item.box.from, view));
  const end = clampShare(inView(item.box.to, view));
  const box = { start: start * view.widthPx, end: end * view.widthPx };
  const breaks = breaksWithRoom(item, view);
  const parts = drawParts({ ...item, breaks }, frame, view, start, end);
  const breaksPx = parts
    .filter(({ shape }) => shape === 'break')
    .map(({ from }) => box.start + from * (box.end - box.start));
  const seen = item.parts.filter((part) => isPartSeen(part, frame.scale, view));
  const own = frame.room.hasWholeLabels
    ? inLittleRoom(item, view.widthPx)
    : slot.labelPx < item.labelPx
      ? strictly(item)
      : item;
  const placed = placeLabel(own, slot, view, free, box, breaksPx, risePx);
  const { label, left, isTitle } = wholeLabel(placed, item);
  return {
    ...{ event: item.event, bounds: item.bounds, start, end },
    anchor: inView(item.anchor, view),
    y,
    parts,
    ...(item.broken !== undefined && breaks.length > 0 && { broken: item.broken }),
    ...(item.length !== undefined && !isTitle && { length: item.length, joint: item.joint }),
    label,
    labelLeft: left,
    isInView: entry.to > 0 && entry.from < view.widthPx,
    isMarkInView: seen.length > 0,
    isDateInView: seen.some(({ shape }) => shape !== 'line'),
  };
}

function laneMarks(
  lane: LaneLayout,
  placed: PlacedLane,
  frame: Frame,
  view: View,
  held: ReturnType<typeof heldIn>,
): Mark[] {
  return lane.packed.flatMap((packed, place) => {
    const row = reaching(packed, placed, frame, view);
    const y = rowMiddle(lane, place);
    const risePx = lane.rises?.[place] ? RISE_PX : 0;
    // A label that changed sides moves the edge that the next one has to keep clear of.
    let before = -Infinity;
    return row.map((entry, index) => {
      const mark = drawMark(
        entry,
        { before, after: row[index + 1]?.from ?? Infinity, y, risePx },
        frame,
        view,
      );
      before = Math.max(entry.to, mark.labelLeft + mark.label.widthPx);
      return { ...mark, ...held };
    });
  });
}

/** What a mark and its name take of the plot's width, in CSS pixels. */
function inkOf({ start, end, label, labelLeft }: Mark, { widthPx }: View): Shares {
  return {
    from: Math.min(start * widthPx, labelLeft),
    to: Math.max(end * widthPx, labelLeft + label.widthPx),
  };
}

/**
 * The one picture of a chronology that pages, print and exports all draw. Pure: the same frame, view and words give the
 * same scene.
 * @param held a part of the scale around the view whose rows are not closed, such as all that a hand has moved through
 */
export function sceneOf(
  frame: Frame,
  view: View,
  m: Messages,
  words: Pick<ChronologyWords, 'short'>,
  held: Shares = view,
): Scene {
  const { chronology } = frame;
  const open = frame.lanesAt(zoomOf(view));
  const clusters = clustersIn(open, frame, view);
  const { lanes, notes } = closedFor(frame, open, view, held, clusters);
  // Where none was found of a part, its time is there all the same.
  const isEmpty = (chronology.part?.whole ?? chronology).events.length === 0;
  const marks = lanes
    .flatMap((lane, index) => {
      const placed = frame.lanes[index];
      return placed ? laneMarks(lane, placed, frame, view, heldIn(chronology.lanes[index])) : [];
    })
    .sort((a, b) => a.anchor - b.anchor || a.event.order - b.event.order);
  const axis = isEmpty ? NO_AXIS : axisOf(frame.scale, frame.events, view, m, words);
  const eras = isEmpty ? undefined : drawEras(frame, view, m);
  const drawnClusters = lanes.flatMap((lane, index) =>
    (clusters[index] ?? []).map((cluster) => ({
      ...cluster,
      y: rowMiddle(lane, lane.rows - 1),
      ...saidOfCluster(cluster.ids, chronology, m, words),
      ...heldIn(chronology.lanes[index]),
    })),
  );
  const { factor = 1, heightPx } = frame.room;
  const axisPx = heightPx + FOOT_PX;
  const drawn = [
    ...marks
      .filter(({ isInView }) => isInView)
      .map((mark) => ({ abovePx: axisPx - mark.y - HALF_A_NAME_PX, ...inkOf(mark, view) })),
    ...drawnClusters.map(({ y, at, widthPx }) => {
      const from = at * view.widthPx;
      return { abovePx: axisPx - y - HALF_A_STRIP_PX, from, to: from + widthPx };
    }),
  ];
  const bracket = isEmpty ? undefined : standingOut(frame, m, { view, tears: axis.tears, drawn, factor });
  const drawnNotes = notes.length > 0 ? drawNotes({ ...frame, notes }, view) : undefined;
  const named = drawnLanes(lanes, chronology, marks, view.widthPx);
  const besides = laneNameLines(named, frame.room);
  return {
    lanes: named,
    ...(besides.length > 0 && { besides }),
    marks,
    clusters: drawnClusters,
    axis: {
      ...axis,
      tears: tearsWithEras(axis.tears, frame, view, m),
      elapsed: bracket ? besideBracket(axis.elapsed, bracket, view) : axis.elapsed,
    },
    ...(bracket && { bracket }),
    links: arcsOf({ marks, notes: drawnNotes ?? [] }, view.widthPx),
    ...(drawnNotes && { notes: drawnNotes }),
    ...(eras && { eras }),
    ...(frame.lanesHeightPx > frame.room.heightPx && { tallPx: frame.lanesHeightPx }),
    ...(isEmpty && { nothing: m.nothing }),
  };
}
