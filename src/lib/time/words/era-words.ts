import type { Messages } from '../../messages/messages';
import type { Edtf } from '../edtf/edtf';
import { dateInWords } from './date-words';
import { shortDate } from './short-date';

/** All of the time that a date names, in words: “1947 to 1991”, “the 1950s” where a single date is what it takes. */
export function eraInWords(date: Edtf, m: Messages): string {
  return date.kind === 'date' ? shortDate(date, m) : dateInWords(date, m);
}
