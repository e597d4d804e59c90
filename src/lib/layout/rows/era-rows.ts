import { oncePer } from '../../index/once';
import type { Chronology, Era } from '../../model/chronology';
import type { Instant } from '../../time/calendar/instant';

/** What of an era is firm, in instants, and the row of names that it stands in. */
export interface PlacedEra {
  readonly era: Era;
  /** Its place among the chronology's. */
  readonly place: number;
  readonly row: number;
  /** From where on it is there for certain, and until when; what lies before and after fades. */
  readonly firmFrom: Instant;
  readonly firmTo: Instant;
  /** Whether it is the second of two that follow one another in a row, the fourth of four. */
  readonly isOther: boolean;
}

/** How high a row of names is, in CSS pixels, and what keeps the lanes off the last. */
export const ERA_ROW_PX = 16;
const BELOW_PX = 4;
// How much of the lanes' height names may take.
const MOST_PART = 0.22;
const MOST_ROWS = 6;

/** The firm part of an era: a single date takes all of its time, and an interval whose ends meet is firm where these do. */
function firmOf({ date, bounds }: Era): readonly [Instant, Instant] {
  if (date.kind === 'date') return [bounds.start, bounds.end];
  const { latestStart, earliestEnd } = bounds;
  if (latestStart <= earliestEnd) return [latestStart, earliestEnd];
  const middle = latestStart / 2 + earliestEnd / 2;
  return Number.isFinite(middle) ? [middle, middle] : [bounds.start, bounds.end];
}

const between = (a: Instant, b: Instant): Instant => (Number.isFinite(a) ? a / 2 + b / 2 : a);

/**
 * The eras of a chronology, each in the first row that is free all the while, the longest first: so what lies within another
 * stands below it, and what has no row in little room is short. An end that is a stretch is at its middle, so that one era
 * follows another in a row where both name the same year.
 */
export const placedEras = oncePer(({ eras = [] }: Chronology): readonly PlacedEra[] => {
  const spans = eras.map((era, place) => {
    const [firmFrom, firmTo] = firmOf(era);
    const [from, to] = [between(era.bounds.start, firmFrom), between(era.bounds.end, firmTo)];
    return { era, place, firmFrom, firmTo, from, to };
  });
  type Span = (typeof spans)[number];
  const isLonger = (a: Span, b: Span) => a.to - a.from > b.to - b.from;
  const rows: Span[][] = [];
  const inOrder = spans.toSorted((a, b) =>
    isLonger(b, a) ? 1 : isLonger(a, b) ? -1 : a.from - b.from || a.place - b.place,
  );
  for (const span of inOrder) {
    const free = rows.find((row) => row.every(({ from, to }) => to <= span.from || span.to <= from));
    if (free) free.push(span);
    else rows.push([span]);
  }
  return rows.flatMap((row, at) =>
    row
      .toSorted((a, b) => a.from - b.from)
      .map(({ era, place, firmFrom, firmTo }, index) => ({
        era,
        place,
        firmFrom,
        firmTo,
        row: at,
        isOther: index % 2 === 1,
      })),
  );
});

/** How many rows of eras overlap at the most. */
export function eraDepth(eras: readonly PlacedEra[]): number {
  return eras.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** How many rows of names there is room for above lanes that have a height in CSS pixels. */
export function eraRowsIn(eras: readonly PlacedEra[], heightPx: number): number {
  const room = Math.floor((heightPx * MOST_PART) / ERA_ROW_PX);
  return Math.min(eraDepth(eras), MOST_ROWS, Math.max(1, room));
}

/** What so many rows take of the lanes' height, in CSS pixels. */
export function erasHeight(rows: number): number {
  return rows === 0 ? 0 : rows * ERA_ROW_PX + BELOW_PX;
}
