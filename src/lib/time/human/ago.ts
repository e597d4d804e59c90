import { yearText } from '../edtf/year-text';
import type { DatePiece } from './tokens';

// The present that “before present” means (Stuiver and Polach, 1977).
const PRESENT = 1950;
const MOST_DIGITS = 15;

/** A count as written, and of which power of ten its last digit that counts is. */
function countOf(text: string): { readonly digits: string; readonly power: number } | undefined {
  const [, whole = '', fraction = ''] = /^(\d{1,12})(?:[.,](\d{1,6}))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const all = whole + fraction;
  // Noughts at the end of a whole number count for nothing, those behind a point do.
  const kept = fraction === '' ? all.replace(/0+$/, '') : all;
  return { digits: kept.replace(/^0+/, ''), power: whole.length - kept.length };
}

/**
 * Years ago as EDTF, counted from 1950 and with the digits that count: 2.6 million is `Y-26E5S2`. Where the last of
 * them is of ten thousand years or more, the years since 1950 change none.
 */
export function agoText(pieces: readonly DatePiece[]): string | undefined {
  const unit = pieces.at(-1)?.value ?? 0;
  const isToday = pieces.at(-1)?.shape === '@';
  const isAbout = pieces[0]?.shape === 'A';
  const raw = pieces
    .slice(isAbout ? 1 : 0, -1)
    .map((piece) =>
      piece.raw.replace(/^(\d{1,3})((?:,\d{3})+)$/, (all) => (unit === 1 ? all.replaceAll(',', '') : all)),
    )
    .join('');
  const count = countOf(raw);
  const power = (count?.power ?? 0) + Math.round(Math.log10(unit));
  // Of which year “ten years ago” was said, nothing tells; of five thousand it makes no difference.
  if (isToday && (!count || count.digits.length + count.power < 4 || count.power < 2)) return undefined;
  if (!count || count.digits === '' || power < 0 || count.digits.length + power > MOST_DIGITS)
    return undefined;
  const significant = `S${count.digits.length}${isAbout ? '~' : ''}`;
  if (power >= 4) {
    const trailing = /0*$/.exec(count.digits)?.[0].length ?? 0;
    const shown = count.digits.slice(0, count.digits.length - trailing);
    return `Y-${shown}E${power + trailing}${significant}`;
  }
  const year = PRESENT - Number(count.digits) * 10 ** power;
  const digits = String(Math.abs(year)).length;
  return yearText(year) + (year < 0 && digits > power ? `S${digits - power}${isAbout ? '~' : ''}` : '~');
}
