const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function sumOf(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The number that Roman capitals write in the usual way, up to 39, as centuries and months need them; else undefined. */
export function romanNumber(text: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  return sumOf(text);
}

/** The year that Roman capitals write on a title page, from 1000 on and in four letters or more; else undefined. */
export function romanYear(text: string): number | undefined {
  const isYear = /^MM?(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) && text.length >= 4;
  return isYear ? sumOf(text) : undefined;
}
