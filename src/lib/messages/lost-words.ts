import type { ChangedPart, LeftOutPart, Lost } from './lost';

/** How a language says what a format lacks, each with its count. */
export interface LostWords {
  readonly changed: Readonly<Record<ChangedPart, (count: number) => string>>;
  readonly leftOut: Readonly<Record<LeftOutPart, (count: number) => string>>;
}

/** What is there in another way, and what is not there, in words. */
export function lostInWords(
  { parts }: Lost,
  words: LostWords,
): { readonly changed: readonly string[]; readonly leftOut: readonly string[] } {
  const isChanged = (what: ChangedPart | LeftOutPart): what is ChangedPart => what in words.changed;
  const changed = [];
  const leftOut = [];
  for (const { what, count } of parts) {
    if (isChanged(what)) changed.push(words.changed[what](count));
    else leftOut.push(words.leftOut[what](count));
  }
  return { changed, leftOut };
}
