import { MOST_PITCH_PX, TIGHT_LANE_GAP_PX, TIGHT_PITCH_PX, allot } from './allot';
import { wholeLanesGap } from './lane-gap';
import { type LaneNeeds, inFirstRows, laneHeight, needsOf, rowHeight } from './lane-height';
import { laneNameWidth } from './lane-name';
import { type Level, levelOf, packLevels, usedRows } from './levels';
import { type NoteFound, type NoteWish, roomForNotes, shiftOf } from './note-room';
import { type Aside, noteAside } from './note-aside';
import type { PackLane } from './slot';
import { risesIn } from './rises';
import { uncut } from './whole-names';

/** The room that lanes share, in CSS pixels. */
export interface LaneRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Height of a line of a lane's name above its marks; 0 where names hang in the margin. */
  readonly nameHeightPx: number;
  /** Whether lanes that are higher than the room can be scrolled. */
  readonly mayScroll?: boolean;
  /** How wide a lane's name may be. */
  readonly nameWidthPx: number;
  /** Where labels are whole or not there: in little room cut ones say too little, and the list has them all. */
  readonly hasWholeLabels?: boolean;
  /** How much larger notes are set than beside what is read: on a slide they are what it says. */
  readonly noteFactor?: number;
  /** How far apart rows are at the least, where each lane has one that far: on a slide fewer names of a crowd say more. */
  readonly leastPitchPx?: number;
  /** How much larger all of it is drawn than it is laid out. */
  readonly factor?: number;
}

/** A lane's place and packing at one zoom. `top` and `pitch` are in CSS pixels; the first row begins `rowsTop` from the top of all. */
export interface LaneLayout extends Level {
  readonly top: number;
  readonly height: number;
  readonly rowsTop: number;
  /** The least of its height that its name takes beside its rows. */
  readonly leastPx: number;
  readonly pitch: number;
  readonly rows: number;
  /** How high the last row is, where that is a strip and lower than the others. */
  readonly stripPx?: number;
  /** How wide its name is, where that stands in its first row. */
  readonly namePx?: number;
  /** How far each row is moved down by notes above it; none where there are no notes. */
  readonly shifts?: readonly number[];
  /** What is kept free above each row, for names that stand over bars; none where there are no such rows. */
  readonly rises?: readonly number[];
}

/** All lanes, as high as they are together: that may be more than their room, which has to be scrolled then. */
export interface LanesLayout {
  readonly heightPx: number;
  /** Every lane at a zoom, which is 1 when the whole scale is in view. */
  readonly at: (zoom: number) => readonly LaneLayout[];
  /** Where each note is that has room, by its wish's place: its top, or all of it where it stands aside. */
  readonly notes: ReadonlyMap<number, Pick<Aside, 'top'> | Aside>;
  /** Whether one of them stands aside. */
  readonly hasAside: boolean;
}

const MOST_LANE_GAP_PX = 34;
// Where lanes are as far apart as that, rows go on to part: further, they are no rows of one picture, and no note below one is by it.
const FAR_PITCH_PX = 52;
const FAR_NOTED_PX = 44;
// More of these in a view are a texture, not a picture; it also bounds the elements of the stage.
const MOST_SLOTS = 160;
const MOST_CLUSTERS = 60;
const LEAST_CLUSTER_STEP_PX = 46;

/**
 * Lays lanes out in a room, once for a scale and size: rows are never reshuffled by a pan, and a zoom only lets labels grow
 * and strips empty.
 * @param titles the lanes' names
 * @param wishes notes, the first of which come first
 */
export function layOutLanes(
  all: readonly PackLane[],
  titles: readonly string[],
  room: LaneRoom,
  wishes: readonly NoteWish[] = [],
): LanesLayout {
  const lanes = all.map((lane) => uncut(lane, room.widthPx, room.hasWholeLabels));
  const nestings = lanes.map(({ nesting }) => nesting);
  const above = needsOf(titles, room, room.mayScroll ? lanes : [], nestings);
  const { rows: given, pitch: ownPitch, gap: ownGap } = allot(lanes, above, room);
  const count = Math.max(lanes.length, 1);
  // Of lanes that are scrolled as many as are seen at once.
  const total = Math.min(
    given.reduce((a, b) => a + b, 0),
    Math.ceil(room.heightPx / ownPitch),
  );
  const isMany = lanes.reduce((sum, { length }) => sum + length, 0) > MOST_SLOTS;
  const bounds = {
    widthPx: room.widthPx,
    leastPx: isMany ? (room.widthPx * total) / MOST_SLOTS : 0,
    clusterStepPx: Math.max(LEAST_CLUSTER_STEP_PX, (room.widthPx * count) / MOST_CLUSTERS),
  };
  const levels = lanes.map((each, index) => packLevels(each, { ...bounds, rows: given[index] ?? 1 }));
  const whole = levels.map((levelAt) => levelAt(0));
  const rows = whole.map((level, index) => usedRows(level) ?? given[index] ?? 1);
  const hasStrip = (index: number) => whole[index]?.clusters[0] !== undefined;
  const heightsAt = (needs: readonly LaneNeeds[], pitch: number) =>
    rows.map((own, index) => laneHeight(needs[index], own, pitch, hasStrip(index)));
  const heightAt = (needs: readonly LaneNeeds[], pitch: number, between: number) =>
    heightsAt(needs, pitch).reduce((sum, px) => sum + px, (count - 1) * between);
  // Before lanes have to be scrolled, names stand in the rows of their lanes.
  const isHigh = heightAt(above, TIGHT_PITCH_PX, TIGHT_LANE_GAP_PX) > room.heightPx;
  const needs = isHigh ? inFirstRows(above, titles, whole, lanes, room) : above;
  const usedAt = (pitch: number, between = ownGap) => heightAt(needs, pitch, between);
  const packedIn = (lane: number) => whole[lane]?.packed ?? [];
  const noted = roomForNotes(wishes, room.heightPx - usedAt(TIGHT_PITCH_PX), packedIn);
  const besidesRows = noted.gaps.reduce((sum, { heightPx }) => sum + heightPx, noted.bandPx);
  const isScrolled = usedAt(TIGHT_PITCH_PX) > room.heightPx;
  // As lanes stand closer before a name is lost, they do before it is a plate.
  const leftAt = (of: number, between: number) => room.heightPx - besidesRows - usedAt(of, between);
  const rises = risesIn(
    whole,
    isScrolled ? Infinity : leftAt(TIGHT_PITCH_PX, TIGHT_LANE_GAP_PX),
    leftAt(ownPitch, ownGap),
  );
  const ofNotes = besidesRows + rises.flat().reduce((sum, px) => sum + px, 0);
  const leastGap =
    !isScrolled && usedAt(TIGHT_PITCH_PX) + ofNotes > room.heightPx ? TIGHT_LANE_GAP_PX : ownGap;
  let pitch = ownPitch;
  while (pitch > TIGHT_PITCH_PX && usedAt(pitch, leastGap) > room.heightPx - ofNotes) pitch -= 1;
  while (!isHigh && pitch < MOST_PITCH_PX && usedAt(pitch + 1) <= room.heightPx - ofNotes) pitch += 1;
  const spare = Math.max(0, room.heightPx - ofNotes - usedAt(pitch, leastGap));
  const risesTo = (index: number, row: number) =>
    (rises[index] ?? []).slice(0, row).reduce((sum, px) => sum + px, 0);
  const heights = () => heightsAt(needs, pitch).map((px, index) => px + risesTo(index, rows[index] ?? 0));
  const gap = Math.min(
    MOST_LANE_GAP_PX,
    room.mayScroll && spare === 0 && usedAt(pitch, leastGap) > room.heightPx
      ? wholeLanesGap(heights(), leastGap, room.heightPx - room.nameHeightPx)
      : leastGap + Math.floor(spare / count),
  );
  const ofGaps = (count - 1) * (gap - leastGap);
  const farPx = noted.gaps.length > 0 ? FAR_NOTED_PX : FAR_PITCH_PX;
  const mostPx = count === 1 || gap === MOST_LANE_GAP_PX ? farPx : 0;
  while (pitch < mostPx && usedAt(pitch + 1, leastGap) + ofNotes + ofGaps <= room.heightPx) pitch += 1;
  const laneHeights = heights();
  let top = 0;
  const placed = levels.map((levelAt, index) => {
    const own = rows[index] ?? 1;
    const raised = rises[index] ?? [];
    const shifts = Array.from(
      { length: own },
      (_, row) => shiftOf(noted.gaps, index, row) + risesTo(index, row + 1),
    );
    const height = (laneHeights[index] ?? 0) + shiftOf(noted.gaps, index, Infinity);
    const { abovePx = 0, leastPx = 0, stripPx = Infinity } = needs[index] ?? {};
    const lane = {
      ...{ top, height, rowsTop: top + abovePx, leastPx, pitch, rows: own, levelAt },
      ...(hasStrip(index) && stripPx < pitch && { stripPx }),
      ...(abovePx < 0 && { namePx: laneNameWidth(titles[index] ?? '') + (nestings[index]?.indentPx ?? 0) }),
      ...((noted.gaps.length > 0 || raised.length > 0) && { shifts }),
      ...(raised.length > 0 && { rises: raised }),
    };
    top += height + gap;
    return lane;
  });
  const topOf = (found: NoteFound) => {
    if (!('gap' in found)) return top - gap + found.belowPx;
    const { lane, row } = found.gap;
    const { rowsTop = 0, shifts = [], rows: own = 0, stripPx } = placed[lane] ?? {};
    const before = noted.gaps.slice(0, noted.gaps.indexOf(found.gap));
    const above = before.filter((other) => other.lane === lane && other.row === row);
    const ownShift = above.reduce((sum, { heightPx }) => sum + heightPx, shifts[row] ?? 0);
    return rowsTop + row * pitch + rowHeight(own, row, pitch, stripPx) + ownShift;
  };
  const heightPx = Math.max(0, top - gap + noted.bandPx);
  const [first] = wishes.flatMap(({ at, text }, index) => {
    const { levelAt, rowsTop = 0, shifts } = placed[at?.lane ?? -1] ?? {};
    const lane = lanes[at?.lane ?? -1];
    if (!at || !lane || !levelAt || noted.gaps.length > 0 || isHigh || heightPx > room.heightPx) return [];
    const aside = noteAside(text, at.rank, { lane, level: levelAt(0), pitch, shifts, widthPx: room.widthPx });
    return aside ? [[index, { ...aside, top: aside.top + rowsTop }] as const] : [];
  });
  return {
    heightPx,
    hasAside: first !== undefined,
    at: (zoom) => placed.map(({ levelAt, ...lane }) => ({ ...lane, ...levelAt(levelOf(zoom)) })),
    notes: new Map([
      ...[...noted.placed].map(([wish, found]) => [wish, { top: topOf(found) }] as const),
      ...(first ? [first] : []),
    ]),
  };
}
