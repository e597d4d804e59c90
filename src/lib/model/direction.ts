/** The way that time runs in a picture, or lines in a text. */
export type Direction = 'ltr' | 'rtl';

export const DIRECTIONS: readonly Direction[] = ['ltr', 'rtl'];

// Of Unicode's scripts that are written from right to left those that somebody writes today.
const FROM_THE_RIGHT = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;

/**
 * The direction of a language's script, which is the one said (`az-Arab`) or else the likeliest (`fa`, `pa-PK`). Not by
 * `Locale.prototype.getTextInfo`, which not every browser has.
 * @param lang a tag of BCP 47; what is none is written from left to right
 */
export function directionOf(lang: string): Direction {
  try {
    return FROM_THE_RIGHT.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** What the root of a page says of its language: `lang="ar" dir="rtl"`; what is read from the left says no direction. */
export function languageAttributes(lang: string): string {
  return `lang="${lang}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}`;
}

/** Whether a text is written from right to left: by its first letter, as browsers decide it. */
export function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}
