import type { DraftDate } from '../draft';
import { calendarDate } from './dates';
import { scriptDate } from './script-dates';

// Its own reader takes a short number for a year, whatever it is; a longer one may be a day without marks.
const YEAR = /^(?:-\d{1,12}|\d{1,7})$/;

/**
 * A date of SIMILE's in EDTF, the clock as it is written, where it is one of the forms that its own reader takes; its words else.
 */
export function simileDate(words: string): DraftDate {
  // It takes years by `Date`, for which 0 is 1 BCE, and labels them so: −44 is its 45 BC.
  const edtf = YEAR.test(words) ? calendarDate(Number(words)) : scriptDate(words);
  return edtf === undefined ? { words } : { edtf };
}
