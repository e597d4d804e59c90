import { yearText } from '../edtf/year-text';
import type { Asking, DateChoices } from './asking';
import type { DatePiece } from './tokens';

const DOUBLE = /^([^/]*y)\/([dy])$/;

/** 1557/8: pieces with the year that is meant, or what the two years are together. */
export function doubleYear(pieces: readonly DatePiece[], asking: Asking): readonly DatePiece[] | string {
  const shape = pieces.map((piece) => piece.shape).join('');
  const [year, , next] = pieces.slice(-3);
  const size = 10 ** (next?.raw.length ?? 1);
  if (
    !year ||
    !next ||
    !DOUBLE.test(shape) ||
    (year.value + 1) % size !== next.value ||
    /^[NA]|F/.test(shape)
  )
    return pieces;
  const first = yearText(year.value);
  const second = yearText(year.value + 1);
  const isMonth = next.raw.length === 2 && next.value >= 1 && next.value <= 12;
  const alone = pieces.length === 3;
  const ways: readonly [DateChoices, ...DateChoices[]] = alone
    ? [
        { doubleYear: 'either' },
        { doubleYear: 'range' },
        { doubleYear: 'second' },
        ...(isMonth ? [{ doubleYear: 'month' } as const] : []),
      ]
    : [{ doubleYear: 'second' }, { doubleYear: 'first' }];
  const way = asking.settle('double-year', 'doubleYear', ways).doubleYear;
  if (way === 'either') return `[${first},${second}]`;
  if (way === 'range') return `${first}/${second}`;
  if (way === 'month') return `${first}-${String(next.value).padStart(2, '0')}`;
  const meant = { ...year, value: way === 'first' ? year.value : year.value + 1 };
  return [...pieces.slice(0, -3), meant];
}

/** FY 2019–20: from a time in the one year to a time in the next; of FY2019 it is asked where it begins. */
export function fiscalYear(pieces: readonly DatePiece[], asking: Asking): string | undefined {
  const [year, mark, next, ...more] = pieces;
  if (year?.shape !== 'y' || more.length > 0) return undefined;
  const [before, first, second] = [-1, 0, 1].map((step) => yearText(year.value + step));
  if (!mark) {
    const { fiscalYear: way } = asking.settle('fiscal-year', 'fiscalYear', [
      { fiscalYear: 'ends' },
      { fiscalYear: 'begins' },
      { fiscalYear: 'calendar' },
    ]);
    return way === 'calendar' ? first : way === 'ends' ? `${before}/${first}` : `${first}/${second}`;
  }
  const isNext = next && (year.value + 1) % 10 ** Math.min(next.raw.length, 4) === next.value % 10_000;
  return /^[-–/]$/.test(mark.shape) && isNext ? `${first}/${second}` : undefined;
}
