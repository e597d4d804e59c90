import type { DrawnPart } from '../../layout/mark';
import { dot, question, ring } from './dot';
import { fade, openArrow } from './open-end';
import { BAND_PX, DASHES, DOUBT_PX, EDGE_PX, type PartsBox, type Span, box, isSeen } from './parts-box';
import { line } from './type';
import { element, path } from './xml';

const LEAST_BAND_PX = 3;
const LEAST_BAR_PX = 4;
const LEAST_OPEN_PX = 28;
const STUB_PX = 14;
const BAR_PX = { plain: 6, strong: 8 };
const SIGN = { width: 11, height: 16 };
// How much of its colour a band has while the date is possibly under way.
const POSSIBLE = 0.46;

function spanOf({ from, to, shape, open }: DrawnPart, { left, widthPx }: PartsBox): Span {
  const start = left + from * widthPx;
  const least = open ? LEAST_OPEN_PX : shape === 'bar' ? LEAST_BAR_PX : shape === 'band' ? LEAST_BAND_PX : 0;
  return { left: start, right: start + Math.max((to - from) * widthPx, least) };
}

function stub({ left }: Span, { y, lane }: PartsBox, isEnd: boolean): string {
  const by = (STUB_PX - 0.5) * (isEnd ? 1 : -1);
  const half = (BAND_PX - 1) / 2;
  const d = path('M', left, y - half, 'h', by, 'V', y + half, 'h', -by);
  return element('path', { d, fill: 'none', stroke: lane });
}

function band(part: DrawnPart, place: PartsBox, key: string): string {
  const { lane, y, phase } = place;
  const span = spanOf(part, place);
  if (part.open === 'unknown-end' || part.open === 'unknown-start') {
    return stub(span, place, part.open === 'unknown-end');
  }
  const opacity = phase === 'possible' ? POSSIBLE : place.band;
  const ground = part.open
    ? fade(key, part.open, lane, { until: 0.5, from: opacity, to: 0 })
    : { defs: '', fill: { fill: lane, 'fill-opacity': opacity } };
  return [
    ground.defs,
    element('rect', { ...box(span, y, BAND_PX, 0), rx: 1, ...ground.fill }),
    part.isApproximate
      ? element('rect', {
          ...box(span, y, BAND_PX, 0.5),
          fill: 'none',
          stroke: lane,
          'stroke-dasharray': DASHES.hair,
        })
      : '',
    part.open ? openArrow(part.open, span, y, lane) : '',
    part.isUncertain ? question(span.left + 2 + DOUBT_PX / 2, place, false) : '',
  ].join('');
}

function bar(part: DrawnPart, place: PartsBox, key: string): string {
  const { lane, paper, y, phase } = place;
  const span = spanOf(part, place);
  const height = phase === 'under-way' || part.isApproximate ? BAR_PX.strong : BAR_PX.plain;
  const ground = part.open
    ? fade(key, part.open, lane, { until: 0.25, from: 1, to: 0.3 })
    : { defs: '', fill: { fill: lane } };
  const firm = element('rect', { ...box(span, y, height, 0), rx: 1, ...ground.fill });
  const soft = element('rect', {
    ...box(span, y, height, EDGE_PX / 2),
    fill: paper,
    stroke: lane,
    'stroke-width': EDGE_PX,
    'stroke-dasharray': DASHES.edge,
  });
  return [
    part.isApproximate ? '' : ground.defs,
    part.isApproximate ? soft : firm,
    part.open ? openArrow(part.open, span, y, lane) : '',
    part.isUncertain ? question(span.left + 2 + DOUBT_PX / 2, place, false) : '',
  ].join('');
}

function thread(part: DrawnPart, place: PartsBox): string {
  const span = spanOf(part, place);
  const { lane, y } = place;
  const d = path('M', span.left, y, 'H', span.right);
  const dashes = part.isOneOf ? '2 2' : undefined;
  const stroke = element('path', { d, stroke: lane, 'stroke-width': 2, 'stroke-dasharray': dashes });
  return stroke + (part.open ? openArrow(part.open, span, y, lane) : '');
}

/** What joins a record to the claim that it contradicts, with a sign that the two are not the same. */
function join(part: DrawnPart, place: PartsBox): string {
  const { left, right } = spanOf(part, place);
  const { lane, paper, y } = place;
  const middle = (left + right) / 2;
  const stroke = element('path', { d: path('M', left, y, 'H', right), stroke: lane });
  if (!isSeen(middle, place)) return stroke;
  const ground = {
    x: middle - SIGN.width / 2,
    y: y - SIGN.height / 2,
    width: SIGN.width,
    height: SIGN.height,
  };
  const face = { size: 12, weight: 600, fill: lane } as const;
  return [
    stroke,
    element('rect', { ...ground, fill: paper }),
    line('≠', middle, y - 0.5, face, { 'text-anchor': 'middle' }),
  ].join('');
}

// As parts.css has it: a box of 8 × 16 with its edges 1.5 wide, leaning by 20 degrees.
const BREAK = { half: 3.25, height: 16, lean: 2.9 };

/** Where a bar runs through a fold: two oblique strokes and a gap. */
function broken(part: DrawnPart, place: PartsBox): string {
  const { y, lane, fold, opacity } = place;
  const { half, height, lean } = BREAK;
  const left = place.left + part.from * place.widthPx - half - lean;
  const foot = y + height / 2;
  const gap = path('M', left, foot, 'l', 2 * lean, -height, 'h', 2 * half, 'l', -2 * lean, height, 'z');
  const strokes = path('M', left, foot, 'l', 2 * lean, -height, 'm', 2 * half, 0, 'l', -2 * lean, height);
  const edge = { fill: 'none', stroke: lane, 'stroke-width': EDGE_PX, 'stroke-opacity': opacity };
  return element('path', { d: gap, fill: fold }) + element('path', { d: strokes, ...edge });
}

function shapeOf(part: DrawnPart, place: PartsBox, key: string): string {
  if (part.shape === 'band') return band(part, place, key);
  if (part.shape === 'bar') return bar(part, place, key);
  if (part.shape === 'thread') return thread(part, place);
  if (part.shape === 'line') return join(part, place);
  if (part.shape === 'break') return broken(part, place);
  const x = place.left + ((part.from + part.to) / 2) * place.widthPx;
  const mark = part.isUncertain ? question(x, place, part.isApproximate === true) : dot(part, x, place);
  return mark + ring(part, x, place);
}

/** The pieces of a date from back to front, drawn as parts.css draws them; `data-part` and `data-shape` are as there. */
export function partsMarkup(parts: readonly DrawnPart[], place: PartsBox): string {
  return parts
    .map((part, index) =>
      element(
        'g',
        {
          'data-part': part.part,
          'data-shape': part.shape,
          // What is pale would show through the gap.
          opacity: part.shape === 'break' ? undefined : place.opacity,
        },
        shapeOf(part, place, `${place.key}-${index}`),
      ),
    )
    .join('');
}
