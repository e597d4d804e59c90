import Papa from 'papaparse';

/**
 * The cells of what was copied from a spreadsheet, row by row: between tabs, and quoted where they hold a tab or a line break.
 * A text without either is one cell, as it is. The line break that ends the last row begins no other.
 */
export function pastedBlock(text: string): readonly (readonly string[])[] {
  const plain = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!/[\t\n]/.test(plain)) return [[plain]];
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: '\t', newline: '\n' });
  // A quotation mark that nobody closes is a text's own.
  if (errors.some(({ type }) => type === 'Quotes')) return plain.split('\n').map((line) => line.split('\t'));
  return data;
}
