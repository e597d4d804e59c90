import { type Mistakes, faultInEnglish } from './mistakes';
import { onOneLine } from './show';
import { withSuggestions } from './suggest';

/** All of them as text for a terminal, in English: the file's name once, then a line each. */
export function listMistakes(name: string, mistakes: Mistakes): string {
  const { faults, more } = withSuggestions(mistakes);
  const lines = faults.map(faultInEnglish);
  return [`${onOneLine(name, 1000)}:`, ...lines, ...(more > 0 ? [`and ${more.toString()} more`] : [])].join(
    '\n',
  );
}
