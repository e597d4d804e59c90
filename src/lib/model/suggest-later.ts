import type { Mistakes } from './mistakes';

/** The same mistakes with suggestions for dates, for which the reader of dates is brought only where there is one to read. */
export async function suggested(mistakes: Mistakes): Promise<Mistakes> {
  if (!mistakes.faults.some(({ kind }) => kind.startsWith('date'))) return mistakes;
  const { withSuggestions } = await import('./suggest');
  return withSuggestions(mistakes);
}
