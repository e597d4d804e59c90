// What makes a formula of a cell, in East Asian widths too; and what would begin a cell where a spreadsheet splits lines
// at semicolons or tabs. https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = String.raw`(?=[^\S\t\r\n]*(?:'[^\S\t\r\n]*)*[=+\-@＝＋－＠])`;
const INSIDE = new RegExp(String.raw`([;\t\r\n])${FORMULA}`, 'g');
const GUARDED_INSIDE = new RegExp(String.raw`([;\t\r\n])'${FORMULA}`, 'g');
const CONTROL = String.raw`(?=[^\S\t\r\n]*(?:'[^\S\t\r\n]*)*[\t\r\n])`;
const START = new RegExp(`^(?:${FORMULA}|${CONTROL})`);
const GUARDED_START = new RegExp(`^'(?:${FORMULA}|${CONTROL})`);

/** A cell's text with an apostrophe before whatever a spreadsheet would run as a formula. */
export function guarded(text: string): string {
  return text.replace(INSIDE, "$1'").replace(START, "'");
}

/** The text again: `unguarded(guarded(text)) === text` for every text. */
export function unguarded(text: string): string {
  return text.replace(GUARDED_START, '').replace(GUARDED_INSIDE, '$1');
}
