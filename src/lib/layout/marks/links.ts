import { arcPath } from './arc-path';
import { isDot } from './draw-parts';
import { wordsIn } from './line-gaps';
import type { Mark } from './mark';
import { type InPlot, type TextLine, inksOf, nameLines, noteLines } from './taken';

/** A link drawn as an arc between two marks. `path` is in thousandths of the view's width by CSS pixels of height. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly path: string;
}

// Links by lines of text.
const MOST_LOOKED_AT = 600;
// In less an arc has no way between rows that are nearer than its ends.
const LEAST_PLOT_PX = 400;
const KEEPS_PX = 8;

/** Whether a link is one of an event. */
export function isOf({ from, to }: Pick<Arc, 'from' | 'to'>, id: string): boolean {
  return from === id || to === id;
}

/**
 * The arcs between those marks that are drawn; round names and notes, and broken behind them, unless there are too many of both
 * to look at each; none in a narrow plot, where their kinds alone stand at their far ends.
 * @param tags what else is written there that they go round
 */
export function arcsOf(
  drawn: Pick<InPlot, 'marks' | 'notes'>,
  widthPx: number,
  ofId?: string,
  tags: readonly TextLine[] = [],
): Arc[] {
  const { marks } = drawn;
  if (widthPx < LEAST_PLOT_PX) return [];
  const byId = new Map(marks.map((mark) => [mark.event.id, mark]));
  const ends = marks.flatMap((from) =>
    from.event.links.flatMap(({ to, kind }) => {
      const target = byId.get(to);
      const isAsked = ofId === undefined || from.event.id === ofId || to === ofId;
      return target && isAsked && (from.isInView || target.isInView) ? [{ from, target, kind }] : [];
    }),
  );
  // Along the foot or the head of a link's words another arc would seem to be theirs.
  const apart = [-KEEPS_PX, 0, KEEPS_PX].flatMap((by) => tags.map((tag) => ({ ...tag, y: tag.y + by })));
  const lines = [...marks.flatMap(nameLines), ...noteLines(drawn, widthPx), ...apart];
  const isMany = ends.length * lines.length > MOST_LOOKED_AT;
  const lasting = marks.map((mark) => ({ ...mark, parts: mark.parts.filter((part) => !isDot(part)) }));
  const isJoined = ({ parts }: Mark) => parts.some(({ shape }) => shape === 'line');
  // What joins a record to the claim that it contradicts, with that claim; and what else lasts.
  const joints = lasting.filter(isJoined).flatMap((mark) => inksOf(mark, widthPx));
  const bars = lasting.filter((mark) => !isJoined(mark)).flatMap((mark) => inksOf(mark, widthPx));
  const words = ofId === undefined ? [] : [...wordsIn(drawn, widthPx), ...tags];
  const around = isMany ? { lines: [], joints: [], bars: [], words } : { lines, joints, bars, words };
  return ends.map(({ from, target, kind }) => ({
    ...{ from: from.event.id, to: target.event.id, kind },
    path: arcPath(from, target, around, widthPx),
  }));
}
