/** How wide a text is, in CSS pixels. */
export type Width = (text: string) => number;

const ELLIPSIS = '…';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The text, or the most of its beginning that has room before an ellipsis. */
export function cutTo(text: string, mostPx: number, width: Width): string {
  if (width(text) <= mostPx) return text;
  const letters = graphemes(text);
  const cut = (count: number) => letters.slice(0, count).join('').trimEnd() + ELLIPSIS;
  let [kept, tooMany] = [0, letters.length];
  while (tooMany - kept > 1) {
    const middle = (kept + tooMany) >>> 1;
    if (width(cut(middle)) <= mostPx) kept = middle;
    else tooMany = middle;
  }
  return cut(kept);
}

// A no-break space is none.
const SPACE = /[^\S\u00a0]/;
const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const OPENING = /[「『（《〈“‘([]/;
const CLOSING = /[」』）》〉”’)\],.;:!?，。、；：？！…%]/;
const DASH = /[-–—]/;

/** Whether a line may end between two characters: after a space or a dash, and about a Chinese character. */
function isBreak(before: string, after: string): boolean {
  if (SPACE.test(after)) return false;
  if (SPACE.test(before)) return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return FULL_WIDTH.test(before) || FULL_WIDTH.test(after) || (DASH.test(before) && /\p{L}/u.test(after));
}

/** A text in the pieces that lines are made of. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let last = '';
  for (const character of graphemes(text)) {
    if (found.length === 0 || isBreak(last, character)) found.push(character);
    else found[found.length - 1] += character;
    last = character;
  }
  return found;
}

/**
 * Breaks a text into lines no wider than `mostPx`; together they are the text, spaces at their ends included. A word
 * that is wider than a line has one to itself.
 */
export function breakLines(text: string, mostPx: number, width: Width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && width((line + piece).trimEnd()) > mostPx) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** At most `most` lines, trimmed; what has no room is cut off with an ellipsis. */
export function fitLines(text: string, mostPx: number, most: number, width: Width): string[] {
  const lines = breakLines(text, mostPx, width);
  const rest = lines.slice(most - 1).join('');
  const fitting = lines.length > most ? [...lines.slice(0, most - 1), rest] : lines;
  return fitting.map((line) => cutTo(line.trim(), mostPx, width));
}
