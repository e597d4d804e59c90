import type { Messages } from '../../messages/messages';
import { eraInWords } from '../../time/words/era-words';
import { ERA_ROW_PX, type PlacedEra, eraDepth } from '../rows/era-rows';
import { cutTo } from '../rows/lines';
import type { Placed } from '../rows/placed';
import { shareOn } from '../rows/placed';
import { serifWidth } from '../rows/serif-width';
import { type View, inView } from '../scale/view';
import type { TextLine } from './taken';

/** What is in view of an era, in shares of the view. */
export interface DrawnEra {
  /** Its place among the chronology's. */
  readonly place: number;
  readonly title: string;
  /** “Cold War, 1947 to 1991”. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Where it is there for certain; what lies before and after fades. */
  readonly firmFrom: number;
  readonly firmTo: number;
  /** Whether its ends are in view. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
  /** How much of its colour is laid over the ground, 0–1. */
  readonly strength: number;
  /** From the top of the rows of names; what has no row is counted. */
  readonly row?: number;
  /** As much of its name as has room; empty where that would say nothing. */
  readonly name: string;
  /** How much room there is for it, in CSS pixels. */
  readonly namePx: number;
}

/** The eras of a view, and what stands for those of them that have no row. */
export interface DrawnEras {
  readonly all: readonly DrawnEra[];
  readonly rows: number;
  /** The word for the present day, in a row below these; whoever shows it knows where that is. */
  readonly today?: string;
  /** “+3”, with what they are; absent where each has a row. */
  readonly more?: { readonly label: string; readonly words: string };
}

export const ERA_NAME_PX = 12;
/** How far a name keeps from the ends of what is in view of its era. */
export const ERA_INSET_PX = 5;
/** What is kept for the count of those that have no row. */
export const ERA_MORE_PX = 34;
// A name of less than that is no name.
const LEAST_NAME_PX = 30;
/** All eras over one another lay no more than that on the ground: folds, on which marks have their contrast, are as dark. */
export const MOST_STRENGTH = 0.075;
const MOST_ALONE = 0.05;
const OF_OTHER = 0.5;

function drawn(placed: PlacedEra, own: EraRoom): DrawnEra | undefined {
  const { era, firmFrom, firmTo, row, isOther } = placed;
  const { view, scale, rows, depth, m } = own;
  const shareOf = (instant: number) => inView(shareOn(scale, instant), view);
  const [start, end] = [shareOf(era.bounds.start), shareOf(era.bounds.end)];
  if (end <= 0 || start >= 1 || end <= start) return undefined;
  const inside = (share: number) => Math.min(1, Math.max(0, share));
  const [from, to] = [inside(start), inside(end)];
  const isNamed = row < rows;
  const keptPx = own.hasMore && row === rows - 1 ? ERA_MORE_PX : 0;
  const roomPx = Math.min(to * view.widthPx, view.widthPx - keptPx) - from * view.widthPx - 2 * ERA_INSET_PX;
  const width = (text: string) => serifWidth(text, ERA_NAME_PX);
  const name = cutTo(era.title, roomPx, width);
  const hasName = isNamed && (name === era.title || roomPx >= LEAST_NAME_PX);
  return {
    place: placed.place,
    title: era.title,
    words: m.pane.named(era.title) + eraInWords(era.date, m),
    ...{ from, to },
    firmFrom: inside(shareOf(firmFrom)),
    firmTo: inside(shareOf(firmTo)),
    hasStart: Number.isFinite(era.bounds.start) && scale.toShare(era.bounds.start) >= view.from,
    hasEnd: Number.isFinite(era.bounds.end) && scale.toShare(era.bounds.end) <= view.to,
    strength: Math.min(MOST_ALONE, MOST_STRENGTH / depth) * (isOther ? OF_OTHER : 1),
    ...(isNamed && { row }),
    name: hasName && name !== '…' ? name : '',
    namePx: Math.max(0, roomPx),
  };
}

interface EraRoom {
  readonly view: View;
  readonly scale: Placed['scale'];
  readonly rows: number;
  readonly depth: number;
  readonly hasMore: boolean;
  readonly m: Messages;
}

/** The eras of a frame, and how many rows of names there is room for. */
interface EraRows {
  readonly eras: readonly PlacedEra[];
  readonly eraRows: number;
  readonly chronology: { readonly today?: true };
  readonly scale: Placed['scale'];
}

/**
 * The eras that a view has anything of, from the outermost to the innermost, and below them the row for the present day;
 * undefined where there is neither.
 */
export function drawEras(
  { eras, eraRows: rows, scale, chronology }: EraRows,
  view: View,
  m: Messages,
): DrawnEras | undefined {
  if (eras.length === 0 && !chronology.today) return undefined;
  const depth = eraDepth(eras);
  const room = { view, scale, rows, depth, hasMore: depth > rows, m };
  const all = eras.map((placed) => drawn(placed, room)).filter((era) => era !== undefined);
  const left = all.filter(({ row }) => row === undefined);
  return {
    all,
    rows,
    ...(chronology.today && { today: m.eras.today }),
    ...(left.length > 0 && {
      more: { label: `+${left.length}`, words: left.map(({ words }) => words).join('; ') },
    }),
  };
}

/** The names of eras as lines of text, behind which what is drawn is broken. */
export function eraLines(eras: DrawnEras | undefined, widthPx: number): TextLine[] {
  return (eras?.all ?? []).flatMap(({ name, row, from }) => {
    if (name === '' || row === undefined) return [];
    const left = from * widthPx + ERA_INSET_PX;
    return [{ left, right: left + serifWidth(name, ERA_NAME_PX), y: (row + 0.5) * ERA_ROW_PX + 1 }];
  });
}
