import type { Fault } from '../messages/fault';
import { type FaultWords, faultInWords, isFailure } from '../messages/fault-words';
import type { Mistakes } from '../model/mistakes';

/** The one fault for which there is nothing to show, as faults of a file are. */
export function onlyFault(fault: Fault): Mistakes {
  return { faults: [fault], more: 0, notShown: 0 };
}

/** Why there is nothing to show, in a sentence. */
export function reasonInWords({ faults: [first] }: Mistakes, words: FaultWords): string {
  if (first && isFailure(first, words)) return faultInWords(first, words);
  return first?.kind === 'json' ? words.notJson : words.invalid;
}

/** Faults as lines of text, so many at the most; the rest are counted in one more. None of what is said in a sentence. */
export function faultLines(
  { faults, more }: Mistakes,
  words: FaultWords,
  most = Infinity,
): readonly string[] {
  const told = faults.filter((fault) => !isFailure(fault, words));
  const rest = more + Math.max(0, told.length - most);
  const lines = told.slice(0, most).map((fault) => faultInWords(fault, words));
  return [...lines, ...(rest > 0 ? [words.more(rest)] : [])];
}

/**
 * What mistakes have come to, in a sentence; undefined where there are none.
 * @param shown how many events are shown all the same
 */
export function mistakesInWords(
  { faults, more, notShown }: Mistakes,
  shown: number,
  words: FaultWords,
): string | undefined {
  if (faults.length + more === 0) return undefined;
  return notShown > 0 ? words.notShown(notShown, shown + notShown) : words.mistakes(faults.length + more);
}
