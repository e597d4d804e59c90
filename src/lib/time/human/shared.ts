import type { DatePiece } from './tokens';

type RangeEnd = readonly DatePiece[];

const shapeOf = (pieces: RangeEnd) => pieces.map(({ shape }) => shape).join('');

/** “Early to mid-19th century”: the start with what the end is part of. */
function withPartOf(left: RangeEnd, right: RangeEnd): RangeEnd {
  if (!/^[eiljz]-?$/.test(shapeOf(left))) return left;
  const whole = right.slice(/[eiljz]/.test(right[0]?.shape ?? '') ? 1 : 0);
  return [...left.slice(0, 1), ...whole.slice(whole[0]?.shape === '-' ? 1 : 0)];
}

/** “1850s–60s”, “années 1960–1970”: the end as a decade, in the century of the first. */
function asDecade(right: RangeEnd, left: RangeEnd): RangeEnd {
  const start = left.find(({ shape }) => shape === 'S')?.value;
  const decade = left.find(({ shape }) => shape === 'D');
  if (decade && shapeOf(right) === 'y') return [decade, ...right];
  return right.map((piece) => {
    if (start === undefined || piece.shape !== 's') return piece;
    return { ...piece, shape: 'S', value: start - (start % 100) + piece.value };
  });
}

/** “1880–1890s”: ten years too, as its end is. */
function asDecadeToo(left: RangeEnd, right: RangeEnd): RangeEnd {
  const [year] = left.slice(-1);
  if (year?.shape !== 'y' || year.value % 10 !== 0 || right[0]?.shape !== 'S') return left;
  return [...left.slice(0, -1), { ...year, shape: 'S' }];
}

/** “10,000–8,000 BC”: with an era a number of any length is a year. */
function asYear(pieces: RangeEnd, other: RangeEnd): RangeEnd {
  if (!/[BE]/.test(shapeOf(other))) return pieces;
  return pieces.map((piece) => (piece.shape === 'n' ? { ...piece, shape: 'y' } : piece));
}

/** “5 May 2014, 10:20–11:20”: the day of both times. */
function withDay(pieces: RangeEnd, other: RangeEnd): RangeEnd {
  const isTime = shapeOf(pieces) === 'I' && other.some(({ shape }) => shape === 'I');
  return isTime ? [...other.filter(({ shape }) => !/[IV]/.test(shape)), ...pieces] : pieces;
}

/** The two ends of a range, each with pieces of the other that stand for both. */
export function shared(left: RangeEnd, right: RangeEnd): readonly [start: RangeEnd, end: RangeEnd] {
  const start = asYear(withDay(asDecadeToo(withPartOf(left, right), right), right), right);
  return [start, asYear(withDay(asDecade(right, left), left), left)];
}
