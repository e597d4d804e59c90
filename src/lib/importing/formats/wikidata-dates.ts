import type { DraftDate } from '../draft';
import { calendarDate, isEdtf, isoDate } from './dates';

/** As Wikidata writes times: 0000 is 1 BCE. */
const TIME = /^([+-]?\d{4,16})-(\d\d)-(\d\d)T\d\d:\d\d:\d\dZ?$/;

export function isTime(value: string): boolean {
  return TIME.test(value);
}

/** The hundred or thousand years that a year is of; they are counted from 1, so that 1900 is the last of the 19th century. */
function counted(year: number, length: number): string | undefined {
  const isBefore = year < 1;
  const passed = Math.ceil((isBefore ? 1 - year : year) / length) - 1;
  const digits = length === 100 ? String(passed).padStart(2, '0') : String(passed);
  const edtf = `${isBefore ? '-' : ''}${digits}${'X'.repeat(length === 100 ? 2 : 3)}`;
  return isEdtf(edtf) ? edtf : undefined;
}

/**
 * A time of Wikidata with its precision: 11 is a day, 10 a month, 9 a year, 8 a decade, 7 a century, 6 a millennium, and each
 * less a tenth as precise down to 0, milliards of years. Without one 1 January is a year, as it is nearly always meant, with its
 * words; other days are theirs. Wikidata has no times of a day, so that the midnight of all its dates is none of them.
 */
export function wikidataDate(value: string, precision: number | undefined): DraftDate {
  const [, sign = '', month = '', day = ''] = TIME.exec(value) ?? [];
  const year = Number(sign);
  const words = value.replace(/^\+/, '').replace(/T00:00:00Z?$/, '');
  const say = (edtf: string | undefined): DraftDate => (edtf === undefined ? { words } : { edtf });
  if (sign === '' || !Number.isSafeInteger(year)) return { words };
  // Of a precision that is finer than a day nothing is known here; a time but midnight is never written.
  if (precision !== undefined && precision > 11)
    return say(isoDate(value) ?? calendarDate(year, Number(month), Number(day)));
  if (precision === 11) return say(calendarDate(year, Number(month), Number(day)));
  if (precision === 10) return say(calendarDate(year, Number(month)));
  if (precision === 9) return say(calendarDate(year));
  if (precision === 8 && year > 0 && year < 10_000) return say(`${calendarDate(year)?.slice(0, 3)}X`);
  if (precision === 7) return say(counted(year, 100));
  if (precision === 6) return say(counted(year, 1000));
  if (precision !== undefined && precision >= 0 && precision < 9 && year !== 0) {
    const digits = Math.max(1, String(Math.abs(year)).length - (9 - precision));
    return say(`${calendarDate(year)}S${digits}`);
  }
  const asYear = month === '01' && day === '01' ? calendarDate(year) : undefined;
  return asYear === undefined ? { words } : { edtf: asYear, words };
}
