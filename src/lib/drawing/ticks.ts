import { isBesideLine } from '../layout/axis/beside-line';
import { PARENT_INSET_PX, type Parent } from '../layout/axis/parent-ticks';
import type { Tick } from '../layout/axis/tick';
import { TICK_LABEL_PX, insideOf } from '../layout/axis/tick-labels';
import { type LineGap, wordsOnLine } from '../layout/marks/line-gaps';
import { likelyWidth } from '../layout/rows/text-width';
import { serifWidth } from '../layout/rows/serif-width';
import { type Face, type Group, type Line, MIDDLE_EM, type Text, about } from './items';
import { MEASURES, PARENT_STROKE_PX, PARENT_TOP_PX, TICK_PADDING_PX } from './measures';
import type { Plot } from './plot';
import { besideGaps } from './stem';

/** How high the box of a line of words on the axis is. */
export const ROW_PX = 16;
// d3-axis sets the baseline of a tick’s words so many ems below their top.
const BASELINE_EM = 0.71;

const middleBelow = (topPx: number) => topPx + (BASELINE_EM - MIDDLE_EM) * TICK_LABEL_PX;

/** Words centred at a place, in a box about as wide as they are. */
export function centred(id: string, text: string, x: number, y: number, face: Face): Text {
  const measure = face.family === 'serif' ? serifWidth : likelyWidth;
  return {
    kind: 'text',
    id,
    lines: [text],
    box: about(x, y, measure(text, face.size), ROW_PX),
    align: 'middle',
    face,
  };
}

function upright(x: number, to: number, stroke: Line['stroke'], id: string): Line {
  return { kind: 'line', id, from: [x, 0], to: [x, to], stroke };
}

/** Where words stand on an upright line through a plot, from its top. */
export function wordsAt(x: number, { scene, room }: Plot, exceptId?: string): LineGap[] {
  const { lanesTopPx = 0, widthPx } = room;
  return wordsOnLine(scene, x, widthPx, exceptId).map(([top, bottom]) => [
    top + lanesTopPx,
    bottom + lanesTopPx,
  ]);
}

/** A line of the axis from a plot's top so far down, broken behind words. */
export function throughLanes(
  x: number,
  heightPx: number,
  colour: 'rule' | 'rule-faint',
  id: string,
  plot: Plot,
): Line[] {
  const isDotted = plot.kind === 'even';
  return besideGaps([0, heightPx], wordsAt(x, plot)).map(([top, bottom], place) => ({
    kind: 'line',
    id: place === 0 ? id : `${id} ${place + 1}`,
    from: [x, top],
    to: [x, bottom],
    stroke: { colour, widthPx: MEASURES.hair, ...(isDotted && { dash: 'grid' as const }) },
  }));
}

/** What is left of a label beside the playhead's line. */
function labelIn(tick: Tick | Parent, { room, playhead }: Plot): string {
  const line = playhead?.share ?? NaN;
  return isBesideLine(tick, line, room.widthPx) ? '' : tick.label;
}

/** A tick of a unit with its grid line and its label, which keeps inside the plot; about the axis’s line at y 0. */
export function tickItem(tick: Tick, place: number, plot: Plot): Group {
  const { at, level } = tick;
  const { room } = plot;
  const label = labelIn(tick, plot);
  const middle = insideOf(at * room.widthPx, likelyWidth(label, TICK_LABEL_PX) / 2, room.widthPx);
  const isMajor = level === 'major';
  const x = at * room.widthPx;
  const id = `tick ${place + 1}`;
  const face = { size: TICK_LABEL_PX, colour: isMajor ? 'ink' : 'ink-soft' } as const;
  return {
    kind: 'group',
    data: { part: 'tick', level },
    items: [
      {
        kind: 'group',
        at: [0, -room.lanesPx],
        items: throughLanes(x, room.lanesPx, isMajor ? 'rule' : 'rule-faint', id, plot),
      },
      ...(label === '' ? [] : [centred(`${id} label`, label, middle, middleBelow(TICK_PADDING_PX), face)]),
    ],
  };
}

/** A month or year that ticks are in, whose label begins beside it; about the axis’s line at y 0. */
export function parentItem(parent: Parent, place: number, plot: Plot): Group {
  const { at, isBoundary } = parent;
  const { room } = plot;
  const label = labelIn(parent, plot);
  const x = at * room.widthPx;
  const id = `period ${place + 1}`;
  const stroke = { colour: 'rule', widthPx: MEASURES.hair } as const;
  const words: Text = {
    kind: 'text',
    id: `${id} label`,
    lines: [label],
    box: {
      x: x + PARENT_INSET_PX,
      y: middleBelow(PARENT_TOP_PX) - ROW_PX / 2,
      width: likelyWidth(label, TICK_LABEL_PX),
      height: ROW_PX,
    },
    face: { size: TICK_LABEL_PX, colour: 'ink' },
  };
  return {
    kind: 'group',
    data: { part: 'tick', level: 'parent' },
    items: [
      ...(isBoundary ? [upright(x, PARENT_STROKE_PX, stroke, id)] : []),
      ...(label === '' ? [] : [words]),
    ],
  };
}
