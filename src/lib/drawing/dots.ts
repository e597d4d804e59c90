import type { DrawnPart } from '../layout/marks/mark';
import { type Box, type Path, type Point, type Rect, type Stroke, about } from './items';
import { MEASURES } from './measures';
import type { DatePlace } from './signs';

const PILL_RADIUS_PX = 3;

/** A dot of a lane whose colour is another's, too. */
export function diamond(
  x: number,
  y: number,
  look: Pick<Path, 'fill' | 'stroke'>,
  sidePx: number = MEASURES.diamond,
): Path {
  const inset = look.stroke ? look.stroke.widthPx / Math.SQRT2 : 0;
  const reach = sidePx / Math.SQRT2 - inset;
  const points: readonly Point[] = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  return { kind: 'path', strands: [{ points, isClosed: true }], ...look };
}

/** The small mark of a date whose band is too narrow to be seen: a pill with an edge all around and a stem in it. */
export function pill(x: number, { y, lane }: DatePlace): [Rect, Rect] {
  const [width, height] = [MEASURES.pill, MEASURES.band];
  return [
    {
      kind: 'rect',
      ...about(x, y, width, height),
      radius: PILL_RADIUS_PX,
      fill: { colour: lane, opacity: 'band' },
      stroke: { colour: lane, widthPx: MEASURES.edge },
    },
    { kind: 'rect', ...about(x, y, MEASURES.middle, height), fill: { colour: lane } },
  ];
}

/** That of one that is about when it says, soft at both sides. */
export function softPill(x: number, { y, lane }: DatePlace): Rect[] {
  const [half, height] = [MEASURES.pill / 2, MEASURES.band];
  return (['start', 'end'] as const).map((towards) => ({
    kind: 'rect',
    ...about(towards === 'start' ? x - half / 2 : x + half / 2, y, half, height),
    fill: { colour: lane, fade: { towards, from: MEASURES.middle / MEASURES.pill, opacity: 0 } },
  }));
}

/** Certainly under way has a whole ring about its mark, possibly a broken one, of the mark’s own form. */
export function ring(part: DrawnPart, x: number, place: DatePlace): (Rect | Path)[] {
  const { y, lane, phase, isAgain, isOutlined } = place;
  if (isOutlined || (phase !== 'under-way' && phase !== 'possible')) return [];
  const grown = MEASURES['ring-gap'] + MEASURES.edge;
  const stroke: Stroke = {
    colour: lane,
    widthPx: MEASURES.edge,
    ...(phase === 'possible' && { dash: 'edge' }),
  };
  if (isAgain && !part.isUncertain) return [diamond(x, y, { stroke }, MEASURES.diamond + 2 * grown)];
  const { width, height } = sizeOf(part, place);
  return [
    {
      kind: 'rect',
      ...about(x, y, width + 2 * grown, height + 2 * grown),
      radius: (width === height ? width / 2 : 1) + grown,
      stroke,
    },
  ];
}

/** How large a dot or a tick of a date is, in a mark’s box that is so wide. */
export function sizeOf(
  { shape, from, to, isUncertain, isApproximate, isOneOf, isPlanned }: DrawnPart,
  { widthPx }: Pick<DatePlace, 'widthPx'>,
): Pick<Box, 'width' | 'height'> {
  if (isUncertain) return { width: MEASURES.question, height: MEASURES.question };
  if (shape === 'point') {
    const across = isApproximate ? MEASURES['rough-point'] : MEASURES.point;
    return { width: across, height: across };
  }
  if (isPlanned) return { width: MEASURES.diamond, height: MEASURES.band };
  const isNarrow = shape === 'middle' && (to - from) * widthPx < MEASURES.narrow;
  const width = shape === 'member' && isOneOf ? MEASURES.member : MEASURES.middle;
  return { width: isNarrow ? MEASURES.pill : width, height: MEASURES.band };
}
