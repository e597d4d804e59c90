import { LONG_WORDS_FROM_PX } from '../layout/axis/tears';
import { TICK_LABEL_PX } from '../layout/axis/tick-labels';
import { FOOT_PX } from '../layout/rows/room';
import { serifWidth } from '../layout/rows/serif-width';
import { likelyWidth } from '../layout/rows/text-width';
import { bracketLine } from './bracket';
import { type Face, type Group, type Item, type Line, type Text, about } from './items';
import { MEASURES } from './measures';
import { type Plot, shownIn } from './plot';
import { hasSlant } from './slant';
import { besideMark } from './stem';
import { ROW_PX, centred, parentItem, throughLanes, tickItem, wordsAt } from './ticks';

const TEAR_Y = -9;
const ELAPSED = { y: -10, sizePx: 11, heightPx: 14 };
const SCALE_NAME_FOOT_PX = 10;
const FLAG = { heightPx: 22, paddingPx: 11, sizePx: 12 };
const STEM_END_PX = 26;
// Where the playhead’s flag would stand on the scale’s name.
const NEAR_START = 0.35;

const SMALL = { size: TICK_LABEL_PX, family: 'serif', colour: 'ink-soft' } as const;

const smallFor = (words: string): Face => ({ ...SMALL, isItalic: hasSlant(words) });

/** Folded gaps as strips through every lane, which their lengths stand under; they lie below everything. Their edges are broken behind words. */
export function tearItems(plot: Plot): Item[] {
  const { scene, room } = plot;
  const height = Math.max(0, room.lanesPx - FOOT_PX);
  return scene.axis.tears.flatMap(({ start, end, words }, place): Item[] => {
    const [left, right] = [start * room.widthPx, end * room.widthPx];
    const half = MEASURES.hair / 2;
    return [
      {
        kind: 'rect',
        id: `tear ${place + 1}`,
        data: { part: 'tear' },
        alt: words,
        ...{ x: left, y: 0, width: right - left, height },
        fill: { colour: 'fold' },
      },
      ...throughLanes(left + half, height, 'rule', `tear ${place + 1} start`, plot),
      ...throughLanes(right - half, height, 'rule', `tear ${place + 1} end`, plot),
    ];
  });
}

const isSeen = (share: number) => share >= 0 && share <= 1;

/** How long what is folded is, or how much time the even scale leaves out between two neighbours. */
function lengths({ scene, room: { widthPx } }: Plot): Text[] {
  const ground = { fill: { colour: 'paper' } } as const;
  const tears = scene.axis.tears.flatMap(({ start, end, label, shortLabel }, place): Text[] => {
    const words = widthPx >= LONG_WORDS_FROM_PX ? label : shortLabel;
    const at = (start + end) / 2;
    if (words === '' || !isSeen(at)) return [];
    return [{ ...centred(`tear ${place + 1} length`, words, at * widthPx, TEAR_Y, smallFor(words)), ground }];
  });
  const elapsed = scene.axis.elapsed.flatMap(({ at, label }, place): Text[] => {
    if (label === '' || !isSeen(at)) return [];
    const words = centred(`elapsed ${place + 1}`, label, at * widthPx, ELAPSED.y, {
      ...smallFor(label),
      size: ELAPSED.sizePx,
    });
    const box = about(at * widthPx, ELAPSED.y, words.box.width, ELAPSED.heightPx);
    return [{ ...words, box, ground }];
  });
  return [...tears, ...elapsed];
}

/** Both rows of the axis, drawn about its line at y 0, and what the scale leaves out. */
export function axisItems(plot: Plot): Item[] {
  const { axis } = plot.scene;
  const base: Line = {
    kind: 'line',
    id: 'axis',
    from: [0, 0],
    to: [plot.room.widthPx, 0],
    stroke: { colour: 'ink', opacity: 0.55, widthPx: MEASURES.hair },
  };
  return [
    base,
    ...axis.parents.map((parent, place) => parentItem(parent, place, plot)),
    ...axis.ticks.map((tick, place) => tickItem(tick, place, plot)),
    ...bracketLine(plot),
    ...lengths(plot),
  ];
}

/** What the axis says of itself, out of the way of the playhead’s flag; about the axis’s line at y 0. */
export function scaleName({ scene, kind, room, playhead, messages }: Plot): Text {
  const isAside = playhead !== undefined && playhead.share < NEAR_START;
  const words = scene.nothing ?? messages.stage.axisOf[kind];
  const width = serifWidth(words, SMALL.size);
  return {
    kind: 'text',
    id: 'scale name',
    data: { part: 'scale-name' },
    lines: [words],
    box: {
      x: isAside ? room.widthPx - width : 0,
      y: room.axisPx - SCALE_NAME_FOOT_PX - ROW_PX / 2,
      width,
      height: ROW_PX,
    },
    ...(isAside && { align: 'end' }),
    face: smallFor(words),
  };
}

/** A line through every lane but the mark of what is chosen, and a flag with the date it stands at; about the axis’s line at y 0. */
export function playheadItems(plot: Plot): Group[] {
  const { playhead, room, scene } = plot;
  if (!playhead) return [];
  const share = Math.min(1, Math.max(0, playhead.share));
  const x = share * room.widthPx;
  const width = likelyWidth(playhead.words, FLAG.sizePx) + 2 * FLAG.paddingPx;
  const on = scene.marks.find(({ event }) => event.id === shownIn(plot));
  const words = wordsAt(x, plot, on?.event.id).map(
    ([top, bottom]) => [top - room.lanesPx, bottom - room.lanesPx] as const,
  );
  const stem = besideMark(
    x,
    [-room.lanesPx, room.axisPx - STEM_END_PX],
    on && on.y - room.lanesPx,
    { colour: 'ink', widthPx: MEASURES.edge },
    words,
  );
  const flag: Text = {
    kind: 'text',
    lines: [playhead.words],
    box: { x: x - share * width, y: room.axisPx - FLAG.heightPx, width, height: FLAG.heightPx },
    align: 'middle',
    face: { size: FLAG.sizePx, weight: 500, colour: 'paper' },
    ground: { radius: FLAG.heightPx / 2, fill: { colour: 'ink' } },
  };
  return [
    { kind: 'group', data: { part: 'playhead' }, items: [...(share === playhead.share ? stem : []), flag] },
  ];
}
