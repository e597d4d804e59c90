import type { ChronologyEvent } from '../model/chronology';

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * How a date is written in the file that it is from; undefined where that says no more than is shown.
 * @param shown the date in words
 */
export function writtenWords(
  { words, edtf }: Pick<ChronologyEvent['claim'], 'words' | 'edtf'>,
  shown: string,
): string | undefined {
  if (words === undefined || words === edtf) return undefined;
  return plain(shown).includes(plain(words)) ? undefined : words;
}
