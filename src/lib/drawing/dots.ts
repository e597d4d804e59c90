import type { DrawnPart } from '../layout/marks/mark';
import { type Box, type Path, type Point, type Rect, type Stroke, about } from './items';
import { MEASURES } from './measures';
import type { DatePlace } from './signs';

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

/** The small mark of a date whose band is too narrow to be seen as one: a stem on a small band of its own, which no day has. */
export function capped(x: number, { y, lane }: DatePlace): [Rect, Path] {
  const [cap, stem, half] = [MEASURES.caps / 2, MEASURES.middle / 2, MEASURES.band / 2];
  const inner = half - MEASURES.edge;
  const right: readonly Point[] = [
    [cap, -half],
    [cap, -inner],
    [stem, -inner],
    [stem, inner],
    [cap, inner],
    [cap, half],
  ];
  const left = right.map(([across, down]): Point => [-across, -down]);
  return [
    { kind: 'rect', ...about(x, y, MEASURES.caps, MEASURES.band), fill: { colour: lane, opacity: 'band' } },
    {
      kind: 'path',
      strands: [
        {
          points: [...right, ...left].map(([across, down]): Point => [x + across, y + down]),
          isClosed: true,
        },
      ],
      fill: { colour: lane },
    },
  ];
}

/** Certainly under way has a whole ring about its mark, possibly a broken one, of the mark’s own form. */
export function ring(part: DrawnPart, x: number, place: DatePlace): (Rect | Path)[] {
  const { y, lane, phase, isAgain } = place;
  if (phase !== 'under-way' && phase !== 'possible') return [];
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
  { shape, from, to, isUncertain, isApproximate, isOneOf }: DrawnPart,
  { widthPx }: Pick<DatePlace, 'widthPx'>,
): Pick<Box, 'width' | 'height'> {
  if (isUncertain) return { width: MEASURES.question, height: MEASURES.question };
  if (shape === 'point') {
    const across = isApproximate ? MEASURES['rough-point'] : MEASURES.point;
    return { width: across, height: across };
  }
  const isNarrow = shape === 'middle' && (to - from) * widthPx < MEASURES.narrow;
  const width = shape === 'member' && isOneOf ? MEASURES.member : MEASURES.middle;
  return { width: isNarrow ? MEASURES.caps : width, height: MEASURES.band };
}
