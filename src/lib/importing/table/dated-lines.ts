import { readHumanDate } from '../../time/human/read-human-date';
import type { Cells } from './cells';

const LONGEST_DATE = 60;
const FEWEST = 2;
const SHARE = 0.6;
const BULLET = /^\s*(?:[•*·▪‣]\s*|[-–—]\s+)?/u;
const PART = /\s*:\s+|\s+[-–—|]+\s+|[–—]\s+/gu;

interface DatedLine {
  readonly date: string;
  readonly rest: string;
}

const linesOf = (text: string) => text.split(/\r\n?|\n/);

/** Whether most lines may begin with a date and a mark behind it; soon said. */
export function seemDated(text: string): 'all' | 'most' | 'few' {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const isShaped = (line: string) =>
    /^(?=.{0,40}\d)[^:–—]{2,60}?(?:[–—-][^:–—]{1,40}?)?(?:\s*:\s|\s[-–—|]+\s|[–—]\s)\s*\S/u.test(
      line.replace(BULLET, ''),
    );
  const shaped = lines.filter(isShaped).length;
  if (shaped < FEWEST || shaped < lines.length * SHARE) return 'few';
  const odd = lines.slice(1).some((line) => !isShaped(line));
  return odd ? 'most' : 'all';
}

/** A line’s date, the longest that stands before a mark, and what follows. */
function dated(line: string): DatedLine | undefined {
  const text = line.replace(BULLET, '');
  let found: DatedLine | undefined;
  for (const { index, 0: mark } of text.slice(0, LONGEST_DATE).matchAll(PART)) {
    const date = text.slice(0, index).trim();
    if (/\d/.test(date) && readHumanDate(date).kind !== 'none')
      found = { date, rest: text.slice(index + mark.length).trim() };
  }
  return found;
}

/**
 * Lines that begin with a date, as people take notes: a row each, with the lines between as its text, and lines before the first as
 * title and description. Undefined where less than most of them do.
 */
export function datedLines(text: string): Cells | undefined {
  const rows: { line: number; cells: [date: string, title: string, text: string] }[] = [];
  const before: string[] = [];
  let others = 0;
  for (const [at, line] of linesOf(text).entries()) {
    if (line.trim() === '') continue;
    const found = dated(line);
    const last = rows.at(-1);
    if (found) rows.push({ line: at + 1, cells: [found.date, found.rest, ''] });
    else if (last) last.cells[2] = `${last.cells[2]}\n${line.trim()}`.trim();
    else before.push(line.trim());
    if (!found) others += 1;
  }
  if (rows.length < FEWEST || rows.length < (rows.length + others) * SHARE) return undefined;
  const [title, ...description] = before;
  return {
    format: 'Text',
    headers: ['date', 'title', 'text'],
    rows,
    ...(title !== undefined && { title }),
    ...(description.length > 0 && { description: description.join('\n') }),
  };
}
