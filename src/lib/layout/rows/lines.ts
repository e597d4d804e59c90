/** How wide a text is, in CSS pixels. */
export type Width = (text: string) => number;

const ELLIPSIS = '…';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// An engine may look at the whole of what it takes apart for each letter: of a long text it gets a stretch at a time.
const STRETCH = 256;

/** As they are asked for: of a long text only what has room is taken apart. */
function* graphemes(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    const found = [...segmenter.segment(text.slice(at, at + STRETCH))];
    // The last may go on beyond the stretch.
    if (found.length > 1 && at + STRETCH < text.length) found.pop();
    for (const { segment } of found) {
      yield segment;
      at += segment.length;
    }
  }
}

/** The letters with which a text begins, a few more than have room. */
function beginningOf(text: string, mostPx: number, width: Width): string[] {
  const letters: string[] = [];
  let next = 1;
  for (const letter of graphemes(text)) {
    letters.push(letter);
    if (letters.length < next) continue;
    if (width(letters.join('')) > mostPx) break;
    next *= 2;
  }
  return letters;
}

/** The text, or the most of its beginning that has room before an ellipsis. */
export function cutTo(text: string, mostPx: number, width: Width): string {
  if (width(text) <= mostPx) return text;
  const letters = beginningOf(text, mostPx, width);
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
/** A character that is as wide as it is high. */
export const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
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
function* pieces(text: string): Generator<string> {
  let piece = '';
  let last = '';
  for (const character of graphemes(text)) {
    if (piece !== '' && isBreak(last, character)) {
      yield piece;
      piece = '';
    }
    piece += character;
    last = character;
  }
  if (piece !== '') yield piece;
}

function* linesOf(text: string, mostPx: number, width: Width): Generator<string> {
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && width((line + piece).trimEnd()) > mostPx) {
      yield line;
      line = piece;
    } else line += piece;
  }
  if (line !== '') yield line;
}

/**
 * Breaks a text into lines no wider than `mostPx`; together they are the text, spaces at their ends included. A word
 * that is wider than a line has one to itself.
 */
export function breakLines(text: string, mostPx: number, width: Width): string[] {
  return [...linesOf(text, mostPx, width)];
}

/** The same, but that a word that is wider than a line is broken where it must be. */
export function breakAnywhere(text: string, mostPx: number, width: Width): string[] {
  return breakLines(text, mostPx, width).flatMap((line) => {
    const parts: string[] = [];
    let part = '';
    if (width(line.trimEnd()) <= mostPx) return [line];
    for (const letter of graphemes(line)) {
      if (part !== '' && width(part + letter) > mostPx) {
        parts.push(part);
        part = letter;
      } else part += letter;
    }
    return [...parts, part];
  });
}

/** At most `most` lines, trimmed; what has no room is cut off with an ellipsis. */
export function fitLines(text: string, mostPx: number, most: number, width: Width): string[] {
  const lines: string[] = [];
  let from = 0;
  for (const line of linesOf(text, mostPx, width)) {
    if (lines.length === most - 1) {
      lines.push(text.slice(from));
      break;
    }
    lines.push(line);
    from += line.length;
  }
  return lines.map((line) => cutTo(line.trim(), mostPx, width));
}
