import type { LaneRoom } from './lanes';

/**
 * The stage widths that rows are packed for before script has measured anything; each serves up to the next, where its plot
 * is no wider than the stage's.
 */
export const PACKED_WIDTHS = [360, 640, 960, 1280] as const;

/** How a stage of a width is divided. `insetStart` and `insetEnd` are what the plot leaves free at either side. */
export interface StageRoom extends LaneRoom {
  readonly insetStart: number;
  readonly insetEnd: number;
  /** Height of the lanes with the foot below them, where tears and elapsed time are said. */
  readonly lanesPx: number;
  /** How much larger all of it is drawn than it is laid out: insets are of the stage, all else is before that. */
  readonly factor: number;
}

// The style sheet of the stage has the same steps and sizes; `tests/steady.spec.ts` compares them.
const STEPS = [
  { from: 720, insetStart: 152, insetEnd: 48, lanesPx: 292, nameHeightPx: 0, nameWidthPx: 96 },
  { from: 600, insetStart: 20, insetEnd: 20, lanesPx: 292, nameHeightPx: 15, nameWidthPx: undefined },
  { from: 0, insetStart: 20, insetEnd: 20, lanesPx: 276, nameHeightPx: 15, nameWidthPx: undefined },
] as const;

const BARE_INSET_PX = 48;

/** What the lanes leave below them, for words of the axis. */
export const FOOT_PX = 18;
/** The axis below the lanes, with what it says of its scale. */
export const AXIS_PX = 64;
// The plot of a phone held upright is narrower.
const WHOLE_LABELS_PX = 400;

/**
 * The room for the lanes on a stage of a width in CSS pixels.
 * @param ownLanesPx the height of the lanes where whoever shows the stage has set it
 * @param factor how much larger it is drawn: so much less room there is to lay it out
 * @param isBare whether nothing stands beside the lanes: neither names nor tools
 */
export function roomFor(stageWidthPx: number, ownLanesPx?: number, factor = 1, isBare = false): StageRoom {
  const step = STEPS.find(({ from }) => stageWidthPx >= from) ?? STEPS[2];
  const { insetEnd, nameHeightPx } = step;
  const insetStart = isBare ? Math.min(step.insetStart, BARE_INSET_PX) : step.insetStart;
  const widthPx = Math.max(1, stageWidthPx - insetStart - insetEnd) / factor;
  const lanesPx = ((ownLanesPx ?? step.lanesPx) + AXIS_PX) / factor - AXIS_PX;
  return {
    insetStart,
    insetEnd,
    lanesPx,
    heightPx: lanesPx - FOOT_PX,
    nameHeightPx,
    nameWidthPx: step.nameWidthPx === undefined ? widthPx : step.nameWidthPx / factor,
    widthPx,
    hasWholeLabels: widthPx < WHOLE_LABELS_PX,
    mayScroll: true,
    factor,
  };
}
