import type { Chronology, ChronologyInput } from './chronology';
import { listMistakes } from './list-mistakes';
import { parseChronology } from './parse';

/**
 * A chronology from the project's own content.
 * @param lang what it is told in where its texts are in several languages, BCP 47; its own when left out
 * @throws Error with its name and every mistake in it, a line each
 */
export function validChronology(content: ChronologyInput, name: string, lang?: string): Chronology {
  const result = parseChronology(content, lang);
  const { mistakes } = result;
  if (result.kind === 'issues' || mistakes.faults.length > 0) throw new Error(listMistakes(name, mistakes));
  return result.chronology;
}
