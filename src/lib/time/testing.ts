import { faults } from '../messages/en/faults';
import { expectedInWords } from '../messages/fault-words';
import type { Edtf, EdtfFault } from './edtf/edtf';
import { parseEdtf } from './edtf/parse-edtf';

/** For tests: a date that must be readable. */
export function read(text: string): Edtf {
  const date = parseEdtf(text);
  if (date.kind === 'fault') throw new Error(`${text}: expected ${wantedInWords(date)} at ${date.position}`);
  return date;
}

/** What a text lacks to be a date, as an author reads it. */
export function wantedInWords({ wanted }: EdtfFault): string {
  return expectedInWords(wanted, faults);
}
