import type { DrawnKind } from '../../messages/messages';
import { oncePer } from '../../index/once';
import type { Chronology } from '../../model/chronology';
import type { Bounded } from '../../time/edtf/bounds';
import { measureOf } from '../scale/extent';
import type { Interval } from '../../time/calendar/instant';
import { withMiddles } from './draw-parts';
import type { DrawnPart } from './mark';
import { type Part, type Role, dateParts } from '../scale/date-parts';
import { partsOf } from '../scale/shape';

type Sample = Omit<DrawnPart, 'part'>;

const band = (from: number, to: number): Sample => ({ shape: 'band', from, to });
const at = (shape: 'point' | 'member', place: number): Sample => ({
  shape,
  from: place,
  to: place,
});
const loose: Sample = { shape: 'loose', from: 0, to: 1 };
const middle: Sample = { shape: 'middle', from: 0, to: 1 };
const bar = (from: number, to: number): Sample => ({ shape: 'bar', from, to });
const thread: Sample = { shape: 'thread', from: 0, to: 1 };

/** A small drawing of each kind, in the order in which a legend has them; shares of its own box. */
const SAMPLES: Record<DrawnKind, readonly Sample[]> = {
  claim: [band(0, 1)],
  record: [band(0, 1), at('point', 0.38)],
  conflict: [
    band(0.66, 1),
    { ...middle, from: 0.66 },
    { shape: 'line', from: 0.12, to: 0.66 },
    at('point', 0.12),
  ],
  day: [at('point', 0.5)],
  imprecise: [band(0, 1), middle],
  narrow: [band(0.5, 0.5), { ...middle, from: 0.5, to: 0.5 }],
  loose: [loose, middle],
  interval: [bar(0, 1)],
  wings: [{ shape: 'wing-start', from: 0, to: 0.3 }, { shape: 'wing-end', from: 0.7, to: 1 }, bar(0.3, 0.7)],
  approximate: [{ ...band(0, 1), isApproximate: true }, middle],
  uncertain: [band(0, 1), { ...middle, isUncertain: true }],
  open: [{ ...bar(0, 1), open: 'open-end' }],
  unknown: [{ ...band(0.55, 0.55), open: 'unknown-end' }, bar(0, 0.55)],
  'one-of': [
    band(0, 1),
    { ...thread, isOneOf: true },
    { ...at('member', 0.2), isOneOf: true },
    { ...at('member', 0.8), isOneOf: true },
  ],
  'all-of': [band(0, 1), thread, at('member', 0.2), at('member', 0.8)],
};
const KINDS: readonly DrawnKind[] = [
  ...(['claim', 'record', 'conflict', 'day', 'imprecise', 'narrow', 'loose', 'interval', 'wings'] as const),
  ...(['approximate', 'uncertain', 'open', 'unknown', 'one-of', 'all-of'] as const),
];

function kindsOfPart(part: Part): DrawnKind[] {
  const { shape, open } = part;
  return [
    ...(shape === 'line' ? (['conflict'] as const) : []),
    ...(shape === 'point' && part.part !== 'record' ? (['day'] as const) : []),
    ...(shape === 'middle' && part.part !== 'record' ? (['imprecise'] as const) : []),
    ...(shape === 'loose' ? (['loose'] as const) : []),
    ...(shape.startsWith('wing') ? (['wings'] as const) : []),
    ...(shape === 'bar' && !open ? (['interval'] as const) : []),
    ...(part.isApproximate ? (['approximate'] as const) : []),
    ...(part.isUncertain ? (['uncertain'] as const) : []),
    ...(open?.startsWith('open') ? (['open'] as const) : []),
    ...(open?.startsWith('unknown') ? (['unknown'] as const) : []),
    ...(shape === 'thread' ? [part.isOneOf ? ('one-of' as const) : ('all-of' as const)] : []),
  ];
}

function kindsOf(parts: readonly Part[]): DrawnKind[] {
  const hasRecord = parts.some(({ part }) => part === 'record');
  return [...(hasRecord ? (['claim', 'record'] as const) : []), ...parts.flatMap(kindsOfPart)];
}

// Of all of a plot that is 1000 pixels wide, as much as `drawing/measures.ts` has for what is narrow.
const NARROW_SHARE = 0.006;

/** Whether a date is drawn as narrow, rather than over its stretch, where all of its chronology is in sight to scale. */
function hasNarrow(parts: readonly Part[], { start, end }: Interval): boolean {
  return parts.some(
    (part, place) =>
      (part.shape === 'band' || part.shape === 'loose') &&
      parts[place + 1]?.shape === 'middle' &&
      part.end - part.start < (end - start) * NARROW_SHARE,
  );
}

/** A way of drawing, with a small drawing of it. */
export interface LegendEntry {
  readonly kind: DrawnKind;
  readonly parts: readonly DrawnPart[];
}

/** The ways of drawing that occur in a chronology, the most telling first. Found once. */
export const legendOf = oncePer((chronology: Chronology): readonly LegendEntry[] => {
  const { extent } = measureOf(chronology);
  const found = new Set<DrawnKind>();
  for (const event of chronology.events) {
    if (found.size === KINDS.length) break;
    const parts = partsOf(event);
    kindsOf(parts).forEach((kind) => found.add(kind));
    if (hasNarrow(parts, extent)) found.add('narrow');
  }
  return KINDS.filter((kind) => found.has(kind)).map((kind) => ({
    kind,
    parts: SAMPLES[kind].map((sample) => ({ part: 'band', ...sample })),
  }));
});

// What is left free beside a date's own extent, for its dots and for ends that go on.
const MARGIN = 0.12;

/** One date drawn by itself, as it is on the timeline, filling its box. */
export function glyphOf(date: Bounded, role: Role): DrawnPart[] {
  const parts = dateParts(date, role);
  const ends = parts.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const hasOpen = parts.some(({ start, end }) => !Number.isFinite(start) || !Number.isFinite(end));
  const margin = hasOpen ? 2 * MARGIN : MARGIN;
  const place = (instant: number) => {
    if (!Number.isFinite(instant)) return instant < 0 ? 0 : 1;
    return most > least ? margin + ((instant - least) / (most - least)) * (1 - 2 * margin) : 0.5;
  };
  return withMiddles(
    parts.map(({ start, end, ...part }) => ({ ...part, from: place(start), to: place(end) })),
  );
}
