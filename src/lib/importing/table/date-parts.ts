import { readHumanDate } from '../../time/human/read-human-date';
import type { DraftDate } from '../draft';
import { calendarDate, fromHistorical } from '../formats/dates';

const LONG_YEAR = 9999;

/** A year as a cell has it: sheets write 1,999 for 1999. */
function yearIn(cell: string): string {
  const isGrouped = /^[-−–]?\d{1,3}(?:[,.\u00a0\u202f’']\d{3})+$/.test(cell);
  return (isGrouped ? cell.replace(/[^\d−–-]/g, '') : cell).replace(/^[−–]/, '-');
}

const isNumber = (part: string) => /^\d{0,2}$/.test(part);
/** A month and a day of 0 are none. */
const partIn = (cell: string) => (/^0+$/.test(cell) ? '' : cell);

/**
 * A date of cells for year, month and day: as fine as they are filled; undefined without a year. Who writes a day of a year
 * before 1 in cells counts no year 0; of such a year alone, either may be meant.
 */
export function dateOfParts(
  yearCell: string,
  monthCell: string,
  dayCell: string,
  time: string,
): DraftDate | undefined {
  const [year, month, day] = [yearIn(yearCell), partIn(monthCell), partIn(dayCell)];
  if (year === '') return undefined;
  const words = wordsOf(year, month, day);
  const isLong = Math.abs(Number(year)) > LONG_YEAR;
  const isPlain = isNumber(month) && isNumber(day) && (month !== '' || day === '');
  if (!isPlain || !/^-?\d{1,12}$/.test(year) || (year.startsWith('-') && !isLong && month === ''))
    return { words };
  const edtf = calendarDate(fromHistorical(Number(year)), ...[month, day].filter(Boolean).map(Number));
  if (edtf === undefined) return { words };
  if (year.startsWith('-')) return { edtf, words };
  const said = `${edtf} ${time}`;
  const timed = time === '' || day === '' ? undefined : readHumanDate(said);
  return timed?.kind === 'read' ? { edtf: timed.edtf, words: said } : { edtf };
}

/** As somebody would write it: `5 September 2014`, `753-4-21`. */
function wordsOf(year: string, month: string, day: string): string {
  const isNumbers = isNumber(month) && isNumber(day) && month !== '';
  return (isNumbers ? [year, month, day] : [day, month, year]).filter(Boolean).join(isNumbers ? '-' : ' ');
}
