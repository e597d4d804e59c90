import type { Bounded } from '../../time/edtf/bounds';
import { withMiddles } from './draw-parts';
import type { DrawnPart } from './mark';
import { type Role, dateParts } from '../scale/date-parts';

// What is left free beside a date's own extent, for its dots and for ends that go on.
const MARGIN = 0.12;

/** One date drawn by itself, as it is on the timeline, filling its box. */
export function glyphOf(date: Bounded, role: Role): DrawnPart[] {
  const parts = dateParts(date, role);
  const ends = parts.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const hasOpen = parts.some(({ start, end }) => !Number.isFinite(start) || !Number.isFinite(end));
  const margin = hasOpen ? 2 * MARGIN : MARGIN;
  const place = (instant: number) => {
    if (!Number.isFinite(instant)) return instant < 0 ? 0 : 1;
    return most > least ? margin + ((instant - least) / (most - least)) * (1 - 2 * margin) : 0.5;
  };
  return withMiddles(
    parts.map(({ start, end, ...part }) => ({ ...part, from: place(start), to: place(end) })),
  );
}
