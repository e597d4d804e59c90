import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import { type Frame, makeFrame } from './frame';
import { openingScale } from './opening-scale';
import { laneNameIn } from './rows/lane-name';
import type { LaneRoom } from './rows/lanes';
import { PACKED_WIDTHS, type StageRoom, roomFor } from './rows/room';
import { SCALE_KINDS, type ScaleKind } from '../model/scale-kinds';

const FACTORS = [2.1, 1.8, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.08] as const;
/**
 * The most that a picture is enlarged: beside what is read; for the last row, where a caption's letters of 20 px stay larger than
 * its names; and in PowerPoint and on a still picture, on sheets of 960 and 1280 pixels.
 */
export const MOST = { page: 1.4, slide: 1.3, deck: 1.6, still: 2.1 } as const;
const LEAST_PAGE_PX = 960;
/** How much larger than on a page a note is on a slide, where it is what is said. */
export const NOTE_FACTOR = 1.2;
// More of them have no room to spare: on a slide, where some names say more than many, fewer of them are named, larger.
const MOST_EVENTS = 30;
const MOST_OF_MANY = 1.4;
// A dozen names in rows with air between them are read from the last row, and larger yet; twice as many are not.
const DOZEN = 12;
const AIRY_FACTORS = [1.5, ...FACTORS.filter((factor) => factor <= MOST_OF_MANY), 1];
const AIRY_PITCHES_PX = [24, 21];
// A plot that is narrower has few names as it is.
const LEAST_CROWD_PX = 440;
// Larger names in rows that are closer than this are harder to read, not easier; on a slide a little larger is what they need.
const LEAST_PITCH_PX = 22;
const A_LITTLE = 1.1;

/** How many events have their whole name in a frame. */
function wholeNames({ lanes, lanesAt }: Frame): number {
  const slots = lanesAt(1).flatMap(({ packed }, lane) =>
    packed.flat().map(({ rank, slot }) => slot.labelPx >= (lanes[lane]?.at(rank).labelPx ?? 0)),
  );
  return slots.filter(Boolean).length;
}

/** How many have a name. */
function names({ lanesAt }: Frame): number {
  return lanesAt(1).flatMap(({ packed }) => packed.flat().filter(({ slot }) => slot.labelPx > 0)).length;
}

/** Whether each lane has a name, but for one that is folded or empty. */
function isEachNamed({ lanes, lanesAt }: Frame): boolean {
  return lanesAt(1).every(
    ({ packed }, lane) =>
      packed.some((row) => row.length > 0) || !lanes[lane]?.length || lanes[lane].isFolded,
  );
}

const isInRoom = ({ lanesHeightPx, room }: Frame) => lanesHeightPx <= room.heightPx;
const isAiry = (frame: Frame) => frame.lanesAt(1).every(({ pitch }) => pitch >= LEAST_PITCH_PX);

/** How much larger a picture is drawn, and how far apart its rows are at the least. */
type Enlarged = Pick<StageRoom, 'factor' | 'leastPitchPx'>;

/** Of a crowd on a slide the largest names, in the airiest rows, that leave it a dozen of them; undefined where it never has as many. */
function airyWay(
  chronology: Chronology,
  roomOf: (factor: number) => LaneRoom,
  m: Messages,
): Enlarged | undefined {
  const { events, lanes } = chronology;
  if (events.length <= MOST_EVENTS) return undefined;
  const opening = openingScale(chronology);
  const plain = factorFor(chronology, roomOf, 'slide', m);
  const ways = AIRY_FACTORS.filter((factor) => factor >= plain).flatMap((factor) =>
    AIRY_PITCHES_PX.map((leastPitchPx) => ({ factor, leastPitchPx })),
  );
  return ways.find(({ factor, leastPitchPx }) => {
    const room = { ...roomOf(factor), leastPitchPx };
    if (room.widthPx < LEAST_CROWD_PX || !areNamed(lanes, roomOf, factor)) return false;
    const frame = makeFrame(chronology, opening, room, [], m);
    return (
      isInRoom(frame) &&
      frame.lanesAt(1).every(({ pitch }) => pitch >= leastPitchPx) &&
      names(frame) >= DOZEN &&
      isEachNamed(frame)
    );
  });
}

/** Whether lanes' names have as many lines as where nothing is enlarged. */
function areNamed(lanes: Chronology['lanes'], roomOf: (factor: number) => LaneRoom, factor: number): boolean {
  const linesIn = (of: number) => lanes.map(({ title }) => laneNameIn(title, roomOf(of)).lines).join();
  return lanes.length < 2 || linesIn(factor) === linesIn(1);
}

/**
 * How much larger a chronology of few events is drawn, so that it fills its room: as much as leaves every name whole on the
 * scale that it opens on, and as many as there were on the others, in rows with air between them. Of many on a slide as much as
 * leaves its lanes in their room, where fewer have names.
 * @param roomOf the room that there is for laying it out when it is drawn so much larger
 * @param on where it is drawn, which says the most that it may be
 */
export function factorFor(
  chronology: Chronology,
  roomOf: (factor: number) => LaneRoom,
  on: keyof typeof MOST,
  m: Messages,
): number {
  const { events, lanes } = chronology;
  if (events.length === 0 || (events.length > MOST_EVENTS && (on === 'page' || on === 'still'))) return 1;
  const frameOf = (kind: ScaleKind, factor: number) => makeFrame(chronology, kind, roomOf(factor), [], m);
  const opening = openingScale(chronology);
  const most = on === 'slide' && events.length > MOST_EVENTS ? MOST_OF_MANY : MOST[on];
  const factors = FACTORS.filter((factor) => factor <= most);
  const areLanesNamed = (factor: number) => areNamed(lanes, roomOf, factor);
  if (events.length > MOST_EVENTS) {
    const isRoomy = (frame: Frame) => isInRoom(frame) && frame.room.widthPx >= LEAST_CROWD_PX;
    const largest = (isTold: (frame: Frame) => boolean) =>
      factors.find((factor) => {
        const frame = frameOf(opening, factor);
        return areLanesNamed(factor) && isRoomy(frame) && isTold(frame);
      });
    return largest(isEachNamed) ?? (isEachNamed(frameOf(opening, 1)) ? 1 : (largest(() => true) ?? 1));
  }
  const others = SCALE_KINDS.filter((kind) => kind !== opening);
  const notes = frameOf(opening, 1).notes.length;
  const whole = new Map(others.map((kind) => [kind, wholeNames(frameOf(kind, 1))]));
  const found = factors.find((factor) => {
    if (!areLanesNamed(factor)) return false;
    const frame = frameOf(opening, factor);
    return (
      wholeNames(frame) === events.length &&
      isInRoom(frame) &&
      (isAiry(frame) || (on === 'slide' && factor <= A_LITTLE)) &&
      frame.notes.length >= notes &&
      others.every((kind) => wholeNames(frameOf(kind, factor)) >= (whole.get(kind) ?? 0))
    );
  });
  return found ?? 1;
}

/**
 * The rooms of a chronology on stages of any size; of a part of one they are as of its whole. On a page how large it is drawn
 * goes by the width that the page is packed for before script, and by the usual height, so that nothing changes its size when
 * script comes; narrow ones have no room to spare.
 */
export function roomsOf(any: Chronology, m: Messages) {
  const chronology = any.part?.whole ?? any;
  const known = new Map<string, Enlarged>();
  return (stageWidthPx: number, lanesPx: number | undefined, isPage: boolean): StageRoom => {
    const isBare = !isPage && chronology.lanes.length === 1;
    const widthPx = isPage ? (PACKED_WIDTHS.findLast((width) => width <= stageWidthPx) ?? 0) : stageWidthPx;
    const usualPx = roomFor(widthPx).lanesPx;
    const heightPx = isPage ? Math.min(usualPx, lanesPx ?? usualPx) : (lanesPx ?? usualPx);
    const of = `${widthPx} ${heightPx} ${isPage}`;
    const roomOf = (factor: number) => roomFor(widthPx, heightPx, factor, isBare);
    const find = (): Enlarged =>
      (isPage ? undefined : airyWay(chronology, roomOf, m)) ?? {
        factor: factorFor(chronology, roomOf, isPage ? 'page' : 'slide', m),
      };
    const way = isPage && widthPx < LEAST_PAGE_PX ? { factor: 1 } : (known.get(of) ?? find());
    known.set(of, way);
    const room = { ...roomFor(stageWidthPx, lanesPx, way.factor, isBare), ...way };
    return isPage ? room : { ...room, noteFactor: NOTE_FACTOR };
  };
}
