import Papa from 'papaparse';
import type { Content } from '../importer';
import { type CellRow, type Cells, distinct } from './cells';
import { textOfFile } from './decode';

const DELIMITERS = ['\t', ',', ';', '|'];
const FORMATS: Readonly<Record<string, string>> = { '\t': 'TSV', ',': 'CSV', ';': 'CSV', '|': 'CSV' };

// As much as ten rows may have; a mark that parts nothing is looked for to the end of what is given.
const BEGINNING = 100_000;

/** What cells stand between, by the first few rows. */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, BEGINNING);
  return Papa.parse(beginning, { preview: 1, delimitersToGuess: DELIMITERS }).meta.delimiter;
}

/** The rows of a text with the lines where they begin; empty ones are left out. */
function rowsOf(text: string, told: string): { rows: CellRow[]; delimiter: string } {
  const delimiter = told || delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter });
  let line = 1;
  const rows: CellRow[] = [];
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1;
    for (const cell of cells) if (/[\r\n]/.test(cell)) line += cell.split(/\r\n?|\n/).length - 1;
  }
  return { rows, delimiter };
}

const ALIASES: Readonly<Record<string, string>> = {
  TIMEFLOW_START: 'start',
  TIMEFLOW_END: 'end',
  TIMEFLOW_LABEL: 'title',
  TIMEFLOW_TRACK: 'lane',
};

/** TimeFlow: lines of metadata, each with #TIMEFLOW before it, then the table. */
function timeFlow(text: string): Cells {
  const all = rowsOf(text, '\t').rows;
  const at = all.findIndex(({ cells }) => cells[0] !== '#TIMEFLOW');
  const meta = all.slice(0, at < 0 ? all.length : at).map(({ cells }) => cells);
  const valueOf = (name: string) => meta.find(([, key]) => key === name)?.[2]?.trim();
  const description = valueOf('description');
  const roles = meta.flatMap(([, kind, alias = '', header = '']): [string, string][] => {
    const role = kind === 'alias' ? ALIASES[alias] : undefined;
    return role === undefined ? [] : [[header, role]];
  });
  const [head, ...rows] = at < 0 ? [] : all.slice(at);
  return {
    format: 'TimeFlow',
    headers: distinct(head?.cells ?? []),
    rows,
    ...(description && { description }),
    roles: Object.fromEntries(roles),
  };
}

/** Reads cells between commas, semicolons or tabs, quoted or not, whichever way its lines end. Total. */
export function separatedCells(content: Content): Cells {
  const text = textOfFile(content);
  if (text.startsWith('#TIMEFLOW')) return timeFlow(text);
  // Excel says so in a line of its own.
  const [, told] = /^sep=(.)\r?\n?/.exec(text) ?? [];
  // Our own says so by its header, however many of the other marks stand in its texts.
  const [, own] = /^id([\t,;])title\1date(?=\1)/.exec(text) ?? [];
  const { rows, delimiter } = rowsOf(
    told === undefined ? text : text.replace(/^[^\r\n]*[\r\n]+/, ''),
    told ?? own ?? '',
  );
  const [head, ...body] = rows;
  const width = Math.max(0, ...rows.slice(0, 1000).map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, at) => head?.cells[at] ?? '');
  return { format: FORMATS[delimiter] ?? 'CSV', headers: distinct(headers), rows: body };
}
