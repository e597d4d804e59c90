import { type LaneNeeds, laneHeight } from './lane-height';
import { namesIn } from './levels';
import { rowsBeside, rowsInOrder, rowsNeeded } from './rows-needed';
import { CROWD, FEW, type PackLane } from './slot';
import { STAIR_PITCH_PX, moreRows } from './stairs';

/** The height of each row, in CSS pixels. */
export const LEAST_PITCH_PX = 18;
// Where that makes names whole, a row or two more stand closer.
export const TIGHT_PITCH_PX = 17;
const FEW_MISSING = 2;
export const MOST_PITCH_PX = 28;
export const LEAST_LANE_GAP_PX = 8;
// Lanes stand closer before names are lost.
export const TIGHT_LANE_GAP_PX = 3;
// Lanes that have to be scrolled may as well say something: a row of names over the strip of the rest.
const SCROLLED_ROWS = 2;
// Of a crowd fewer names with air between them are read, and more are a texture: where each lane has so many rows even then.
const CROWD_PITCH_PX = 26;
const CROWD_ROWS = 4;
// Rows closer than that are no better for keeping names on one side.
const ORDER_PITCH_PX = 24;
/** About as wide as a mark with its name, of which a crowd has as many in a row as have room. */
const USUAL_SLOT_PX = 220;
/** How much less than its first name a lane's last one is worth: twice that. */
const LESS_EACH = 0.3;

// More than any name for a pixel of height.
const FIRST_NAME = 1000;

/** What is shared out; `leastPitchPx` is how far apart rows are at the least, where each lane has one that far. */
interface AllotRoom {
  readonly heightPx: number;
  readonly widthPx: number;
  readonly mayScroll?: boolean;
  readonly leastPitchPx?: number;
}

/** Each lane's rows, how high they are, and the least from lane to lane. */
export interface Allotment {
  readonly rows: readonly number[];
  readonly pitch: number;
  readonly gap: number;
}

/**
 * What some rows are worth to a lane: the names that are whole in them, each the less the more of its events have one.
 */
function worthOf(lane: PackLane, widthPx: number): (rows: number) => number {
  const known = new Map<number, number>();
  const ofNames = (count: number) => {
    const names = Math.min(lane.length, count);
    return names - (LESS_EACH * names ** 2) / lane.length;
  };
  const worthIn = (rows: number): number => {
    // Of a crowd it is reckoned, and not tried.
    if (lane.length > CROWD) return ofNames(((rows - 1) * widthPx) / USUAL_SLOT_PX);
    return ofNames(namesIn(lane, rows, widthPx));
  };
  return (rows) => {
    const worth = known.get(rows) ?? worthIn(rows);
    known.set(rows, worth);
    return worth;
  };
}

/**
 * Shares a height out among lanes: as many rows each as it takes for every name to be whole. Where that is too much, each
 * has one, or a row of names over its strip, the others go one after the other where they make the most names whole for their height, and
 * lanes stand closer; but rows of crowds are farther apart. Where there is not even one row for each, lanes that are scrolled have up to two.
 * @returns rows that may be higher than the room
 */
export function allot(
  lanes: readonly PackLane[],
  needs: readonly LaneNeeds[],
  { heightPx, widthPx, mayScroll = false, leastPitchPx = LEAST_PITCH_PX }: AllotRoom,
): Allotment {
  const used = (rows: readonly number[], pitch: number, gap: number) =>
    rows.reduce(
      (sum, own, index) => sum + laneHeight(needs[index], own, pitch, own < (whole[index] ?? Infinity)),
      (lanes.length - 1) * gap,
    );
  const free = heightPx - needs.reduce((sum, { abovePx }) => sum + abovePx, 0);
  const mostIn = (pitch: number, gap: number) =>
    Math.max(1, Math.floor((free - (lanes.length - 1) * gap) / pitch));
  const most = mostIn(TIGHT_PITCH_PX, TIGHT_LANE_GAP_PX);
  const whole = lanes.map((lane) => rowsNeeded(lane, most + 1, widthPx));
  const worths = lanes.map((lane) => worthOf(lane, widthPx));

  /** A lane without any name has its first one before another has its next, the one with the key before all. */
  const firstWorth = (index: number) => (lanes[index]?.key === undefined ? FIRST_NAME : 2 * FIRST_NAME);

  const ones = lanes.map(() => 1);
  /** Gives rows away, each time those that are worth the most for what they take. */
  const share = (leastPitch: number, gap: number): number[] => {
    const rows = [...(used(twos, leastPitch, gap) > heightPx ? ones : twos)];
    for (;;) {
      let best: { readonly rate: number; readonly index: number; readonly by: number } | undefined;
      const usedPx = used(rows, leastPitch, gap);
      for (const [index, own] of rows.entries()) {
        const mostRows = Math.min(whole[index] ?? Infinity, lanes[index]?.isFolded ? 1 : most);
        for (let by = 1; own + by <= mostRows; by += 1) {
          const nextPx = used(rows.with(index, own + by), leastPitch, gap);
          if (nextPx > heightPx) break;
          const gain = (worths[index]?.(own + by) ?? 0) - (worths[index]?.(own) ?? 0);
          const rate = gain / Math.max(1, nextPx - usedPx) + (own > 1 ? 0 : firstWorth(index));
          if (rate > (best?.rate ?? 0)) best = { rate, index, by };
        }
      }
      if (!best) return rows;
      rows[best.index] = (rows[best.index] ?? 0) + best.by;
    }
  };
  const missing = (rows: readonly number[]) =>
    rows.reduce((sum, own, index) => sum + Math.max(0, (whole[index] ?? Infinity) - own), 0);
  const settled = (rows: readonly number[], gap: number): Allotment => {
    let pitch = MOST_PITCH_PX;
    while (pitch > TIGHT_PITCH_PX && used(rows, pitch, gap) > heightPx) pitch -= 1;
    return { rows, pitch, gap };
  };

  const twos = whole.map((own) => Math.min(own ?? Infinity, SCROLLED_ROWS));
  const hasLowStrips = needs.some(({ stripPx }) => stripPx < Infinity);
  if (hasLowStrips && used(twos, TIGHT_PITCH_PX, TIGHT_LANE_GAP_PX) > heightPx)
    return { rows: twos, pitch: TIGHT_PITCH_PX, gap: TIGHT_LANE_GAP_PX };
  if (used(ones, LEAST_PITCH_PX, LEAST_LANE_GAP_PX) > heightPx)
    return { rows: mayScroll ? twos : ones, pitch: LEAST_PITCH_PX, gap: LEAST_LANE_GAP_PX };
  const wholeRows = whole.map((own) => own ?? Infinity);
  const least = used(ones, leastPitchPx, LEAST_LANE_GAP_PX) > heightPx ? LEAST_PITCH_PX : leastPitchPx;
  if (used(wholeRows, least, LEAST_LANE_GAP_PX) <= heightPx) {
    /** More rows for each lane that has room for as many as it asks for. */
    const more = (from: readonly number[], rowsOf: typeof rowsNeeded, leastPitch: number) =>
      lanes.reduce((given, lane, index) => {
        const asked = rowsOf(lane, most + 1, widthPx) ?? Infinity;
        const next = given.with(index, Math.max(given[index] ?? 0, asked));
        return used(next, leastPitch, LEAST_LANE_GAP_PX) > heightPx ? given : next;
      }, from);
    // What is left goes to rows that leave bars whole, and then to those in which no name is turned.
    const rows = more(more(wholeRows, rowsBeside, least), rowsInOrder, Math.max(least, ORDER_PITCH_PX));
    const isInRoom = (many: readonly number[]) => used(many, STAIR_PITCH_PX, LEAST_LANE_GAP_PX) <= heightPx;
    return settled(moreRows(rows, lanes, isInRoom), LEAST_LANE_GAP_PX);
  }
  if (least > LEAST_PITCH_PX) return settled(share(least, LEAST_LANE_GAP_PX), LEAST_LANE_GAP_PX);
  if (lanes.every(({ length }) => length > CROWD)) {
    const rows = share(CROWD_PITCH_PX, LEAST_LANE_GAP_PX);
    if (Math.min(...rows) >= CROWD_ROWS) return settled(rows, LEAST_LANE_GAP_PX);
  }
  const tries = [
    [LEAST_PITCH_PX, LEAST_LANE_GAP_PX],
    [TIGHT_PITCH_PX, LEAST_LANE_GAP_PX],
    [LEAST_PITCH_PX, TIGHT_LANE_GAP_PX],
    [TIGHT_PITCH_PX, TIGHT_LANE_GAP_PX],
  ] as const;
  let lacking = Infinity;
  for (const [pitch, gap] of tries) {
    if (pitch < LEAST_PITCH_PX && lacking > FEW_MISSING) continue;
    const rows = share(pitch, gap);
    lacking = missing(rows);
    if (lacking === 0) return settled(rows, gap);
  }
  const loose = share(LEAST_PITCH_PX, TIGHT_LANE_GAP_PX);
  const tight = lanes.every(({ length }) => length <= FEW) ? share(TIGHT_PITCH_PX, TIGHT_LANE_GAP_PX) : loose;
  const worth = (rows: readonly number[]) =>
    rows.reduce((sum, own, index) => sum + (worths[index]?.(own) ?? 0), 0);
  return settled(worth(tight) > worth(loose) ? tight : loose, TIGHT_LANE_GAP_PX);
}
