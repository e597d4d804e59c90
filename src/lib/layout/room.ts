import type { LaneRoom } from './lanes';

/** The stage widths that rows are packed for before script has measured anything; each serves up to the next. */
export const PACKED_WIDTHS = [360, 640, 960, 1280, 1600] as const;

/** How a stage of a width is divided. `insetStart` and `insetEnd` are what the plot leaves free at either side. */
export interface StageRoom extends LaneRoom {
  readonly insetStart: number;
  readonly insetEnd: number;
}

// The style sheet of the stage has the same steps and sizes; `tests/looks.spec.ts` compares them.
const STEPS = [
  { from: 1600, insetStart: 216, insetEnd: 104, heightPx: 404, nameHeightPx: 0 },
  { from: 720, insetStart: 152, insetEnd: 56, heightPx: 304, nameHeightPx: 0 },
  { from: 0, insetStart: 20, insetEnd: 20, heightPx: 262, nameHeightPx: 16 },
] as const;

/** The room for the lanes on a stage of a width in CSS pixels. */
export function roomFor(stageWidthPx: number): StageRoom {
  const { insetStart, insetEnd, heightPx, nameHeightPx } =
    STEPS.find(({ from }) => stageWidthPx >= from) ?? STEPS[2];
  return {
    insetStart,
    insetEnd,
    heightPx,
    nameHeightPx,
    widthPx: Math.max(1, stageWidthPx - insetStart - insetEnd),
  };
}
