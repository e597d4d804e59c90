/** A whole number as EDTF writes a year: 4 digits, with Y beyond them. */
export function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

/**
 * The text of a date that may be given as a number, which is a year of up to four digits: 2022 or -43. Any other number
 * is left as it is, for the parser to say what is wrong.
 */
export function edtfText(value: string | number): string {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) && Math.abs(value) <= 9999 ? yearText(value) : String(value);
}
