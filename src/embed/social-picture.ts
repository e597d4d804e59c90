import { PICTURE, descriptionOf } from '../lib/embedding/unfurl';
import { escaped } from '../lib/exporting/markup';
import { makeFrame } from '../lib/layout/frame';
import { labelWords } from '../lib/layout/label-words';
import type { DrawnPart, Mark } from '../lib/layout/mark';
import { type Scene, sceneOf } from '../lib/layout/scene';
import { textWidth } from '../lib/layout/text-width';
import type { Messages } from '../lib/messages/messages';
import type { Chronology } from '../lib/model/chronology';
import { wordsOf } from '../lib/model/chronology-words';
import { openingScale } from '../lib/layout/opening-scale';
import { WHOLE } from '../lib/layout/view';

// Cards show it at half its size or less, so it is laid out small and drawn large.
const SCALE = 1.5;
const MARGIN_PX = 28;
const PLOT_PX = PICTURE.widthPx / SCALE - 2 * MARGIN_PX;
const LANES_TOP_PX = 76;
const ROOM = { widthPx: PLOT_PX, heightPx: 250, nameHeightPx: 15 };
const AXIS_PX = ROOM.heightPx + 18;

// As in theme.css, for what reads neither custom properties nor oklch.
const PAPER = '#faf8f4';
const INK = '#1d2129';
const SOFT = '#5a5f68';
const FOLD = '#f1ede4';
const LANES = ['#006d91', '#575b62', '#bb3f20', '#764980', '#346c42'];
const HALO = { stroke: PAPER, 'stroke-width': 3, 'paint-order': 'stroke' };

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const short = typeof value === 'number' ? Math.round(value * 100) / 100 : escaped(value);
    return ` ${key}="${short}"`;
  });
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

function say(x: number, y: number, words: string, attributes: Attributes): string {
  return element('text', { x, y, ...attributes }, escaped(words));
}

function rectangle(x: number, y: number, width: number, height: number, attributes: Attributes): string {
  return element('rect', { x, y, width, height, ...attributes });
}

/** Words on one line, as large as asked for or as the plot is wide enough for. */
function heading(y: number, words: string, sizePx: number, attributes: Attributes): string {
  const size = Math.min(sizePx, (sizePx * PLOT_PX) / textWidth(words, sizePx));
  return say(0, y, words, { 'font-size': size, ...attributes });
}

/** A piece of a date as parts.css draws it, from x1 to x2 in a row whose middle is y. */
function drawPart(part: DrawnPart, x1: number, x2: number, y: number, lane: string): string {
  const middle = (x1 + x2) / 2;
  const dash = part.isApproximate ? { 'stroke-dasharray': '3 2' } : {};
  const outline = { stroke: lane, 'stroke-width': 1.5, ...dash };
  const sign = (words: string, more: Attributes) =>
    say(middle, y + 4, words, { 'text-anchor': 'middle', 'font-weight': 600, fill: lane, ...more });
  const path = (d: string, more: Attributes = {}) =>
    element('path', { d, fill: 'none', ...outline, ...more });
  if (part.open === 'unknown-end') return path(`M${x1} ${y - 6}h14v12h-14`);
  if (part.open === 'unknown-start') return path(`M${x1} ${y - 6}h-14v12h14`);

  const width = Math.max(x2 - x1, part.open ? 28 : 3);
  const isHollow = part.isApproximate || part.isUncertain || part.isOneOf;
  const ink = isHollow ? { fill: PAPER, ...outline } : { fill: lane };
  const shapes: Record<DrawnPart['shape'], () => string> = {
    band: () =>
      rectangle(x1, y - 6, width, 12, {
        fill: lane,
        'fill-opacity': 0.24,
        ...(part.isApproximate && outline),
      }),
    bar: () => rectangle(x1, y - 3, width, 6, ink),
    thread: () => path(`M${x1} ${y}H${x1 + width}`, part.isOneOf ? { 'stroke-dasharray': '2 2' } : {}),
    line: () => path(`M${x1} ${y}H${x2}`) + sign('≠', HALO),
    point: () => element('circle', { cx: middle, cy: y, r: 5, ...ink }),
    middle: () => rectangle(middle - 1.5, y - 6, 3, 12, ink),
    member: () => rectangle(middle - 1.5, y - 6, 3, 12, ink),
    break: () =>
      path(`M${x1 - 6} ${y + 8}l6 -16h6.5l-6 16z`, { fill: FOLD, stroke: 'none' }) +
      path(`M${x1 - 6} ${y + 8}l6 -16m6.5 0l-6 16`),
  };
  const tip = part.open === 'open-end' ? x1 + width : x1;
  const back = part.open === 'open-end' ? -5 : 5;
  return (
    shapes[part.shape]() +
    (part.open ? path(`M${tip + back} ${y - 4}L${tip} ${y}L${tip + back} ${y + 4}`) : '') +
    (part.isUncertain
      ? element('circle', { cx: middle, cy: y, r: 7, ...ink }) + sign('?', { 'font-size': 11 })
      : '')
  );
}

/** As much of some words as a width in pixels has room for. */
function cut(words: string, sizePx: number, widthPx: number): string {
  if (textWidth(words, sizePx) <= widthPx) return words;
  let length = words.length;
  while (length > 0 && textWidth(`${words.slice(0, length)}…`, sizePx) > widthPx) length -= 1;
  return length > 0 ? `${words.slice(0, length).trimEnd()}…` : '';
}

function drawMark(mark: Mark, lane: string): string {
  const { start, end, y, parts, label, labelLeft } = mark;
  const place = (share: number) => (start + share * (end - start)) * PLOT_PX;
  const pieces = parts.map((part) => drawPart(part, place(part.from), place(part.to), y, lane));
  const words = say(
    labelLeft,
    y + 4.5,
    labelWords(mark, (words, widthPx) => cut(words, 13, widthPx)),
    {
      fill: INK,
      ...HALO,
    },
  );
  // Without a ground the bar would cross out what is said along it.
  const ground = label.isAlong
    ? rectangle(labelLeft - 3, y - 8, label.widthPx, 16, { fill: PAPER, 'fill-opacity': 0.82 })
    : '';
  return pieces.join('') + ground + words;
}

function drawAxis({ ticks, parents, tears }: Scene['axis']): string {
  const stroke = (at: number, opacity: number) =>
    rectangle(at * PLOT_PX, 0, 1 / SCALE, AXIS_PX, { fill: INK, 'fill-opacity': opacity });
  const small = { 'font-size': 12, fill: SOFT };
  return [
    ...tears.flatMap((tear) => [
      rectangle(tear.start * PLOT_PX, 0, (tear.end - tear.start) * PLOT_PX, AXIS_PX, { fill: FOLD }),
      say(((tear.start + tear.end) / 2) * PLOT_PX, AXIS_PX - 5, tear.label, {
        ...small,
        'font-style': 'italic',
        'text-anchor': 'middle',
      }),
    ]),
    ...ticks.flatMap(({ at, level, label }) => [
      stroke(at, level === 'major' ? 0.15 : 0.07),
      say(at * PLOT_PX, AXIS_PX + 16, label, { ...small, 'text-anchor': 'middle' }),
    ]),
    ...parents.map(({ at, label }) => say(at * PLOT_PX + 5, AXIS_PX + 32, label, { ...small, fill: INK })),
    rectangle(0, AXIS_PX, PLOT_PX, 1, { fill: INK, 'fill-opacity': 0.55 }),
  ].join('');
}

/** The opening view of a chronology with its title, as SVG of 1200 × 630 for cards that show a link. */
export function socialPicture(chronology: Chronology, messages: Messages): string {
  const frame = makeFrame(chronology, openingScale(chronology), ROOM, [], messages);
  const scene = sceneOf(frame, { ...WHOLE, widthPx: PLOT_PX }, messages, wordsOf(chronology, messages));
  const laneOf = (id: string) =>
    LANES[chronology.lanes.findIndex((lane) => lane.id === id) % LANES.length] ?? INK;
  const lanes = [
    drawAxis(scene.axis),
    ...(scene.nothing === undefined
      ? []
      : [say(0, AXIS_PX + 16, scene.nothing, { 'font-size': 12, fill: SOFT })]),
    ...scene.lanes.map(({ id, title, top }) =>
      say(0, top + 11, title.toUpperCase(), {
        'font-size': 10.5,
        'font-weight': 600,
        'letter-spacing': 0.7,
        fill: laneOf(id),
        ...HALO,
      }),
    ),
    ...scene.marks.map((mark) => drawMark(mark, laneOf(mark.event.lane))),
    ...scene.clusters.map(({ at, y, ids }) =>
      say(at * PLOT_PX, y + 4, `+${ids.length}`, { 'font-weight': 600, fill: INK, ...HALO }),
    ),
  ];
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: PICTURE.widthPx, height: PICTURE.heightPx },
    element('rect', { width: '100%', height: '100%', fill: PAPER }),
    element(
      'g',
      {
        transform: `scale(${SCALE}) translate(${MARGIN_PX})`,
        'font-family': 'Source Serif 4',
        'font-size': 13,
      },
      heading(50, chronology.title, 36, { 'font-weight': 600, fill: INK }),
      element('g', { transform: `translate(0 ${LANES_TOP_PX})` }, ...lanes),
      heading(PICTURE.heightPx / SCALE - 18, descriptionOf(chronology, messages), 12, { fill: SOFT }),
    ),
  );
}
