import type { DatePiece } from './tokens';

// Japan’s months were the moon’s until then, as China’s were under its emperors: of such dates the year alone is read.
const LAST_LUNAR_YEAR = 1872;

const isNumber = (piece: DatePiece | undefined) => piece !== undefined && /[dtyno]/.test(piece.shape);

/** What a piece and the one behind it are together: 103 with its era, 9 with the word for month, 5 with a full stop. */
function joined(
  pieces: readonly DatePiece[],
  at: number,
): { readonly piece: DatePiece; readonly count: number } | undefined {
  const [one, two, three] = pieces.slice(at, at + 3);
  if (!one || !two) return undefined;
  if (one.shape === 'X' && isNumber(two)) {
    const value = one.value + two.value;
    const piece = { ...two, shape: value <= LAST_LUNAR_YEAR ? 'R' : 'y', value };
    return { piece, count: three?.shape === 'Y' ? 3 : 2 };
  }
  if (one.shape === '%' && isNumber(two))
    return {
      piece: { ...two, shape: 'R', value: one.value + two.value },
      count: three?.shape === 'Y' ? 3 : 2,
    };
  if (!isNumber(one)) return undefined;
  if (two.shape === 'Y') return { piece: { ...one, shape: one.shape === 'd' ? 'v' : 'y' }, count: 2 };
  if (two.shape === 'U') return { piece: { ...one, shape: 'm' }, count: 2 };
  if (two.shape === 'K') return { piece: { ...one, shape: 'd' }, count: 2 };
  if (two.shape === '.' && (three === undefined || /[mhq3CLBEuT&|/–-]/.test(three.shape)))
    return { piece: one, count: 2 };
  return undefined;
}

/** Pieces without the marks that part nothing. */
export function smoothed(pieces: readonly DatePiece[]): DatePiece[] {
  const isIdle = ({ shape }: DatePiece, at: number) =>
    /[,()[\]']/.test(shape) || (shape === '.' && !isNumber(pieces[at - 1]));
  const kept = /[G@]/.test(pieces.at(-1)?.shape ?? '')
    ? pieces
    : pieces.filter((piece, at) => !isIdle(piece, at));
  const smooth: DatePiece[] = [];
  for (let at = 0; at < kept.length;) {
    const both = joined(kept, at);
    const piece = both?.piece ?? kept[at];
    if (piece) smooth.push(piece);
    at += both?.count ?? 1;
  }
  return smooth;
}
