import type { Tick } from '../../layout/tick';
import { PARENT_INSET_PX, type Parent } from '../../layout/parent-ticks';
import type { Ink } from './ink';
import { serifWidth } from './serif-width';
import { likelyWidth, line } from './type';
import { element, path } from './xml';

// Sizes are those of the page's axis, tears and playhead.
const TICK_PX = 12;
const TICK_Y = 12.5;
const PARENT_Y = 28.5;
const PARENT_STROKE_PX = 36;
const TEAR_Y = -9;
const ELAPSED_Y = -10;
const ELAPSED_PX = 11;
const SCALE_NAME_FOOT_PX = 10;
const FLAG = { heightPx: 22, paddingPx: 11, sizePx: 12 };
const STEM_END_PX = 26;
const LONG_WORDS_FROM_PX = 760;
// Where the playhead's flag would stand on the scale's name.
const NEAR_START = 0.35;

function tickMarkup(tick: Tick, { still, plan, palette }: Ink): string {
  const { room } = plan;
  const isMajor = tick.level === 'major';
  const x = tick.at * room.widthPx;
  const { colour, opacity } = isMajor ? palette.rule : palette.ruleFaint;
  const face = { size: TICK_PX, fill: isMajor ? palette.ink : palette.inkSoft };
  return element(
    'g',
    { 'data-part': 'tick', 'data-level': tick.level },
    element('path', {
      d: path('M', x, 0, 'V', -room.lanesPx),
      stroke: colour,
      'stroke-opacity': opacity,
      'stroke-dasharray': still.kind === 'even' ? '1 4' : undefined,
    }),
    tick.label === '' ? '' : line(tick.label, x, TICK_Y, face, { 'text-anchor': 'middle' }),
  );
}

function parentMarkup({ at, isBoundary, label }: Parent, { plan, palette }: Ink): string {
  const x = at * plan.room.widthPx;
  const { colour, opacity } = palette.rule;
  const d = path('M', x, 0, 'V', PARENT_STROKE_PX);
  return element(
    'g',
    { 'data-part': 'tick', 'data-level': 'parent' },
    isBoundary ? element('path', { d, stroke: colour, 'stroke-opacity': opacity }) : '',
    label === '' ? '' : line(label, x + PARENT_INSET_PX, PARENT_Y, { size: TICK_PX, fill: palette.ink }),
  );
}

/** Folded gaps as strips through every lane; they lie below everything. */
export function tearStrips({ still, plan, palette }: Ink): string {
  const { widthPx, lanesPx } = plan.room;
  return still.scene.axis.tears
    .map(({ start, end }) =>
      element('rect', {
        'data-part': 'tear',
        x: start * widthPx,
        y: 0,
        width: (end - start) * widthPx,
        height: lanesPx,
        fill: palette.fold,
      }),
    )
    .join('');
}

const isSeen = (share: number) => share >= 0 && share <= 1;

/** How long what is folded is, or how much time the even scale leaves out between two neighbours. */
function lengths({ still, plan, palette }: Ink): string[] {
  const { widthPx } = plan.room;
  const face = { family: 'serif', isItalic: true, fill: palette.inkSoft } as const;
  const centred = { 'text-anchor': 'middle' };
  const tears = still.scene.axis.tears.map(({ start, end, label, shortLabel }) => {
    const words = widthPx >= LONG_WORDS_FROM_PX ? label : shortLabel;
    const at = (start + end) / 2;
    const x = at * widthPx;
    return words === '' || !isSeen(at) ? '' : line(words, x, TEAR_Y, { ...face, size: TICK_PX }, centred);
  });
  const elapsed = still.scene.axis.elapsed.map(({ at, label }) => {
    if (label === '' || !isSeen(at)) return '';
    const width = serifWidth(label, ELAPSED_PX);
    const x = at * widthPx;
    const ground = { x: x - width / 2, y: ELAPSED_Y - 7, width, height: 14, fill: palette.paper };
    return element('rect', ground) + line(label, x, ELAPSED_Y, { ...face, size: ELAPSED_PX }, centred);
  });
  return [...tears, ...elapsed];
}

/** Both rows of the axis, drawn about its line at y 0, and what the scale leaves out. */
export function axisMarkup(ink: Ink): string {
  const { axis } = ink.still.scene;
  const base = {
    d: path('M', 0, 0, 'H', ink.plan.room.widthPx),
    stroke: ink.palette.ink,
    'stroke-opacity': 0.55,
  };
  return [
    element('path', base),
    ...axis.parents.map((parent) => parentMarkup(parent, ink)),
    ...axis.ticks.map((tick) => tickMarkup(tick, ink)),
    ...lengths(ink),
  ].join('');
}

/** What the axis says of itself, out of the way of the playhead's flag; about the axis's line at y 0. */
export function scaleName({ still, plan, palette }: Ink): string {
  const isAside = still.playhead !== undefined && still.playhead.share < NEAR_START;
  const face = { size: TICK_PX, family: 'serif', isItalic: true, fill: palette.inkSoft } as const;
  return line(
    still.scene.nothing ?? still.messages.stage.axisOf[still.kind],
    isAside ? plan.room.widthPx : 0,
    still.sheet.axisPx - SCALE_NAME_FOOT_PX,
    face,
    {
      'data-part': 'scale-name',
      'text-anchor': isAside ? 'end' : undefined,
    },
  );
}

/** A line through every lane and a flag with the date it stands at; about the axis's line at y 0. */
export function playheadMarkup({ still, plan, palette }: Ink): string {
  const { playhead, sheet } = still;
  if (!playhead) return '';
  const { widthPx, lanesPx } = plan.room;
  const share = Math.min(1, Math.max(0, playhead.share));
  const isSeen = share === playhead.share;
  const x = share * widthPx;
  const width = likelyWidth(playhead.words, FLAG.sizePx) + 2 * FLAG.paddingPx;
  const left = x - share * width;
  const flag = {
    x: left,
    y: sheet.axisPx - FLAG.heightPx,
    width,
    height: FLAG.heightPx,
    rx: FLAG.heightPx / 2,
  };
  const face = { size: FLAG.sizePx, weight: 500, fill: palette.paper } as const;
  const stem = {
    d: path('M', x, -lanesPx, 'V', sheet.axisPx - STEM_END_PX),
    stroke: palette.ink,
    'stroke-width': 1.5,
  };
  return element(
    'g',
    { 'data-part': 'playhead' },
    isSeen ? element('path', stem) : '',
    element('rect', { ...flag, fill: palette.ink }),
    line(playhead.words, left + width / 2, sheet.axisPx - FLAG.heightPx / 2, face, {
      'text-anchor': 'middle',
    }),
  );
}
