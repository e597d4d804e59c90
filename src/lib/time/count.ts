const formats = new Map<string, Intl.NumberFormat>();

/** A count in the digits of a locale; making a format costs more than using it, so each is kept. */
export function countInWords(count: number, locale: string, useGrouping = true): string {
  const key = `${locale} ${useGrouping}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { useGrouping });
  formats.set(key, format);
  return format.format(count);
}
