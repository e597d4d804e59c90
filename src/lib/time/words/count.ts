const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs more than using it, so each is kept. */
function format(count: number, locale: string, options: Intl.NumberFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, kept);
  return kept.format(count);
}

/** A count in the digits of a locale. */
export function countInWords(count: number, locale: string, useGrouping = true): string {
  return format(count, locale, { useGrouping });
}

/** A large count by its name, exact up to as many digits: “2.5 million”, “140億”. */
export function roundInWords(count: number, locale: string, digits = 4): string {
  return format(count, locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: digits,
  });
}

/** A number to two or three digits that count: “13.8”, “2.0”, “300”. */
export function significantInWords(count: number, locale: string): string {
  return format(count, locale, { minimumSignificantDigits: 2, maximumSignificantDigits: 3 });
}

const rules = new Map<string, Intl.PluralRules>();

/** The form that a word takes beside a count, by the plural rules of a locale. */
export function pluralForm(count: number, locale: string): Intl.LDMLPluralRule {
  const kept = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, kept);
  return kept.select(count);
}
