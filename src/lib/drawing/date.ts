import type { DrawnPart } from '../layout/marks/mark';
import { type Box, type Group, type Item, type Line, type Paint, type Stroke, about } from './items';
import { LOOSE, MEASURES, POSSIBLE } from './measures';
import { diamond, pill, ring, sizeOf, softPill } from './dots';
import {
  type DatePlace,
  brokenAt,
  edgeOf,
  isSeen,
  leaving,
  openArrow,
  question,
  questionIn,
  stub,
  unlike,
} from './signs';

// What has an edge at either side is as wide as both.
const LEAST_LOOSE_PX = 2 * MEASURES.hair;
const LEAST_PX: Partial<Record<DrawnPart['shape'], number>> = {
  bar: MEASURES['least-bar'],
  band: MEASURES['least-band'],
  loose: LEAST_LOOSE_PX,
  'wing-start': LEAST_LOOSE_PX,
  'wing-end': LEAST_LOOSE_PX,
};

/** The box of a piece that has an extent, at least as wide as it takes to be seen. */
function stretch({ from, to, shape, open }: DrawnPart, { left, widthPx, y }: DatePlace, height: number): Box {
  const least = LEAST_PX[shape] ?? 0;
  const truePx = (to - from) * widthPx;
  const width = Math.max(truePx, open ? MEASURES['least-open'] : least);
  // What is too narrow to be seen stands about its middle.
  const aside = shape === 'band' && !open ? (width - truePx) / 2 : 0;
  return { x: left + from * widthPx - aside, y: y - height / 2, width, height };
}

/** Where a stretch goes on; an unknown end is drawn by itself. */
function goesOn({ open }: DrawnPart): 'open-start' | 'open-end' | undefined {
  return open === 'open-start' || open === 'open-end' ? open : undefined;
}

function signsOf(part: DrawnPart, box: Box, place: DatePlace): Item[] {
  const open = goesOn(part);
  return [
    ...(open ? [openArrow(open, box, place)] : []),
    ...(part.isUncertain ? question(questionIn(box), place, false) : []),
  ];
}

function band(part: DrawnPart, place: DatePlace): Item[] {
  const { lane, phase } = place;
  const box = stretch(part, place, MEASURES.band);
  if (part.open === 'unknown-end' || part.open === 'unknown-start')
    return [stub(part.open === 'unknown-end', box.x, place)];
  const open = goesOn(part);
  const opacity = phase === 'possible' ? POSSIBLE : 'band';
  const fade = open && ({ towards: open === 'open-end' ? 'end' : 'start', from: 0.5, opacity: 0 } as const);
  return [
    {
      kind: 'rect',
      ...box,
      radius: 1,
      fill: { colour: lane, opacity, ...(fade && { fade }) },
      ...(part.isApproximate && { stroke: hairOf(part, place) }),
    },
    ...(part.isApproximate ? [] : rails(box, place)),
    ...signsOf(part, box, place),
  ];
}

function hairOf({ isApproximate }: DrawnPart, { lane }: DatePlace): Stroke {
  return { colour: lane, widthPx: MEASURES.hair, ...(isApproximate && { dash: 'hair' }) };
}

/** The lines above and below a claim, which bring out its shape without a firm bar’s outline. */
function rails({ x, width }: Box, { y, lane }: DatePlace): Line[] {
  const half = (MEASURES.band - MEASURES.hair) / 2;
  return [y - half, y + half].map((at) => ({
    kind: 'line',
    from: [x, at],
    to: [x + width, at],
    stroke: { colour: lane, widthPx: MEASURES.hair },
  }));
}

/** What is possible of a record, or a vague end, which fades from what is firm. */
function loose(part: DrawnPart, place: DatePlace): Item[] {
  const box = stretch(part, place, MEASURES.bar);
  const stroke = hairOf(part, place);
  const wing = { towards: part.shape === 'wing-start' ? 'start' : 'end', from: 0.25, opacity: 0 } as const;
  const fill: Paint =
    part.shape === 'loose' ? { colour: place.lane, opacity: LOOSE } : { colour: place.lane, fade: wing };
  // One that is no wider than its edges is drawn as they are.
  const look = box.width > LEAST_LOOSE_PX ? { fill, stroke } : { fill: { colour: place.lane } };
  return [{ kind: 'rect', ...box, ...look }, ...signsOf(part, box, place)];
}

function bar(part: DrawnPart, place: DatePlace): Item[] {
  const { lane, phase } = place;
  const isStrong = phase === 'under-way' || part.isApproximate || part.isPlanned;
  const box = stretch(part, place, isStrong ? MEASURES['strong-bar'] : MEASURES.bar);
  const open = goesOn(part);
  const fade = open && ({ towards: open === 'open-end' ? 'end' : 'start', from: 0.25, opacity: 0 } as const);
  return [
    {
      kind: 'rect',
      ...box,
      radius: 1,
      ...(part.isApproximate || part.isPlanned
        ? { fill: { colour: 'paper' }, stroke: edgeOf(place, part.isApproximate ? 'edge' : undefined) }
        : { fill: { colour: lane, ...(fade && { fade }) } }),
    },
    ...signsOf(part, box, place),
  ];
}

function thread(part: DrawnPart, place: DatePlace): Item[] {
  const box = stretch(part, place, MEASURES.thread);
  const open = goesOn(part);
  return [
    {
      kind: 'line',
      from: [box.x, place.y],
      to: [box.x + box.width, place.y],
      stroke: { colour: place.lane, widthPx: MEASURES.thread, ...(part.isOneOf && { dash: 'dots' }) },
    },
    ...(open ? [openArrow(open, box, place)] : []),
  ];
}

/** What joins a record to the claim that it contradicts, with a sign that the two are not the same. */
function join(part: DrawnPart, place: DatePlace): Item[] {
  const { x, width } = stretch(part, place, MEASURES.edge);
  const middle = x + width / 2;
  return [
    {
      kind: 'line',
      from: [x, place.y],
      to: [x + width, place.y],
      stroke: edgeOf(place),
    },
    ...(isSeen(middle, place) ? unlike(middle, place) : []),
  ];
}

/** A dot, or the small mark of a date that is no finer than its band. */
function dot(part: DrawnPart, place: DatePlace): Item[] {
  const x = place.left + ((part.from + part.to) / 2) * place.widthPx;
  return [...dotAt(part, x, place), ...ring(part, x, place)];
}

function dotAt(part: DrawnPart, x: number, place: DatePlace): Item[] {
  if (part.isUncertain) return question(x, place, part.isApproximate === true);
  const { y, lane } = place;
  const { width, height } = sizeOf(part, place);
  const hollow = (isDashed: boolean) =>
    ({ fill: { colour: 'paper' }, stroke: edgeOf(place, isDashed ? 'ring' : undefined) }) as const;
  const firm = { fill: { colour: lane } } as const;
  const isHollow = part.isPlanned || (part.shape === 'member' && part.isOneOf);
  if (place.isAgain)
    return [
      diamond(
        x,
        y,
        part.isApproximate && part.shape === 'point' ? hollow(true) : isHollow ? hollow(false) : firm,
      ),
    ];
  if (part.shape === 'point')
    return [
      {
        kind: 'circle',
        x,
        y,
        radius: width / 2,
        ...(part.isApproximate ? hollow(true) : isHollow ? hollow(false) : firm),
      },
    ];
  if (part.isPlanned) return [{ kind: 'rect', ...about(x, y, width, height), radius: 3, ...hollow(false) }];
  if (width > MEASURES.middle && part.shape === 'middle')
    return part.isApproximate ? softPill(x, place) : pill(x, place);
  return [{ kind: 'rect', ...about(x, y, width, height), radius: 1, ...(isHollow ? hollow(false) : firm) }];
}

function itemsOf(part: DrawnPart, place: DatePlace): Item[] {
  switch (part.shape) {
    case 'band':
      return band(part, place);
    case 'loose':
    case 'wing-start':
    case 'wing-end':
      return loose(part, place);
    case 'bar':
      return bar(part, place);
    case 'thread':
      return thread(part, place);
    case 'line':
      return join(part, place);
    case 'beyond-start':
    case 'beyond-end':
      return leaving(part.shape === 'beyond-end', place.left + part.from * place.widthPx, place);
    case 'break':
      return brokenAt(place.left + part.from * place.widthPx, place);
    case 'point':
    case 'middle':
    case 'member':
      return dot(part, place);
  }
}

function withoutPhase({ left, widthPx, y, lane, seenPx, isAgain = false }: DatePlace): DatePlace {
  return { left, widthPx, y, lane, seenPx, isAgain };
}

/** The pieces of a date from back to front, a group each; `data` is as on the page. */
export function dateItems(parts: readonly DrawnPart[], place: DatePlace): Group[] {
  const joinAt = parts.findIndex(({ part }) => part === 'join');
  return parts.map((part, at) => ({
    kind: 'group',
    data: { part: part.part, shape: part.shape },
    // A phase is the record's: the mark of a claim that is joined to one has no ring.
    items: itemsOf(part, at < joinAt && part.shape === 'middle' ? withoutPhase(place) : place),
  }));
}
