import type { Phase } from '../time/edtf/phase';
import {
  type Box,
  type Colour,
  type Path,
  type Point,
  type Rect,
  type Strand,
  type Stroke,
  type Text,
  about,
} from './items';
import { LEAN_DEG, MEASURES } from './measures';

/** Where the pieces of a date are drawn: a row's box from `left`, its middle at `y`. */
export interface DatePlace {
  readonly left: number;
  readonly widthPx: number;
  readonly y: number;
  readonly lane: Colour;
  /** Whether its dots are diamonds, since its lane has the colour of one before it. */
  readonly isAgain?: boolean;
  readonly phase?: Phase;
  /** What is chosen has a line around all of it, and no ring. */
  readonly isOutlined?: boolean;
  /** How wide the plot is that is in sight: nothing is written before 0 or beyond it. */
  readonly seenPx: number;
}

/** Whether a place is in sight. */
export function isSeen(x: number, { seenPx }: DatePlace): boolean {
  return x >= 0 && x <= seenPx;
}

/** The line about what is hollow, or dashed. */
export function edgeOf({ lane }: DatePlace, dash?: Stroke['dash']): Stroke {
  return { colour: lane, widthPx: MEASURES.edge, ...(dash && { dash }) };
}

/** A hollow circle with a question in it. */
export function question(x: number, place: DatePlace, isDashed: boolean): Text[] {
  if (!isSeen(x, place)) return [];
  const box = about(x, place.y, MEASURES.question, MEASURES.question);
  return [
    {
      kind: 'text',
      lines: ['?'],
      box,
      align: 'middle',
      face: { size: 10, weight: 700, colour: place.lane },
      ground: {
        radius: box.width / 2,
        fill: { colour: 'paper' },
        stroke: edgeOf(place, isDashed ? 'ring' : undefined),
      },
    },
  ];
}

/** Where a question stands in what has no mark of its own to carry it. */
export function questionIn({ x }: Box): number {
  return x + MEASURES['question-inset'] + MEASURES.question / 2;
}

const UNLIKE = { widthPx: 12, heightPx: 9.5, groundPx: 18, throughPx: 19.5, leanDeg: 25 };

/** That what a line joins is not the same: two strokes on a ground of their own, and one through them. */
export function unlike(x: number, place: DatePlace): (Rect | Path)[] {
  const { y } = place;
  const half = UNLIKE.widthPx / 2;
  const rise = (UNLIKE.heightPx - MEASURES.edge) / 2;
  const lean = (UNLIKE.leanDeg * Math.PI) / 180;
  const [across, down] = [Math.sin(lean), Math.cos(lean)].map((part) => (part * UNLIKE.throughPx) / 2);
  const level = (at: number): Strand => ({
    points: [
      [x - half, at],
      [x + half, at],
    ],
  });
  const through: Strand = {
    points: [
      [x - (across ?? 0), y + (down ?? 0)],
      [x + (across ?? 0), y - (down ?? 0)],
    ],
  };
  return [
    { kind: 'rect', ...about(x, y, UNLIKE.groundPx, UNLIKE.heightPx), fill: { colour: 'paper' } },
    { kind: 'path', strands: [level(y - rise), level(y + rise)], stroke: edgeOf(place) },
    { kind: 'path', strands: [through], stroke: edgeOf(place) },
  ];
}

/** The arrow at the end of a box that goes on: the corner of a square with an edge, turned by an eighth. */
export function openArrow(open: 'open-start' | 'open-end', { x, width }: Box, { y, lane }: DatePlace): Path {
  const [half, edge] = [MEASURES.arrow / 2, MEASURES.edge];
  const inner = half - edge / 2;
  const by = open === 'open-start' ? -1 : 1;
  const middle = by * (MEASURES['arrow-inset'] + half);
  const at = open === 'open-start' ? x - middle : x + width - middle;
  const back = at + (by * (inner - half)) / Math.SQRT2;
  const rise = (half + inner) / Math.SQRT2;
  return {
    kind: 'path',
    strands: [
      {
        points: [
          [back, y - rise],
          [at + by * inner * Math.SQRT2, y],
          [back, y + rise],
        ],
      },
    ],
    stroke: { colour: lane, widthPx: edge },
  };
}

/** The open bracket of an end that is not known: a box without its side on the date. */
export function stub(isEnd: boolean, x: number, { y, lane }: DatePlace): Path {
  const far = x + (isEnd ? 1 : -1) * (MEASURES.stub - MEASURES.hair / 2);
  const half = (MEASURES.band - MEASURES.hair) / 2;
  return {
    kind: 'path',
    strands: [
      {
        points: [
          [x, y - half],
          [far, y - half],
          [far, y + half],
          [x, y + half],
        ],
      },
    ],
    stroke: { colour: lane, widthPx: MEASURES.hair },
  };
}

/** Two oblique strokes and a gap between them that shows the fold, over whatever runs through it. */
export function brokenAt(x: number, { y, lane }: DatePlace): Path[] {
  const half = (MEASURES.break - MEASURES.edge) / 2;
  const rise = MEASURES['break-height'] / 2;
  const lean = rise * Math.tan((LEAN_DEG * Math.PI) / 180);
  const stroke = (by: number): readonly [foot: Point, head: Point] => [
    [x - lean + by, y + rise],
    [x + lean + by, y - rise],
  ];
  const [left, right] = [stroke(-half), stroke(half)];
  return [
    {
      kind: 'path',
      strands: [{ points: [...left, right[1], right[0]], isClosed: true }],
      fill: { colour: 'fold' },
    },
    {
      kind: 'path',
      strands: [{ points: left }, { points: right }],
      stroke: { colour: lane, widthPx: MEASURES.edge },
    },
  ];
}

/** That what is drawn goes on outside the view: a head that points there, beyond the edge, over what would be seen of it. */
export function leaving(isEnd: boolean, x: number, { y, lane }: DatePlace): (Rect | Path)[] {
  const [width, height] = [MEASURES.beyond, MEASURES['beyond-height']];
  const by = isEnd ? 1 : -1;
  const rise = MEASURES.beyond / 2 + 1;
  return [
    { kind: 'rect', x: isEnd ? x : x - width, y: y - height / 2, width, height, fill: { colour: 'paper' } },
    {
      kind: 'path',
      strands: [
        {
          points: [
            [x + by, y - rise],
            [x + by * (width - 1), y],
            [x + by, y + rise],
          ],
          isClosed: true,
        },
      ],
      fill: { colour: lane },
    },
  ];
}
