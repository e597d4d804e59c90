import type { SourceWords } from '../messages/source';
import type { Mistakes } from '../model/mistakes';
import type { SourceFault } from './source';

/** Why there is nothing to show, in a sentence. */
export function faultInWords(fault: SourceFault, words: SourceWords): string {
  if (fault.kind === 'status') return words.status(fault.status);
  if (fault.kind === 'too-large') return words.tooLarge(fault.limitMB);
  return words.faults[fault.kind];
}

/** Mistakes as lines of text, so many at the most; the rest are counted in one more. */
export function mistakeLines(
  { lines, more }: Mistakes,
  words: SourceWords,
  most = Infinity,
): readonly string[] {
  const rest = more + Math.max(0, lines.length - most);
  return [...lines.slice(0, most), ...(rest > 0 ? [words.moreIssues(rest)] : [])];
}

/** Where the faults of a file are, as lines of text, so many at the most. */
export function faultLines(fault: SourceFault, words: SourceWords, most = Infinity): readonly string[] {
  if (fault.kind === 'invalid') return mistakeLines(fault.mistakes, words, most);
  if (fault.kind !== 'not-json') return [];
  return [words.placeInJson(fault.line, fault.column, fault.expected, fault.found)];
}

/**
 * What mistakes have come to, in a sentence; undefined where there are none.
 * @param shown how many events are shown all the same
 */
export function mistakesInWords(
  { lines, more, notShown }: Mistakes,
  shown: number,
  words: SourceWords,
): string | undefined {
  if (lines.length + more === 0) return undefined;
  return notShown > 0 ? words.notShown(notShown, shown + notShown) : words.mistakes(lines.length + more);
}
