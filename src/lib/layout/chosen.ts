import { placeOfLane } from '../model/lane-tree';
import { heldIn, laneNamesOf } from './drawn-lanes';
import type { Frame } from './frame';
import { clampShare, drawParts, isDot, isPartSeen } from './marks/draw-parts';
import type { Mark } from './marks/mark';
import { type DrawnNote, noteBox } from './marks/notes';
import { type NameBox, type Obstacle, type PlotBox, meet, placeName, strongWidth } from './marks/name-box';
import { breaksWithRoom } from './rows/breaks';
import type { Label } from './rows/label';
import type { Prepared } from './rows/placed';
import { LEAST_MARK_PX } from './rows/slot';
import { type View, inView } from './scale/view';
import type { Scene } from './scene';

// What a name covers costs the more, the less one can do without it: lanes' names are nowhere else.
const COST = { laneName: 100, note: 20, label: 10, ink: 3 };
const TEXT_HALF_PX = 8;
const INK_HALF_PX = LEAST_MARK_PX / 2;
// Names are estimated wider than they are.
const TOUCH_PX = 3;
// As far as a name may stand out of the plot, whose margins are wider.
const OUT_PX = 16;
// With fewer lanes than that a name may stand in the room below them.
const LEAST_HEIGHT_PX = 64;
/** A mark without its name, which is read by pointing at it. */
const BARE: Label = {
  ...{ edge: 1, shift: 0, offsetPx: 0, widthPx: 0, isShort: true, isAlong: false },
};

/** Whether a view names a mark whole by itself, with room for it to be set stronger. */
function isNamed(mark: Mark, { marks }: Scene, { widthPx }: View): boolean {
  const { label, labelLeft, isDateInView } = mark;
  if (label.widthPx === 0 || label.isShort || !isDateInView) return false;
  const spare = Math.max(0, strongWidth(wordsOf(mark)) - label.widthPx - TOUCH_PX);
  const own = labelOf(mark);
  const grown = label.shift === 0 ? { ...own, right: own.right + spare } : { ...own, left: own.left - spare };
  if (labelLeft <= -1 || grown.left < -OUT_PX || grown.right >= widthPx + OUT_PX) return false;
  return !marks.some(
    (other) =>
      other !== mark && other.isInView && (meet(inkOf(other, widthPx), grown) || meet(labelOf(other), grown)),
  );
}

/** What a name says: the title, and how long a broken bar lasts. */
function wordsOf({ event, joint = '', length = '' }: Mark): string {
  return event.title + joint + length;
}

/** The mark of an event that a scene has none of, where it stands in its lane: in the strip that counts it. */
function ownMark(item: Prepared, scene: Scene, frame: Frame, view: View): Mark | undefined {
  const { event, bounds, box, broken, length, joint } = item;
  if (!item.parts.some((part) => part.shape !== 'line' && isPartSeen(part, frame.scale, view)))
    return undefined;
  const place = placeOfLane(frame.chronology.lanes, event.lane);
  const { top = 0, height = 0 } = scene.lanes[place] ?? {};
  const breaks = breaksWithRoom(item, view);
  const start = clampShare(inView(box.from, view));
  const end = clampShare(inView(box.to, view));
  return {
    ...{ event, bounds, start, end, anchor: inView(item.anchor, view) },
    y: scene.clusters.find(({ ids }) => ids.includes(event.id))?.y ?? top + height / 2,
    ...heldIn(frame.chronology.lanes[place]),
    parts: drawParts({ ...item, breaks }, frame, view, start, end),
    ...(broken !== undefined && breaks.length > 0 && { broken }),
    ...(length !== undefined && { length }),
    ...(joint !== undefined && { joint }),
    label: BARE,
    labelLeft: 0,
    ...{ isInView: true, isMarkInView: true, isDateInView: true },
  };
}

/** What is seen of a mark's ink, at least as wide as a dot. */
function inkOf({ parts, start, end, y }: Mark, widthPx: number): PlotBox {
  const places = parts
    .flatMap((part) => (isDot(part) ? [(part.from + part.to) / 2] : [part.from, part.to]))
    .map((share) => (start + share * (end - start)) * widthPx);
  const inside = (x: number) => Math.max(0, Math.min(x, widthPx));
  return {
    left: inside(Math.min(...places)) - INK_HALF_PX,
    right: inside(Math.max(...places)) + INK_HALF_PX,
    top: y - INK_HALF_PX,
    bottom: y + INK_HALF_PX,
  };
}

function labelOf({ labelLeft, label, y }: Mark): PlotBox {
  const middle = y - (label.risePx ?? 0);
  return {
    left: labelLeft,
    right: labelLeft + label.widthPx,
    top: middle - TEXT_HALF_PX,
    bottom: middle + TEXT_HALF_PX,
  };
}

function obstaclesOf(
  marks: readonly Mark[],
  laneNames: readonly PlotBox[],
  notes: readonly DrawnNote[],
  { room }: Frame,
): Obstacle[] {
  const inSight = marks.filter(({ isInView }) => isInView);
  return [
    ...laneNames.map((box) => ({ ...box, cost: COST.laneName })),
    ...notes
      .filter(({ isInView }) => isInView)
      .map((note) => ({ ...noteBox(note, room.widthPx), cost: COST.note })),
    ...inSight
      .filter(({ label }) => label.widthPx > 0)
      .map((mark) => ({ ...labelOf(mark), cost: COST.label })),
    ...inSight
      .filter(({ parts }) => parts.length > 0)
      .map((mark) => ({ ...inkOf(mark, room.widthPx), cost: COST.ink })),
  ];
}

/** A mark with its name over whatever is there, in lines of its own. */
function named(mark: Mark, { left, right, top, bottom, lines, isBefore }: NameBox, widthPx: number): Mark {
  const boxStart = mark.start * widthPx;
  const side = isBefore
    ? ({ shift: -1, offsetPx: right - boxStart } as const)
    : ({ shift: 0, offsetPx: left - boxStart } as const);
  const over = { top, heightPx: bottom - top, lines, text: lines.join('\n') };
  const label = { edge: 0, ...side, widthPx: right - left, isShort: false, isAlong: false, over } as const;
  return { ...mark, label, labelLeft: left };
}

/**
 * A scene with an event drawn and named whole, if any of its dates is in view: one that is only counted has its mark where it
 * is counted, and is counted no more; a name that has no room stands over what is there, and names that it would cover give
 * way. Nothing else moves. The same scene where it names the event whole by itself.
 */
export function withChosen(scene: Scene, id: string, frame: Frame, view: View): Scene {
  const known = scene.marks.find(({ event }) => event.id === id);
  if (known && (isNamed(known, scene, view) || !known.isDateInView)) return scene;
  const item = frame.preparedOf(id);
  const mark = item && (known ?? ownMark(item, scene, frame, view));
  if (!mark) return scene;
  const { widthPx } = view;
  const others = scene.marks.filter((other) => other !== known);
  const laneNames = laneNamesOf(scene.lanes, frame.room);
  const used = Math.max(...scene.lanes.map(({ top, height }) => top + height));
  const name = placeName(
    wordsOf(mark),
    inkOf(mark, widthPx),
    Math.max(0, Math.min(mark.anchor, 1)) * widthPx,
    { widthPx, heightPx: Math.max(used, Math.min(frame.room.heightPx, LEAST_HEIGHT_PX)) },
    obstaclesOf(others, laneNames, scene.notes ?? [], frame),
  );
  const marks = [
    ...others.map((other) => (meet(labelOf(other), name) ? { ...other, label: BARE, labelLeft: 0 } : other)),
    named(mark, name, widthPx),
  ];
  const lanes = scene.lanes.map((lane, index) => {
    const box = laneNames[index];
    return box && meet(box, name) ? { ...lane, isCovered: true } : lane;
  });
  return {
    ...scene,
    lanes,
    ...(scene.notes && {
      notes: scene.notes.map((note) =>
        meet(noteBox(note, widthPx), name) ? { ...note, isInView: false } : note,
      ),
    }),
    marks: marks.sort((a, b) => a.anchor - b.anchor || a.event.order - b.event.order),
    clusters: known ? scene.clusters : scene.clusters.flatMap((cluster) => without(id, cluster)),
  };
}

function without(id: string, cluster: Scene['clusters'][number]): Scene['clusters'] {
  const place = cluster.ids.indexOf(id);
  if (place < 0) return [cluster];
  if (cluster.ids.length === 1) return [];
  return [{ ...cluster, ids: cluster.ids.toSpliced(place, 1), xs: cluster.xs.toSpliced(place, 1) }];
}
