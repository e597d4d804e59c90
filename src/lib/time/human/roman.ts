const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The number that Roman capitals write in the usual way, up to 39, as centuries and months need them; else undefined. */
export function romanNumber(text: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
