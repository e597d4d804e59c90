import { NOTE_FACTOR } from '../../layout/enlarged';
import { type StageRoom, roomFor } from '../../layout/rows/room';
import { fitLines } from '../../layout/rows/lines';
import { serifWidth } from '../../layout/rows/serif-width';

/** How a sheet is divided; all lengths are in its own units, which are CSS pixels at its own size. */
export interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: { readonly sizePx: number; readonly linePx: number; readonly mostLines: number };
  /** Where the title's first line begins. */
  readonly topPx: number;
  /** Both rows of the axis, with what it says of its scale below them. */
  readonly axisPx: number;
  /** What stands below the axis for a quote or the legend, and for the source's line. */
  readonly captionPx: number;
  readonly sourcePx: number;
}

/** A slide: 1920 × 1080 is one and a half times, 3840 × 2160 three times as large. */
export const SLIDE: Sheet = {
  widthPx: 1280,
  heightPx: 720,
  title: { sizePx: 30, linePx: 38, mostLines: 1 },
  topPx: 26,
  axisPx: 64,
  captionPx: 152,
  sourcePx: 50,
};

/** What stands on a slide below its title, which is the slide's own: the same sheet without one, and less high by it. */
export const BELOW_TITLE: Sheet = {
  ...SLIDE,
  heightPx: 640,
  title: { ...SLIDE.title, mostLines: 0 },
  topPx: 0,
};

/** What is shown beside a link, often as small as a stamp; drawn at 1200 × 630. */
export const SOCIAL: Sheet = {
  widthPx: 800,
  heightPx: 420,
  title: { sizePx: 40, linePx: 46, mostLines: 2 },
  topPx: 18,
  axisPx: 50,
  captionPx: 0,
  sourcePx: 44,
};

const TITLE_GAP_PX = 16;

/** Where things stand on a sheet under a title of some lines. The plot begins `plotLeft` from the left. */
export interface Plan {
  readonly room: StageRoom;
  readonly marginPx: number;
  readonly plotLeft: number;
  readonly lanesTop: number;
  /** The top of what stands below the axis, and the middle of the source's line. */
  readonly captionTop: number;
  readonly sourceY: number;
}

const TITLE_WEIGHT = 1.1;

/** A title in the lines that a sheet has for it; none where it leaves the title to what it stands on. */
export function titleLines(title: string, { widthPx, title: { sizePx, mostLines } }: Sheet): string[] {
  if (mostLines === 0) return [];
  const { insetEnd } = roomFor(widthPx);
  return fitLines(
    title,
    widthPx - 2 * insetEnd,
    mostLines,
    (text) => serifWidth(text, sizePx) * TITLE_WEIGHT,
  );
}

function lanesTop({ topPx, title }: Sheet, lines: number): number {
  return topPx + title.linePx * lines + TITLE_GAP_PX;
}

/**
 * The room that a sheet leaves for lanes under a title of so many lines.
 * @param factor how much larger they are drawn
 * @param isBare whether no names stand beside them
 */
export function roomOn(sheet: Sheet, lines: number, factor = 1, isBare = false): StageRoom {
  const rest = lanesTop(sheet, lines) + sheet.axisPx + sheet.captionPx + sheet.sourcePx;
  const room = roomFor(sheet.widthPx, sheet.heightPx - rest, factor, isBare);
  return { ...room, mayScroll: false, noteFactor: NOTE_FACTOR };
}

/** A sheet's plan around a room; what the lanes do not take is left over below them. */
export function planOf(sheet: Sheet, lines: number, room: StageRoom): Plan {
  const top = lanesTop(sheet, lines);
  return {
    room,
    marginPx: room.insetEnd,
    plotLeft: room.insetStart,
    lanesTop: top,
    captionTop: top + (room.lanesPx + sheet.axisPx) * room.factor,
    sourceY: sheet.heightPx - sheet.sourcePx / 2,
  };
}
