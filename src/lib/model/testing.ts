import { type Mistakes, faultInEnglish } from './mistakes';
import { parseChronology } from './parse';
import { withSuggestions } from './suggest';

/** Mistakes as an author reads them on the command line. */
export function linesOf({ faults }: Pick<Mistakes, 'faults'>): string[] {
  return withSuggestions({ faults, more: 0, notShown: 0 }).faults.map(faultInEnglish);
}

/** The same of whatever is read as a chronology. */
export function issuesOf(input: unknown): string[] {
  return linesOf(parseChronology(input).mistakes);
}
