import fc from 'fast-check';
import { type Mistakes, faultInEnglish } from './mistakes';
import { parseChronology } from './parse';
import { withSuggestions } from './suggest';

/** A date, of several kinds. */
export const someDate = fc.constantFrom(
  '-0043',
  '2014-09',
  '1850~',
  '[1667,1668..1670]',
  '2014-09-05T10:20:30Z',
  '2014/..',
);

/** Mistakes as an author reads them on the command line. */
export function linesOf({ faults }: Pick<Mistakes, 'faults'>): string[] {
  return withSuggestions({ faults, more: 0, notShown: 0 }).faults.map(faultInEnglish);
}

/** The same of whatever is read as a chronology. */
export function issuesOf(input: unknown): string[] {
  return linesOf(parseChronology(input).mistakes);
}
