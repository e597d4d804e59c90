import { densityShapes } from '../layout/marks/density';
import { STRIP_PX } from '../layout/rows/cluster';
import { type Sample, sampleCrowd } from '../layout/marks/samples';
import { dateItems } from './date';
import { type Item, type Strand, about } from './items';
import { MEASURES } from './measures';
import type { DatePlace } from './signs';

const RISE_PX = 9;
const NOTE_PX = 15;

function fold({ left, widthPx, y }: DatePlace): Item[] {
  const half = MEASURES['break-height'] / 2;
  const [from, to] = [left + widthPx * 0.3, left + widthPx * 0.7];
  return [
    { kind: 'rect', x: from, y: y - half, width: to - from, height: 2 * half, fill: { colour: 'fold' } },
    ...[from, to].map((x): Item => ({
      kind: 'line',
      from: [x, y - half],
      to: [x, y + half],
      stroke: { colour: 'rule', widthPx: MEASURES.hair },
    })),
  ];
}

function crowd({ left, widthPx, y, lane }: DatePlace): Item[] {
  const strands = densityShapes(sampleCrowd(widthPx)).map((points): Strand => ({
    points: points.map(([x, down]) => [left + x, y - STRIP_PX / 2 + down]),
    isClosed: true,
  }));
  return [{ kind: 'path', strands, fill: { colour: lane } }];
}

function link({ left, widthPx, y }: DatePlace): Item[] {
  const points = [
    [left, y + RISE_PX / 2],
    [left + widthPx / 2, y - 1.5 * RISE_PX],
    [left + widthPx, y + RISE_PX / 2],
  ] as const;
  const stroke = { colour: 'ink-soft', widthPx: MEASURES.hair } as const;
  return [{ kind: 'path', strands: [{ isBent: true, points }], stroke }];
}

function note({ left, widthPx, y }: DatePlace): Item[] {
  return [
    {
      kind: 'text',
      lines: ['Aa'],
      box: about(left + widthPx / 2, y, widthPx, NOTE_PX + 4),
      align: 'middle',
      face: { size: NOTE_PX, family: 'serif', weight: 700, isItalic: true, colour: 'ink' },
    },
  ];
}

const SIGNS = { fold, crowd, link, note } as const satisfies Record<NonNullable<Sample['sign']>, unknown>;

/** The small drawing of a sign in a legend, from back to front. */
export function signItems({ parts = [], phase, isAgain, sign }: Sample, place: DatePlace): Item[] {
  if (sign) return SIGNS[sign](place);
  return dateItems(parts, { ...place, ...(phase && { phase }), ...(isAgain && { isAgain }) });
}
