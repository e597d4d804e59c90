import type { Chronology, ChronologyInput } from './chronology';
import { parseChronology } from './parse';

/**
 * A chronology from the project's own content.
 * @throws Error with every mistake in it, a line each
 */
export function validChronology(content: ChronologyInput, name: string): Chronology {
  const result = parseChronology(content, name);
  if (result.kind === 'issues') throw new Error(result.issues.join('\n'));
  return result.chronology;
}
