import type { DrawnPart } from '../../layout/mark';
import { BAND_PX, DASHES, DOUBT_PX, EDGE_PX, type PartsBox, box, isSeen } from './parts-box';
import { line } from './type';
import { element } from './xml';

const POINT_PX = 10;
const MIDDLE_PX = 3;
const MEMBER_PX = 5;
const RING_GAP_PX = 2.75;

/** A hollow circle with a question in it. */
export function question(x: number, place: PartsBox, isDashed: boolean): string {
  if (!isSeen(x, place)) return '';
  const { y, lane, paper } = place;
  const circle = {
    cx: x,
    cy: y,
    r: (DOUBT_PX - EDGE_PX) / 2,
    fill: paper,
    stroke: lane,
    'stroke-width': EDGE_PX,
    'stroke-dasharray': isDashed ? DASHES.ring : undefined,
  };
  const mark = line('?', x, y, { size: 10, weight: 700, fill: lane }, { 'text-anchor': 'middle' });
  return element('circle', circle) + mark;
}

/** A dot, or the small mark of a date that is no finer than its band. */
export function dot(part: DrawnPart, x: number, { y, lane, paper }: PartsBox): string {
  if (part.shape === 'point') {
    return part.isApproximate
      ? element('circle', {
          cx: x,
          cy: y,
          r: (POINT_PX + 2 - EDGE_PX) / 2,
          fill: paper,
          stroke: lane,
          'stroke-width': EDGE_PX,
          'stroke-dasharray': DASHES.ring,
        })
      : element('circle', { cx: x, cy: y, r: POINT_PX / 2, fill: lane });
  }
  if (part.shape === 'member' && part.isOneOf) {
    const hollow = box({ left: x - MEMBER_PX / 2, right: x + MEMBER_PX / 2 }, y, BAND_PX, EDGE_PX / 2);
    return element('rect', { ...hollow, rx: 1, fill: paper, stroke: lane, 'stroke-width': EDGE_PX });
  }
  const firm = box({ left: x - MIDDLE_PX / 2, right: x + MIDDLE_PX / 2 }, y, BAND_PX, 0);
  return element('rect', { ...firm, rx: 1, fill: lane });
}

/** Certainly under way has a whole ring about its mark, possibly a broken one. */
export function ring(part: DrawnPart, x: number, { y, lane, phase }: PartsBox): string {
  if (phase !== 'under-way' && phase !== 'possible') return '';
  const [width, height] = part.isUncertain
    ? [DOUBT_PX, DOUBT_PX]
    : part.shape === 'point'
      ? [POINT_PX, POINT_PX]
      : [part.isOneOf ? MEMBER_PX : MIDDLE_PX, BAND_PX];
  const around = { left: x - width / 2, right: x + width / 2 };
  const isRound = width === height;
  return element('rect', {
    ...box(around, y, height, -RING_GAP_PX),
    rx: isRound ? width / 2 + RING_GAP_PX : 1 + RING_GAP_PX,
    fill: 'none',
    stroke: lane,
    'stroke-width': EDGE_PX,
    'stroke-dasharray': phase === 'possible' ? DASHES.edge : undefined,
  });
}
