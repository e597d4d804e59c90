import { flushSync } from 'svelte';
import { on } from 'svelte/events';
import type { Drawing } from '$lib/layout/drawing';
import { AXIS_PX, FOOT_PX, roomFor } from '$lib/layout/rows/room';
import type { Scene } from '$lib/layout/scene';
import { STAGE_DEFAULTS } from '$lib/view/stage-options';
import type { TimelineState } from '$lib/view/timeline-state.svelte';
import type { Paper } from './paper.svelte';

/**
 * A stage whose plot is that of a narrow sheet: A4 upright between the margins of paper.css, 688px, less its lanes' names
 * and 16px. Marks are placed by share, so what is packed for it has room on any wider one.
 */
const PAPER_STAGE_PX = 768;
/** The most that lanes take of the first sheet. */
const PAPER_LANES_PX = 480;
const LEAST_LANES_PX = 96;
const SPARE_PX = 40;

/** Draws the same, whatever is chosen, and as large as on any sheet: on paper all of it is in full strength. */
function withoutChoice(drawing: Drawing): Drawing {
  return {
    ...drawing,
    roomFor: ({ stageWidthPx = PAPER_STAGE_PX, options }) => roomFor(stageWidthPx, options.lanesPx),
    frameFor: (asked, room) => {
      const frame = drawing.frameFor(asked, room);
      return { ...frame, sceneAt: (view) => frame.sceneAt(view) };
    },
  };
}

/**
 * Keeps the lanes packed for the height that page-sizes.css gives them in a window of this height, and on paper for that of
 * a sheet, which no script can measure; what is in sight stays so.
 * Begun before the stage is there, whose own turn to paper comes after this.
 * @returns ends it
 */
export function keepLanesRoom(timeline: TimelineState, paper: Paper): () => void {
  const print = matchMedia('print');
  let lastPx: number | undefined;
  let isPaper = false;
  /** What the screen has, which is read when paper comes and not before. */
  let screen: Pick<TimelineState, 'stageWidthPx' | 'drawing'> | undefined;
  const keep = (): void => {
    const px = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--lanes-own'));
    const lanesPx = isPaper ? PAPER_LANES_PX : px > 0 ? px : undefined;
    if (lanesPx === lastPx) return;
    lastPx = lanesPx;
    timeline.options = { ...STAGE_DEFAULTS, lanesPx };
  };
  const turn = (isNext: boolean): void => {
    if (isNext === isPaper) return;
    isPaper = isNext;
    paper.isOn = isPaper;
    screen ??= { stageWidthPx: timeline.stageWidthPx, drawing: timeline.drawing };
    const { stageWidthPx, drawing } = isPaper
      ? { stageWidthPx: PAPER_STAGE_PX, drawing: withoutChoice(screen.drawing) }
      : screen;
    timeline.stageWidthPx = stageWidthPx;
    timeline.drawing = drawing;
    if (!isPaper) screen = undefined;
    keep();
    // A browser lays paper out as soon as its event has been heard.
    flushSync();
  };
  keep();
  const stops = [
    on(window, 'resize', keep),
    on(window, 'beforeprint', () => turn(true)),
    on(window, 'afterprint', () => turn(false)),
    on(print, 'change', () => turn(print.matches)),
  ];
  return () => stops.forEach((stop) => stop());
}

/**
 * How high the lanes are where that is not what the style sheet gives them: on screen where they need far less than the
 * window has, so that what is read has the rest, and always on paper. A little less is left as it is, so that nothing moves
 * when script comes.
 */
export function ownLanesPx(
  { options, frame, room, scene }: TimelineState,
  { isOn: isOnPaper }: Paper,
): number | undefined {
  const { lanesPx } = options;
  if (lanesPx === undefined) return undefined;
  if (isOnPaper) {
    const lowestPx = Math.max(0, ...scene.lanes.map(({ top, height }) => top + height));
    return Math.min(lanesPx, lowestPx + FOOT_PX);
  }
  const needPx = ((frame.lanesHeightPx ?? Infinity) + FOOT_PX + AXIS_PX) * room.factor - AXIS_PX;
  return needPx < lanesPx - SPARE_PX ? Math.max(LEAST_LANES_PX, needPx) : undefined;
}

const TWO_LINES_PX = 21;

/** Whether the rows of a scene are far enough apart for names of two small lines. */
export function isRoomy({ marks }: Pick<Scene, 'marks'>): boolean {
  const rows = [...new Set(marks.map(({ y }) => y))].sort((a, b) => a - b);
  return rows.every((y, index) => index === 0 || y - (rows[index - 1] ?? 0) >= TWO_LINES_PX);
}
