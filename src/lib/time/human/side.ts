import type { Asking } from './asking';
import { type DateCore, coreOf } from './core';
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
const THIRDS = 'eil';

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
  const place = /[CL]/.test(shape) ? -1 : Math.max(shape.search(/[dtnv]$/), shape.search(/^[dtnv]/));
  return pieces.map((piece, index) => (index === place ? { ...piece, shape: 'y' } : piece));
}

/** Reads the pieces of one date; undefined where they are none. */
export function sideOf(pieces: readonly DatePiece[], asking: Asking): DateSide | undefined {
  let rest = pieces;
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
    } else if (first === 'P' || last === 'P' || last === '?') {
      perhaps = true;
      cut(first === 'P' ? 1 : 0, first === 'P' ? 0 : 1);
    } else if (era === undefined && /[BE]/.test(first + last)) {
      const isFirst = first === 'B' || first === 'E';
      era = (isFirst ? first : last) === 'B' ? 'bce' : 'ce';
      cut(isFirst ? 1 : 0, isFirst ? 0 : 1);
    } else if (!part && first !== '' && THIRDS.includes(first)) {
      part = { of: 3, nth: THIRDS.indexOf(first) };
      cut(rest[1]?.shape === '-' ? 2 : 1, 0);
    } else if (!part && last !== '' && THIRDS.includes(last)) {
      part = { of: 3, nth: THIRDS.indexOf(last) };
      cut(0, 1);
    } else if (!part && /^o[hq]./.test(shapeOf(rest))) {
      const of = rest[1]?.shape === 'h' ? 2 : 4;
      const nth = (head?.value === 0 ? of : (head?.value ?? of + 1)) - 1;
      if (nth >= of) return undefined;
      part = { of, nth };
      cut(2, 0);
    } else isMore = false;
  }
  const core = coreOf(era === undefined ? rest : withYear(rest), asking);
  return core && { about, perhaps, core, ...(era && { era }), ...(part && { part }) };
}
