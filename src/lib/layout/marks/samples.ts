import type { DrawnKind } from '../../messages/messages';
import type { Phase } from '../../time/edtf/phase';
import type { Density } from './density';
import type { DrawnPart } from './mark';

/** A small drawing of a sign, in shares of its own box: pieces of a date, or what else stands in a picture. */
export interface Sample {
  readonly parts?: readonly DrawnPart[];
  /** Where its date stands to the playhead. */
  readonly phase?: Phase;
  /** Whether its dots are diamonds. */
  readonly isAgain?: boolean;
  /** What no date is made of; a note is shown by letters of its face. */
  readonly sign?: 'fold' | 'crowd' | 'link' | 'note';
}

type UnnamedPart = Omit<DrawnPart, 'part'>;

const band = (from: number, to: number): UnnamedPart => ({ shape: 'band', from, to });
const at = (shape: 'point' | 'member', place: number): UnnamedPart => ({ shape, from: place, to: place });
const loose: UnnamedPart = { shape: 'loose', from: 0, to: 1 };
const middle: UnnamedPart = { shape: 'middle', from: 0, to: 1 };
const bar = (from: number, to: number): UnnamedPart => ({ shape: 'bar', from, to });
const thread: UnnamedPart = { shape: 'thread', from: 0, to: 1 };
const of = (...pieces: readonly UnnamedPart[]): Sample => ({
  parts: pieces.map((piece): DrawnPart => ({ part: 'band', ...piece })),
});

/**
 * Of each kind, in the order in which a legend has them: what a source says, then the odder a sign is the sooner, and last what
 * one would have understood without it.
 */
export const SAMPLES: Readonly<Record<DrawnKind, Sample>> = {
  claim: of(band(0, 1)),
  record: of(band(0, 1), at('point', 0.38)),
  conflict: of(
    band(0.74, 1),
    { ...middle, from: 0.74 },
    { shape: 'line', from: 0.12, to: 0.74 },
    at('point', 0.12),
  ),
  crowd: { sign: 'crowd' },
  fold: { sign: 'fold' },
  uncertain: of(band(0, 1), { ...middle, isUncertain: true }),
  planned: of({ ...at('point', 0.5), isPlanned: true }),
  approximate: of({ ...band(0, 1), isApproximate: true }, { ...middle, isApproximate: true }),
  'one-of': of(
    band(0, 1),
    { ...thread, isOneOf: true },
    { ...at('member', 0.2), isOneOf: true },
    { ...at('member', 0.8), isOneOf: true },
  ),
  'all-of': of(band(0, 1), thread, at('member', 0.2), at('member', 0.8)),
  loose: of(loose, middle),
  wings: of(
    { shape: 'wing-start', from: 0, to: 0.3 },
    { shape: 'wing-end', from: 0.7, to: 1 },
    bar(0.3, 0.7),
  ),
  unknown: of({ ...band(0.55, 0.55), open: 'unknown-end' }, bar(0, 0.55)),
  open: of({ ...bar(0, 1), open: 'open-end' }),
  narrow: of(band(0.5, 0.5), { ...middle, from: 0.5, to: 0.5 }),
  'narrow-about': of(
    { ...band(0.5, 0.5), isApproximate: true },
    { ...middle, from: 0.5, to: 0.5, isApproximate: true },
  ),
  broken: of(bar(0, 1), { shape: 'break', from: 0.5, to: 0.5 }),
  imprecise: of(band(0, 1), middle),
  beyond: of(bar(0, 0.8), { shape: 'beyond-end', from: 0.8, to: 0.8 }),
  again: { ...of(at('point', 0.5)), isAgain: true },
  'under-way': { ...of(at('point', 0.5)), phase: 'under-way' },
  possible: { ...of(at('point', 0.5)), phase: 'possible' },
  link: { sign: 'link' },
  note: { sign: 'note' },
  agreed: of(at('point', 0.5)),
  interval: of(bar(0, 1)),
  day: of(at('point', 0.5)),
};

/** A crowd in a box that is so wide. */
export function sampleCrowd(widthPx: number): Density {
  const xs = [0.08, 0.28, 0.44, 0.44, 0.58, 0.58, 0.58, 0.72, 0.9].map((share) =>
    Math.round(share * widthPx),
  );
  return { xs, spans: [], most: 4 };
}
