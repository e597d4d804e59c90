import { type Mistakes, faultInEnglish } from './mistakes';
import { parseChronology } from './parse';

/** Mistakes as an author reads them on the command line. */
export function linesOf({ faults }: Pick<Mistakes, 'faults'>): string[] {
  return faults.map(faultInEnglish);
}

/** The same of whatever is read as a chronology. */
export function issuesOf(input: unknown): string[] {
  return linesOf(parseChronology(input).mistakes);
}
