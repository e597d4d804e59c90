import type { Instant } from '../../time/calendar/instant';
import type { TimeScale } from '../scale/scale';
import type { View } from '../scale/view';
import type { Mark } from './mark';
import { type TextLine, nameLines, noteLines } from './taken';
import type { DrawnNote } from './notes';

/** Of what stands in a plot, what the playhead's line runs behind. */
export interface OnLine {
  readonly marks: readonly Mark[];
  readonly notes?: readonly DrawnNote[];
}

/** Where a playhead stands, in what scene. */
export interface PlayheadInScene {
  readonly scene: OnLine & { readonly tallPx?: number };
  readonly view: View;
  readonly frame: { readonly scale: Pick<TimeScale, 'toShare'> };
  readonly at: Instant;
  /** Before it has gone anywhere it has no line. */
  readonly isAtHome: boolean;
  readonly shown: { readonly id: string } | undefined;
}

/** From the plot's top, in CSS pixels. */
export type LineGap = readonly [top: number, bottom: number];

// Half the height of a line of text, and as little of the line as would be a speck between two.
const HALF_PX = 8;
const SPECK_PX = 6;
const BESIDE_PX = 1;

/**
 * Where words stand on the playhead's line, in order and apart: there it is broken, so that it strikes nothing out.
 * @param atPx how far it is from the plot's start
 * @param shownId whose name has a ground of its own
 */
export function wordsOnLine(
  { marks, notes = [] }: OnLine,
  atPx: number,
  widthPx: number,
  shownId: string | undefined,
): readonly LineGap[] {
  const names = marks.filter(({ event, isInView }) => isInView && event.id !== shownId).flatMap(nameLines);
  const met = [...names, ...noteLines({ notes }, widthPx)]
    .filter(({ left, right }: TextLine) => left - BESIDE_PX < atPx && atPx < right + BESIDE_PX)
    .toSorted((a, b) => a.y - b.y);
  const stretches: LineGap[] = [];
  for (const { y } of met) {
    const last = stretches.at(-1);
    if (last && y - HALF_PX - last[1] < SPECK_PX) stretches.splice(-1, 1, [last[0], y + HALF_PX]);
    else stretches.push([y - HALF_PX, y + HALF_PX]);
  }
  return stretches;
}
