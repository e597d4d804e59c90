import type { Asking } from './asking';
import { coreOf } from './core';
import type { DateCore } from './date-core';
import type { DatePiece } from './tokens';

/** One date of those that a text names, as far as it says it: what it lacks the other end of a range may say. */
export interface DateSide {
  readonly about: boolean;
  readonly perhaps: boolean;
  readonly era?: 'bce' | 'ce';
  /** Of thirds, halves or quarters which one, from 0. */
  readonly part?: { readonly of: number; readonly nth: number };
  readonly core: DateCore;
}

const shapeOf = (pieces: readonly DatePiece[]) => pieces.map(({ shape }) => shape).join('');
/** By one letter: early, mid, late; the first and the second half. */
const PARTS: Readonly<Record<string, NonNullable<DateSide['part']>>> = {
  e: { of: 3, nth: 0 },
  i: { of: 3, nth: 1 },
  l: { of: 3, nth: 2 },
  j: { of: 2, nth: 0 },
  z: { of: 2, nth: 1 },
};

const PARTS_IN: Readonly<Record<string, number>> = { h: 2, 3: 3, q: 4 };

/** With an era the number beside it is a year, however short. */
function withYear(pieces: readonly DatePiece[]): readonly DatePiece[] {
  const shape = shapeOf(pieces);
  const [thousands, , hundreds] = pieces.slice(-3);
  // “1.500 v. Chr.”
  if (shape.endsWith('d.t') && thousands && hundreds)
    return [
      ...pieces.slice(0, -3),
      { ...hundreds, shape: 'y', value: thousands.value * 1000 + hundreds.value },
    ];
  if (/^d[-/.][dt]$/.test(shape)) return pieces;
  const place = /[CL]/.test(shape) ? -1 : Math.max(shape.search(/[dtnv]$/), shape.search(/^[dtnv]/));
  return pieces.map((piece, index) => (index === place ? { ...piece, shape: 'y' } : piece));
}

/** “24 August AD 79” with its era at the beginning. */
function withEraFirst(pieces: readonly DatePiece[]): readonly DatePiece[] {
  const era = pieces.at(-2);
  if (!era || !/^[do]?m[do]?[BE][dty]$/.test(shapeOf(pieces))) return pieces;
  return [era, ...pieces.filter((piece) => piece !== era)];
}

/** “19th century, second half” with the half at the beginning. */
function withPartFirst(pieces: readonly DatePiece[]): readonly DatePiece[] {
  const isBehind = /[CDLSy][BE]?o[hq3]$/.test(shapeOf(pieces));
  return isBehind ? [...pieces.slice(-2), ...pieces.slice(0, -2)] : pieces;
}

/** Reads the pieces of one date; undefined where they are none. */
export function sideOf(pieces: readonly DatePiece[], asking: Asking): DateSide | undefined {
  let rest = withPartFirst(withEraFirst(pieces));
  let [about, perhaps] = [false, false];
  let era: DateSide['era'];
  let part: DateSide['part'];
  for (let isMore = true; isMore;) {
    const [head, tail] = [rest[0], rest.at(-1)];
    const first = head?.shape ?? '';
    const last = tail?.shape ?? '';
    const cut = (count: number, end: number) => (rest = rest.slice(count, rest.length - end));
    if (first === 'A' || last === 'A') {
      about = true;
      cut(first === 'A' ? 1 : 0, first === 'A' ? 0 : 1);
    } else if (/[P?]/.test(first) || /[P?]/.test(last)) {
      // 195?: a digit is not known, or the year is in doubt.
      if (shapeOf(pieces) === 't?') {
        const ways = [{ unknownDigit: 'digit' }, { unknownDigit: 'year' }] as const;
        const { unknownDigit } = asking.settle('unknown-digit', 'unknownDigit', ways);
        const year = (head?.value ?? 0) * 10;
        if (unknownDigit === 'digit') return { about, perhaps, core: { form: 'decade', year } };
      }
      perhaps = true;
      const isFirst = /[P?]/.test(first);
      cut(isFirst ? 1 : 0, isFirst ? 0 : 1);
    } else if (first === '©') {
      const { bareC } = asking.settle('bare-c', 'bareC', [{ bareC: 'about' }, { bareC: 'copyright' }]);
      about ||= bareC === 'about';
      cut(1, 0);
    } else if (era === undefined && /[BE]/.test(first + last)) {
      const isFirst = first === 'B' || first === 'E';
      era = (isFirst ? first : last) === 'B' ? 'bce' : 'ce';
      cut(isFirst ? 1 : 0, isFirst ? 0 : 1);
    } else if (!part && PARTS[first]) {
      part = PARTS[first];
      cut(rest[1]?.shape === '-' ? 2 : 1, 0);
    } else if (!part && PARTS[last]) {
      part = PARTS[last];
      cut(0, 1);
    } else if (!part && /^[od][hq3]./.test(shapeOf(rest))) {
      const of = PARTS_IN[rest[1]?.shape ?? ''] ?? 4;
      const nth = (head?.value === 0 ? of : (head?.value ?? of + 1)) - 1;
      if (nth >= of) return undefined;
      part = { of, nth };
      cut(2, 0);
    } else isMore = false;
  }
  const core = coreOf(era === undefined ? rest : withYear(rest), asking);
  return core && { about, perhaps, core, ...(era && { era }), ...(part && { part }) };
}
