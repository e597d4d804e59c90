import { readHumanDate } from '../../time/human/read-human-date';
import { type CellRow, type Cells, distinct } from './cells';
import { isHeaderName, plainHeader } from './header-names';
import { COUNTED } from './headers';

const LOOKED_AT = 20;
const WIDTH_BY = 1000;
const MOST_ODD = 0.4;

const filledIn = ({ cells }: CellRow) => cells.filter((cell) => cell.trim() !== '');
const namesIn = (row: CellRow) => filledIn(row).filter(isHeaderName).length;

/** A cell that is a date, and no mere count. */
export function isDateCell(cell: string): boolean {
  return (
    !/^[-+]?(?:\d{1,3}|\d+[.,]\d+|\d{5,7}|\d{9,})$/.test(cell.trim()) && readHumanDate(cell).kind !== 'none'
  );
}

/** Which row has the names of the columns: the first that has several, with only shorter ones before it. */
function headerAt(rows: readonly CellRow[]): number {
  const first = rows.slice(0, LOOKED_AT);
  const named = first.findIndex(
    (row, at) =>
      namesIn(row) > 1 &&
      first.slice(0, at).every((before) => filledIn(before).length < filledIn(row).length),
  );
  if (named >= 0 || (first[0] && namesIn(first[0]) > 0)) return Math.max(named, 0);
  // A line alone over a table is what it is called.
  const isAlone = (row: CellRow) => filledIn(row).length === 1;
  const whole = first.findIndex((row) => !isAlone(row));
  return whole > 0 && first.filter(isAlone).length <= first.length / 2 ? whole : 0;
}

/** Whether a row is one of those below it: it has a date where most of them have one. */
function isRow(row: CellRow, below: readonly CellRow[]): boolean {
  if (namesIn(row) > 0) return false;
  return row.cells.some((cell, at) => {
    if (cell.trim() === '' || !isDateCell(cell)) return false;
    const others = below.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean);
    const isWords = row.cells.some((each, place) => place !== at && /\p{L}{2}/u.test(each));
    if (others.length === 0) return isWords;
    return others.filter(isDateCell).length >= others.length * (1 - MOST_ODD);
  });
}

/**
 * Rows as a table: with the row of names found where other lines stand over it, which are its title and its description; with
 * names that are made where its first row is one of the others.
 */
export function headed(rows: readonly CellRow[]): Omit<Cells, 'format'> {
  const width = Math.max(0, ...rows.slice(0, WIDTH_BY).map(({ cells }) => cells.length));
  const at = headerAt(rows);
  const [head, ...below] = rows.slice(at);
  const isOneOfThem = head !== undefined && isRow(head, below.slice(0, LOOKED_AT));
  const headers = Array.from({ length: width }, (_, place) =>
    isOneOfThem ? '' : (head?.cells[place] ?? ''),
  );
  const [title, ...description] = rows.slice(0, at).map((row) => filledIn(row).join(' ').trim());
  return {
    headers: distinct(headers),
    rows: isOneOfThem ? [head, ...below] : below,
    ...(title && { title }),
    ...(description.length > 0 && { description: description.join('\n') }),
  };
}

/** A sheet as a table; its name is its title unless it only counts: “Sheet1”. */
export function sheetTable(format: string, name: string, rows: readonly CellRow[]): Cells {
  const isNamed =
    name !== '' && !/^\p{L}+\s?1$/u.test(name) && !COUNTED.includes(plainHeader(name.replace(/\d+$/, '')));
  return { format, ...(isNamed && { title: name }), ...headed(rows) };
}
