/** Beyond this no text is a date; the longest of those that people write has some sixty characters. */
export const MOST_CHARACTERS = 120;

// What turns the order of characters round shows another date than is written.
const OVERRIDES = /[\u202a-\u202e]/u;
const UNSEEN = /[\u200b-\u200f\u2060-\u2069\ufeff\u061c\u00ad]/gu;

/** A text with one sign for each thing that has several: widths, dashes, apostrophes; undefined where it can't be a date. */
export function plainText(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS || OVERRIDES.test(text)) return undefined;
  const plain = text
    // A footnote’s.
    .replaceAll(/(?<=\d)[¹²³⁰⁴-⁹]+$/gu, '')
    .normalize('NFKC')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\u2010\u2011\u2043\u2212]/gu, '-')
    .replaceAll(/[\u2012-\u2015\u301c\u2e3a\u2e3b]/gu, '–')
    .replaceAll(/[\u2018\u2019\u02bc\u2032]/gu, "'")
    .replaceAll(/(\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))/gu, '$1,')
    .trim();
  return plain.length > MOST_CHARACTERS ? undefined : plain;
}
