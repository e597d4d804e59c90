import { packAll, packWhole } from './pack';
import { type PackItem, type PackLane, itemsOf } from './slot';

/** The height of each row, in CSS pixels. */
export const LEAST_PITCH_PX = 18;
// Where that makes names whole, a row or two more stand closer.
const TIGHT_PITCH_PX = 17;
const FEW_MISSING = 2;
const MOST_PITCH_PX = 28;
export const LEAST_LANE_GAP_PX = 8;
// Lanes that have to be scrolled may as well say something: a row of names over the strip of the rest.
const SCROLLED_ROWS = 2;
// A lane of more events than this a row is a crowd, which no packing of names can hold.
const MOST_TRIED = 8;

/** What a lane's name takes: above its rows, or at least of the height beside them. In CSS pixels. */
export interface NameRoom {
  readonly abovePx: number;
  readonly leastPx: number;
}

/** A lane's rows, and how high they are. */
export interface Allotment {
  readonly rows: readonly number[];
  readonly pitch: number;
}

/** The height of a lane of some rows. */
export function laneHeight(name: NameRoom | undefined, rows: number, pitch: number): number {
  const { abovePx, leastPx } = name ?? { abovePx: 0, leastPx: 0 };
  return Math.max(leastPx, abovePx + rows * pitch);
}

/**
 * The fewest rows, less than `most`, in which one of the packings succeeds: the first that does in any; undefined where none does.
 * What has room in some rows is taken to have it in more, so that a high room needs no more tries than a low one.
 */
function fewestRows(
  lane: PackLane,
  most: number,
  ...packings: readonly ((items: readonly PackItem[], rows: number) => unknown)[]
): number | undefined {
  if (lane.isFolded) return 1;
  if (lane.length > most * MOST_TRIED) return undefined;
  const items = itemsOf(lane);
  for (const pack of packings) {
    let [tooFew, enough] = [0, most - 1];
    if (enough === 0 || !pack(items, enough)) continue;
    while (enough - tooFew > 1) {
      const middle = (tooFew + enough) >> 1;
      if (pack(items, middle)) enough = middle;
      else tooFew = middle;
    }
    return enough;
  }
  return undefined;
}

/**
 * Shares a height out among lanes: every lane first gets what it needs with its labels shortened, then what is left goes
 * to the lanes that are furthest from whole labels. Where even that is too much the tallest give way, down to one row; where
 * there is not even one for each, lanes that are scrolled have up to two.
 * @returns rows that may be higher than the room
 */
export function allot(
  lanes: readonly PackLane[],
  names: readonly NameRoom[],
  heightPx: number,
  widthPx: number,
  mayScroll = false,
): Allotment {
  const free = heightPx - names.reduce((sum, { abovePx }) => sum + abovePx, 0);
  const mostOf = (pitch: number) =>
    Math.max(1, Math.floor((free - (lanes.length - 1) * LEAST_LANE_GAP_PX) / pitch));
  const most = mostOf(LEAST_PITCH_PX);
  const enough = mostOf(TIGHT_PITCH_PX) + 1;
  const whole = lanes.map(
    (lane) => fewestRows(lane, enough, (items, rows) => packWhole(items, rows, widthPx)) ?? Infinity,
  );
  const wanted = lanes.map((lane) => {
    const mostWanted = mayScroll ? Math.max(most, SCROLLED_ROWS) : most;
    return (
      fewestRows(
        lane,
        mostWanted,
        (items, rows) => packAll(items, rows, widthPx),
        (items, rows) => packAll(items, rows, widthPx, 0),
      ) ?? mostWanted
    );
  });
  const rows = [...wanted];
  const used = (pitch: number) =>
    rows.reduce((sum, own, index) => sum + laneHeight(names[index], own, pitch), 0) +
    (lanes.length - 1) * LEAST_LANE_GAP_PX;
  const change = (index: number, by: number) => (rows[index] = (rows[index] ?? 0) + by);
  while (used(LEAST_PITCH_PX) > heightPx && Math.max(...rows) > 1)
    change(rows.indexOf(Math.max(...rows)), -1);
  if (mayScroll && used(LEAST_PITCH_PX) > heightPx)
    return { rows: wanted.map((own) => Math.min(own, SCROLLED_ROWS)), pitch: LEAST_PITCH_PX };
  const missing = (mostRows: number) =>
    rows.map((count, index) => Math.max(0, Math.min(mostRows, whole[index] ?? 0) - count));
  const grow = (leastPx: number) => {
    for (;;) {
      const lacking = missing(mostOf(leastPx));
      const neediest = lacking.indexOf(Math.max(...lacking));
      if (!lacking[neediest]) return;
      change(neediest, 1);
      if (used(leastPx) <= heightPx) continue;
      change(neediest, -1);
      return;
    }
  };
  grow(LEAST_PITCH_PX);
  if (missing(Infinity).reduce((a, b) => a + b, 0) <= FEW_MISSING) grow(TIGHT_PITCH_PX);
  let pitch = MOST_PITCH_PX;
  while (pitch > TIGHT_PITCH_PX && used(pitch) > heightPx) pitch -= 1;
  return { rows, pitch };
}
