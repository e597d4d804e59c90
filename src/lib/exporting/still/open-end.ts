import type { DrawnPart } from '../../layout/mark';
import { type Attributes, element, number, path } from './xml';

type Open = NonNullable<DrawnPart['open']>;

interface Fade {
  /** How far it is as at first, 0–1. */
  readonly until: number;
  readonly from: number;
  readonly to: number;
}

/** A fill that fades towards an open end, and its definition. `key` tells it from all others on the sheet. */
export function fade(
  key: string,
  open: Open,
  colour: string,
  { until, from, to }: Fade,
): { readonly defs: string; readonly fill: Attributes } {
  const id = `fade-${key}`;
  const [x1, x2] = open === 'open-start' ? ['1', '0'] : ['0', '1'];
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset: number(offset), 'stop-color': colour, 'stop-opacity': number(opacity) });
  return {
    defs: element('linearGradient', { id, x1, x2, y1: '0', y2: '0' }, stop(until, from), stop(1, to)),
    fill: { fill: `url(#${id})` },
  };
}

// A corner of 8 px with an edge of 1.5, turned by an eighth, 1 px from the end: parts.css.
const CORNER = { back: -0.53, tip: 4.6, half: 5.13 };
const FROM_END_PX = 5;

/** The arrow at the end that goes on. */
export function openArrow(
  open: Open,
  span: { readonly left: number; readonly right: number },
  y: number,
  lane: string,
): string {
  const by = open === 'open-start' ? -1 : 1;
  const x = open === 'open-start' ? span.left + FROM_END_PX : span.right - FROM_END_PX;
  const back = x + by * CORNER.back;
  const d = path('M', back, y - CORNER.half, 'L', x + by * CORNER.tip, y, 'L', back, y + CORNER.half);
  return element('path', { d, fill: 'none', stroke: lane, 'stroke-width': 1.5 });
}
