import { type CellRow, type Cells, MOST_COLUMNS } from './cells';
import { sheetTable } from './headed';
import { type Attributes, hear } from './xml';

/** What of a document is read. */
export const OF_ODS = /^content\.xml$/;
// Sheets end in one row that is said to be there a million times.
const MOST_REPEATED = 10_000;
const MOST_ROWS = 1_000_000;

const times = (said: string | undefined, most: number) => Math.min(Math.max(1, Number(said ?? 1) || 1), most);

/** A cell's value, as the format has it for programs; else its text (OpenDocument 1.3, part 3, 19.385). */
function valueOf(cell: Attributes, text: string): string {
  switch (cell['office:value-type']) {
    case 'date':
      return (cell['office:date-value'] ?? text).replace(/T00:00:00(?:\.0+)?$/, '');
    case 'float':
      return cell['office:value'] ?? text;
    default:
      return text;
  }
}

/** The first sheet of an OpenDocument; undefined where it is not there. */
export function odsCells(files: ReadonlyMap<string, string>): Cells | undefined {
  const rows: CellRow[] = [];
  let [tables, depth, title] = [0, 0, ''];
  let [line, repeated, paragraphs, text] = [1, 1, 0, ''];
  let cells: string[] = [];
  let cell: Attributes = {};
  // Comments on a cell, and what is drawn on one, are no part of its text.
  let beside = 0;
  const isHere = () => tables === 1 && depth === 1;
  hear(files.get('content.xml'), {
    open: (name, attributes) => {
      if (name === 'table') {
        depth += 1;
        if (depth === 1) tables += 1;
        if (isHere()) title = attributes['table:name'] ?? '';
      }
      if (!isHere()) return;
      if (name === 'annotation' || name === 'frame') beside += 1;
      if (name === 'table-row') {
        cells = [];
        repeated = times(attributes['table:number-rows-repeated'], Infinity);
      }
      if (name === 'table-cell' || name === 'covered-table-cell')
        [cell, text, paragraphs] = [attributes, '', 0];
      if (beside > 0) return;
      if (name === 'p') {
        if (paragraphs > 0) text += '\n';
        paragraphs += 1;
      }
      if (name === 's') text += ' '.repeat(times(attributes['text:c'], 100));
      if (name === 'tab') text += '\t';
      if (name === 'line-break') text += '\n';
    },
    text: (data) => {
      if (isHere() && beside === 0 && paragraphs > 0) text += data;
    },
    close: (name) => {
      if (isHere()) {
        if (name === 'annotation' || name === 'frame') beside -= 1;
        if (name === 'p' && beside === 0) text = text.trimEnd();
        if (name === 'table-cell' || name === 'covered-table-cell') {
          const value = valueOf(cell, text);
          const count = times(cell['table:number-columns-repeated'], MOST_COLUMNS - cells.length);
          for (let nth = 0; nth < count && cells.length < MOST_COLUMNS; nth += 1) cells.push(value);
          paragraphs = 0;
        }
        if (name === 'table-row') {
          while (cells.at(-1)?.trim() === '') cells.pop();
          const count = cells.length > 0 ? Math.min(repeated, MOST_REPEATED, MOST_ROWS - rows.length) : 0;
          for (let nth = 0; nth < count; nth += 1) rows.push({ line: line + nth, cells });
          line += repeated;
        }
      }
      if (name === 'table') depth -= 1;
    },
  });
  if (tables === 0) return undefined;
  return sheetTable('OpenDocument', title, rows);
}
